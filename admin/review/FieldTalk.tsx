import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CommentForm } from '../comments/CommentForm.tsx';
import { useTalk } from '../comments/CommentsContext.tsx';
import { CommentThread } from '../comments/CommentThread.tsx';
import { type Anchor, inFormOrder, isOpen, keptComment } from '../comments/comment.place.ts';
import { anchorName, isQuoteIn } from '../comments/comment.text.ts';
import type { Body } from '../drafts/draft.body.ts';
import { controlId } from '../drafts/finding.place.ts';
import { useAnnounce } from '../layout/Announcements.tsx';

interface FieldTalkProps {
  /** Null: the draft as a whole. */
  readonly field: string | null;
  readonly name: string;
  readonly body: Body | null;
  readonly text: string;
}

/** Open comments on a field and its entries, and the one that is being written. */
export function FieldTalk({ field, name, body, text }: FieldTalkProps) {
  const t = useTranslate();
  const talk = useTalk();
  const announce = useAnnounce();
  if (!talk) {
    return null;
  }
  const { comments, writing, close } = talk;
  const threads = inFormOrder(
    (comments.items ?? []).filter((comment) => comment.field === field && isOpen(comment)),
  );
  const about = (anchor: Pick<Anchor, 'field' | 'item'>) => anchorName(anchor, body, t);
  const end = () => {
    close();
    document.getElementById(controlId(field ?? 'whole'))?.focus();
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, minWidth: 0 }}>
      {writing !== null && writing.field === field && (
        <Box sx={{ display: 'grid', gap: 0.5 }}>
          <Typography variant="caption" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
            {t('comments.about', { name: about(writing) })}
          </Typography>
          {writing.quote && (
            <Typography
              variant="caption"
              color="text.secondary"
              sx={{ pl: 1, borderLeft: 2, borderColor: 'divider', overflowWrap: 'anywhere' }}
            >
              {writing.quote}
            </Typography>
          )}
          <CommentForm
            key={keptComment(comments.place, writing)}
            keptAs={keptComment(comments.place, writing)}
            label={t('comments.about', { name })}
            send={t('comments.say')}
            isEager
            onSay={async (said) => {
              await comments.add(writing, said);
              announce(t('comments.said'));
              end();
            }}
            onCancel={end}
          />
        </Box>
      )}
      {threads.map((comment) => (
        <CommentThread
          key={comment.id}
          comment={comment}
          comments={comments}
          isQuoteThere={isQuoteIn(comment, body, text)}
          about={
            comment.item !== null && (
              <Typography variant="caption" sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
                {about(comment)}
              </Typography>
            )
          }
        />
      ))}
    </Box>
  );
}
