import { Box, Paper, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { fieldText } from '../conflicts/field.text.ts';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { BODY_FIELDS, isSameField } from '../drafts/draft.body.ts';
import type { Editing } from '../drafts/draft.editing.ts';

/** What the draft changes in the words that readers have now: a reviewer's first look. */
export default function Changes({ editing: { draft, body } }: { editing: Pick<Editing, 'draft' | 'body'> }) {
  const t = useTranslate();
  const { live } = draft;
  const changed = live ? BODY_FIELDS.filter((field) => !isSameField(live, body, field)) : [];
  const intro = !live ? 'changesFirst' : changed.length === 0 ? 'changesNone' : 'changesIntro';
  return (
    <Box sx={{ pt: { md: 6 } }}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t(`revisions.${intro}`)}
      </Typography>
      {live && changed.length > 0 && (
        <Paper variant="outlined" sx={{ p: 2, display: 'grid', gap: 2 }}>
          {changed.map((field) => (
            <Box key={field}>
              <Typography variant="h3">{t(`fields.${field}`)}</Typography>
              <WordDiff before={fieldText(live, field)} after={fieldText(body, field)} />
            </Box>
          ))}
        </Paper>
      )}
    </Box>
  );
}
