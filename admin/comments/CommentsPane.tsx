import { Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLocation, useTranslate } from 'react-admin';
import type { Body } from '../drafts/draft.body.ts';
import { focusField } from '../drafts/field.focus.ts';
import { useAnnounce } from '../layout/Announcements.tsx';
import { Failure } from '../layout/Failure.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { CommentForm } from './CommentForm.tsx';
import { Seen, useTalk } from './CommentsContext.tsx';
import { CommentThread } from './CommentThread.tsx';
import { type Comment, controlPath, inFormOrder, isOpen, keptComment, WHOLE } from './comment.place.ts';
import { anchorName, isQuoteIn } from './comment.text.ts';

interface CommentsPaneProps {
  /** The words as they are now; null for a template, whose one field is its text. */
  readonly body: Body | null;
  readonly text?: string;
}

/** Everything that was said about a code or template: open comments in the order of the form, resolved ones below. */
export default function CommentsPane({ body, text = '' }: CommentsPaneProps) {
  const t = useTranslate();
  const talk = useTalk();
  const announce = useAnnounce();
  const mayComment = useMay('COMMENT');
  const [showsResolved, setShowsResolved] = useState(false);
  const { search } = useLocation();
  const asked = new URLSearchParams(search).get('comment');
  const isHere = talk?.comments.items?.some(({ id }) => id === asked) === true;
  useEffect(() => {
    if (isHere) {
      // Newer engines answer a promise, which an effect must not return.
      void document.getElementById(`comment-${asked}`)?.scrollIntoView({ block: 'center' });
    }
  }, [isHere, asked]);
  if (!talk) {
    return null;
  }
  const { comments, writing, close } = talk;
  const { items, total, error } = comments;
  const ordered = inFormOrder(items ?? []);
  const unresolved = ordered.filter(isOpen);
  const resolved = ordered.filter((comment) => !isOpen(comment));
  const isShown = showsResolved || resolved.some(({ id }) => id === asked);
  const thread = (comment: Comment) => (
    <CommentThread
      key={comment.id}
      comment={comment}
      comments={comments}
      isQuoteThere={isQuoteIn(comment, body, text)}
      about={<About comment={comment} body={body} />}
    />
  );
  return (
    <Box sx={{ display: 'grid', gap: 1.25 }}>
      <Seen items={items} />
      {error !== null && <Failure sentence={sentenceOf(error, t)} onRetry={comments.refetch} />}
      {mayComment && (
        <Box sx={{ display: 'grid', gap: 0.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {t('comments.about', { name: anchorName(writing ?? WHOLE, body, t) })}
            {writing && (
              <Button onClick={close} sx={{ ml: 1 }}>
                {t('comments.aboutWhole')}
              </Button>
            )}
          </Typography>
          {writing?.quote && (
            <Typography
              variant="caption"
              color="text.secondary"
              sx={{ pl: 1, borderLeft: 2, borderColor: 'divider', overflowWrap: 'anywhere' }}
            >
              {writing.quote}
            </Typography>
          )}
          <CommentForm
            key={keptComment(comments.place, writing ?? WHOLE)}
            keptAs={keptComment(comments.place, writing ?? WHOLE)}
            label={t('comments.about', { name: anchorName(writing ?? WHOLE, body, t) })}
            send={t('comments.say')}
            isEager={writing !== null}
            onSay={async (said) => {
              await comments.add(writing ?? WHOLE, said);
              announce(t('comments.said'));
              close();
            }}
          />
        </Box>
      )}
      {!items && error === null && <Skeleton variant="rounded" height={96} />}
      {items && unresolved.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t(resolved.length > 0 ? 'comments.allResolved' : 'comments.none')}
        </Typography>
      )}
      {unresolved.map(thread)}
      {resolved.length > 0 && (
        <Button
          onClick={() => setShowsResolved(!showsResolved)}
          aria-expanded={isShown}
          sx={{ justifySelf: 'start' }}
        >
          {t(isShown ? 'comments.hideResolved' : 'comments.showResolved', {
            smart_count: resolved.length,
          })}
        </Button>
      )}
      {isShown && resolved.map(thread)}
      {items && total > items.length && (
        <Typography variant="caption" color="text.secondary">
          {t('comments.older', { shown: items.length, total })}
        </Typography>
      )}
    </Box>
  );
}

/** What a comment stands on, and the way there. */
function About({ comment, body }: { comment: Comment; body: Body | null }) {
  const t = useTranslate();
  const name = anchorName(comment, body, t);
  const path = body ? controlPath(body, comment) : comment.field;
  return (
    <Typography variant="caption" component="p" sx={{ m: 0, fontWeight: 600 }}>
      {path ? (
        <Link
          component="button"
          type="button"
          onClick={() => focusField(path)}
          sx={{ font: 'inherit', textAlign: 'left' }}
        >
          {name}
        </Link>
      ) : (
        name
      )}
    </Typography>
  );
}
