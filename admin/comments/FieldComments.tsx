import CommentIcon from '@mui/icons-material/ChatBubbleOutlineOutlined';
import { Box, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { controlId } from '../drafts/finding.place.ts';
import { HIDDEN } from '../layout/hidden.ts';
import { useMay } from '../providers/useSession.ts';
import { commentsOn, useTalk } from './CommentsContext.tsx';

interface FieldCommentsProps {
  readonly field: string;
  /** Entry of a list. */
  readonly item?: string | null;
  /** How the field is called. */
  readonly name: string;
  /** Paths of the controls whose selected words are quoted. */
  readonly controls?: readonly string[];
}

/** How many open comments a field has, and the way to write one; words selected in the field are quoted. */
export function FieldComments({ field, item = null, name, controls = [] }: FieldCommentsProps) {
  const t = useTranslate();
  const talk = useTalk();
  const mayComment = useMay('COMMENT');
  if (!talk || (!mayComment && commentsOn(talk.comments, field, item).length === 0)) {
    return null;
  }
  const count = commentsOn(talk.comments, field, item).length;
  return (
    <IconButton
      title={t('comments.writeOn', { name })}
      // Keeps what is selected in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => talk.open({ field, item, ...selectedIn(controls) })}
      sx={{
        p: 0.5,
        gap: 0.5,
        fontSize: '0.8125rem',
        color: count > 0 ? 'primary.main' : 'text.secondary',
        fontWeight: 650,
      }}
    >
      <CommentIcon sx={{ fontSize: '1rem' }} aria-hidden />
      {count > 0 && (
        <Box component="span" aria-hidden>
          {count}
        </Box>
      )}
      <Box component="span" sx={HIDDEN}>
        {count === 0 ? t('comments.writeOn', { name }) : t('comments.onField', { name, smart_count: count })}
      </Box>
    </IconButton>
  );
}

/** The words that are selected in one of these controls. */
function selectedIn(paths: readonly string[]): { quote: string | null; quoteFrom: number | null } {
  for (const path of paths) {
    const control = document.getElementById(controlId(path));
    if (control instanceof HTMLTextAreaElement || control instanceof HTMLInputElement) {
      const { selectionStart: from, selectionEnd: to, value } = control;
      const quote = value.slice(from ?? 0, to ?? 0);
      if (quote.trim() !== '') {
        return { quote: quote.slice(0, 600), quoteFrom: from };
      }
    }
  }
  return { quote: null, quoteFrom: null };
}
