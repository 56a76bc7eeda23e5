import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { When } from '../layout/When.tsx';
import { TemplateRestore } from './TemplateRestore.tsx';
import type { Revision } from './template.history.ts';
import type { TemplateHandle } from './useTemplate.ts';

interface TemplateRevisionEntryProps {
  readonly revision: Revision;
  /** The text that it is compared with. */
  readonly beside: string;
  readonly handle: TemplateHandle;
}

/** A published text: by whom and when, what it says by word beside another one, and the way back into a draft. */
export function TemplateRevisionEntry({ revision, beside, handle }: TemplateRevisionEntryProps) {
  const t = useTranslate();
  const { number, text, isAsShipped, publishedAt, author, reviewer } = revision;
  const { shippedText } = handle.editing.template;
  const said = text ?? '';
  const facts = [
    author ? t('revisions.by', { name: author.name }) : null,
    reviewer ? t('revisions.reviewedBy', { name: reviewer.name }) : null,
    isAsShipped ? t(`templates.history.${shippedText === null ? 'noText' : 'asShipped'}`) : null,
  ].filter((fact) => fact !== null);
  return (
    <Paper component="li" variant="outlined" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Box sx={{ flex: '1 1 200px' }}>
          <Typography variant="h3">{t('revisions.number', { number })}</Typography>
          <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
            <When at={publishedAt} withTime />
            {facts.length > 0 && ` · ${facts.join(' · ')}`}
          </Typography>
        </Box>
        {handle.maySave && said !== handle.editing.text && (
          <TemplateRestore number={number} text={said} handle={handle} />
        )}
      </Box>
      <WordDiff before={beside} after={said} />
    </Paper>
  );
}
