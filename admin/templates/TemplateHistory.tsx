import { Box, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { TemplateRevisionEntry } from './TemplateRevisionEntry.tsx';
import { type Beside, besideWhat, textBeside } from './template.history.ts';
import { TEMPLATE_REVISIONS } from './templates.graphql.ts';
import type { TemplateHandle } from './useTemplate.ts';

/** What was published, newest first, each beside what one likes to compare it with, and the way back into a draft. */
export default function TemplateHistory({ handle }: { handle: TemplateHandle }) {
  const t = useTranslate();
  const { template, text } = handle.editing;
  const { key, shippedText, revision: current } = template;
  const [beside, setBeside] = useState<Beside>('BEFORE');
  const { data, error, refetch } = useQuery({
    queryKey: ['templateRevisions', key, current],
    queryFn: async ({ signal }) => (await ask(TEMPLATE_REVISIONS, { key }, { signal })).templateRevisions,
  });
  if (error) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton variant="rounded" height={160} />;
  }
  if (data.length === 0) {
    return <Empty title={t('templates.history.none')}>{t('templates.history.noneAdvice')}</Empty>;
  }
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('templates.history.intro')}
      </Typography>
      <Box sx={{ maxWidth: 260, mb: 1.5 }}>
        <Choice
          label={t('templates.history.beside')}
          value={beside}
          options={besideWhat(data, shippedText).map((value) => ({
            value,
            label:
              Number(value) > 0 ? t('revisions.number', { number: value }) : t(`templates.history.${value}`),
          }))}
          onChange={(value) => setBeside(value as Beside)}
        />
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data.map((revision) => (
          <TemplateRevisionEntry
            key={revision.number}
            revision={revision}
            beside={textBeside(revision.number, beside, data, { shipped: shippedText, form: text })}
            handle={handle}
          />
        ))}
      </Box>
    </>
  );
}
