import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { WHOLE } from '../comments/comment.place.ts';
import type { Comments } from '../comments/useComments.ts';
import { findingsAbout } from '../drafts/finding.place.ts';
import { Failure } from '../layout/Failure.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { CommentButton } from './CommentButton.tsx';
import { FieldReview } from './FieldReview.tsx';
import { FieldTalk } from './FieldTalk.tsx';
import type { Opened } from './review.opening.ts';

/** The fields that changed or are talked about; the others on demand. */
export function Differences({ opened, comments }: { opened: Opened; comments: Comments }) {
  const t = useTranslate();
  const [showsAll, setShowsAll] = useState(false);
  const { items, error, refetch } = comments;
  const isTalkedOf = (field: string) =>
    (items ?? []).some((comment) => comment.field === field && comment.resolvedAt === null);
  const isShown = (field: string, isChanged: boolean) => isChanged || isTalkedOf(field);
  const shown = opened.fields.filter(({ field, isChanged }) => showsAll || isShown(field, isChanged));
  const rest = opened.fields.filter(({ field, isChanged }) => !isShown(field, isChanged)).length;
  const changed = opened.fields.filter(({ isChanged }) => isChanged).length;
  const intro = opened.isFirst ? 'first' : changed === 0 ? 'same' : 'changed';
  return (
    <Box>
      {error !== null && <Failure sentence={sentenceOf(error, t)} onRetry={refetch} />}
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t(`review.reads.${intro}`)}
      </Typography>
      {shown.map((change) => (
        <FieldReview
          key={change.field}
          change={change}
          opened={opened}
          findings={findingsAbout(opened.findings, change.field, [])}
        />
      ))}
      {(rest > 0 || showsAll) && (
        <Button onClick={() => setShowsAll(!showsAll)} aria-expanded={showsAll} sx={{ mt: 1 }}>
          {t(showsAll ? 'review.hideRest' : 'review.showRest', { smart_count: rest })}
        </Button>
      )}
      <Box
        component="section"
        id="field-whole"
        data-field="whole"
        tabIndex={-1}
        aria-label={t('review.onWhole')}
        sx={{
          borderTop: 1,
          borderColor: 'divider',
          mt: 1.5,
          py: 1.5,
          px: 1.5,
          mx: -1.5,
          maxWidth: 720,
          '&:focus': {
            outline: '2px solid',
            outlineColor: 'primary.main',
            outlineOffset: -2,
            borderRadius: 1,
          },
        }}
      >
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mb: 0.5 }}>
          <Typography variant="h3" component="h2">
            {t('review.onWhole')}
          </Typography>
          <CommentButton name={t('comments.whole')} anchor={() => WHOLE} />
        </Box>
        <FieldTalk field={null} name={t('comments.whole')} body={opened.body} text={opened.text} />
      </Box>
    </Box>
  );
}
