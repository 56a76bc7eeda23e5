import { Box, Button, Paper, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { When } from '../layout/When.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { TEMPLATE_REVISIONS } from './templates.graphql.ts';
import type { TemplateHandle } from './useTemplate.ts';

/** What was published, newest first, each with what it changed in the text before it. */
export default function TemplateHistory({ handle }: { handle: TemplateHandle }) {
  const t = useTranslate();
  const notify = useNotify();
  const { key, shippedText, revision: current } = handle.editing.template;
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
  const use = (number: number, text: string) => {
    handle.tell({ type: 'typed', text });
    notify('templates.history.used', { type: 'info', messageArgs: { number } });
  };
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('templates.history.intro')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data.map(({ number, text, isAsShipped, publishedAt, author, reviewer }, index) => {
          const before = index + 1 < data.length ? (data[index + 1]?.text ?? shippedText) : shippedText;
          const said = text ?? shippedText ?? '';
          const people = [
            author ? t('revisions.by', { name: author.name }) : null,
            reviewer ? t('revisions.reviewedBy', { name: reviewer.name }) : null,
          ].filter((line) => line !== null);
          return (
            <Paper key={number} component="li" variant="outlined" sx={{ p: 1.5 }}>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
                <Box sx={{ flex: '1 1 200px' }}>
                  <Typography variant="h3">{t('templates.history.number', { number })}</Typography>
                  <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
                    <When at={publishedAt} withTime />
                    {people.length > 0 && ` · ${people.join(', ')}`}
                    {isAsShipped &&
                      ` · ${t(shippedText === null ? 'templates.history.noText' : 'templates.history.asShipped')}`}
                  </Typography>
                </Box>
                {handle.maySave && said !== handle.editing.text && (
                  <Button
                    variant="outlined"
                    onClick={() => use(number, said)}
                    aria-label={t('templates.history.useWhich', { number })}
                  >
                    {t('templates.history.use')}
                  </Button>
                )}
              </Box>
              <WordDiff before={before ?? ''} after={said} />
            </Paper>
          );
        })}
      </Box>
    </>
  );
}
