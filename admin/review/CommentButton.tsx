import CommentIcon from '@mui/icons-material/ChatBubbleOutlineOutlined';
import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTalk } from '../comments/CommentsContext.tsx';
import type { Anchor } from '../comments/comment.place.ts';
import { HIDDEN } from '../layout/hidden.ts';
import { useMay } from '../providers/useSession.ts';

const LONGEST_NAME = 80;

/** Begins a comment; the key C presses the first one of the field that has the focus. */
export function CommentButton({ name, anchor }: { name: string; anchor: () => Anchor }) {
  const t = useTranslate();
  const talk = useTalk();
  const mayComment = useMay('COMMENT');
  if (!talk || !mayComment) {
    return null;
  }
  const words = t('comments.writeOn', { name: name.slice(0, LONGEST_NAME) });
  return (
    <IconButton
      title={words}
      data-comment
      // Keeps the words that are selected.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => talk.open(anchor())}
      sx={{ p: 0.5, color: 'text.secondary' }}
    >
      <CommentIcon sx={{ fontSize: '1rem' }} aria-hidden />
      <Box component="span" sx={HIDDEN}>
        {words}
      </Box>
    </IconButton>
  );
}
