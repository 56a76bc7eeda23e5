import { Box, Button, Paper, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useIsBegun } from '../drafts/useKept.ts';
import { useAnnounce } from '../layout/Announcements.tsx';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { CommentForm } from './CommentForm.tsx';
import { type Comment, isOpen } from './comment.place.ts';
import { OwnRemark } from './OwnRemark.tsx';
import type { Comments } from './useComments.ts';

interface CommentThreadProps {
  readonly comment: Comment;
  readonly comments: Pick<Comments, 'reply' | 'settle' | 'change'>;
  /** Leads to what it stands on; left out where it stands beside it. */
  readonly about?: ReactNode;
  /** The quoted words stand in the text as they did. */
  readonly isQuoteThere?: boolean;
}

/** One comment with its answers, and what can be done with it. */
export function CommentThread({ comment, comments, about, isQuoteThere = true }: CommentThreadProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const mayComment = useMay('COMMENT');
  const keptAs = `answer:${comment.id}`;
  const [isAnswering, setAnswering] = useState(useIsBegun(keptAs));
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const open = isOpen(comment);
  const of = { name: comment.author.name };

  const settle = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await comments.settle(comment, open);
      announce(t(open ? 'comments.resolvedNow' : 'comments.openNow'));
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Paper
      component="article"
      variant="outlined"
      aria-label={t('comments.of', of)}
      id={`comment-${comment.id}`}
      sx={{
        p: 1.25,
        display: 'grid',
        gap: 0.75,
        borderLeft: 3,
        borderLeftColor: open ? 'primary.main' : 'divider',
      }}
    >
      {about}
      {comment.quote && (
        <Box
          component="blockquote"
          sx={{
            m: 0,
            pl: 1,
            borderLeft: 2,
            borderColor: 'divider',
            color: 'text.secondary',
            fontSize: '0.8125rem',
            overflowWrap: 'anywhere',
            textDecoration: isQuoteThere ? undefined : 'line-through',
          }}
        >
          {comment.quote}
          {!isQuoteThere && (
            <Box component="span" sx={{ display: 'inline-block', textDecoration: 'none', ml: 1 }}>
              {t('comments.quoteGone')}
            </Box>
          )}
        </Box>
      )}
      <OwnRemark remark={comment} onChange={comments.change} />
      {comment.replies.length > 0 && (
        <Box sx={{ display: 'grid', gap: 0.75, pl: 1.5, borderLeft: 1, borderColor: 'divider' }}>
          {comment.replies.map((reply) => (
            <OwnRemark key={reply.id} remark={reply} onChange={comments.change} />
          ))}
        </Box>
      )}
      {!open && (
        <Typography variant="caption" color="text.secondary">
          {t('comments.resolvedBy', { name: comment.resolvedBy?.name ?? '' })}{' '}
          <When at={comment.resolvedAt} withTime />
        </Typography>
      )}
      {failure !== null && (
        <Note tone="red" role="alert">
          {sentenceOf(failure, t)}
        </Note>
      )}
      {mayComment && !isAnswering && (
        <Box sx={{ display: 'flex', gap: 1 }}>
          <Button onClick={() => setAnswering(true)} aria-label={t('comments.answerWhom', of)}>
            {t('comments.answer')}
          </Button>
          <Button
            onClick={() => void settle()}
            disabled={isBusy}
            aria-label={t(open ? 'comments.resolveWhose' : 'comments.reopenWhose', of)}
          >
            {t(open ? 'comments.resolve' : 'comments.reopen')}
          </Button>
        </Box>
      )}
      {isAnswering && (
        <CommentForm
          keptAs={keptAs}
          label={t('comments.answerWhom', of)}
          send={t('comments.answer')}
          isEager
          onSay={async (said) => {
            await comments.reply(comment.id, said);
            setAnswering(false);
            announce(t('comments.said'));
          }}
          onCancel={() => setAnswering(false)}
        />
      )}
    </Paper>
  );
}
