import { Box } from '@mui/material';
import { piecesOf, type TextMark } from './text.pieces.ts';

const PALETTE = { red: 'error', amber: 'warning', green: 'success', accent: 'primary' } as const;

interface TextMarksProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

/**
 * Lines under ranges of a text, laid over a text area of the same measures. Screen readers have the findings below
 * the field instead.
 */
export function TextMarks({ text, marks }: TextMarksProps) {
  if (marks.length === 0) {
    return null;
  }
  return (
    <Box
      aria-hidden
      sx={{
        position: 'absolute',
        inset: 0,
        px: '12px',
        py: '8px',
        overflow: 'hidden',
        whiteSpace: 'pre-wrap',
        overflowWrap: 'break-word',
        color: 'transparent',
        pointerEvents: 'none',
        fontSize: '0.9375rem',
        lineHeight: '1.4375em',
      }}
    >
      {piecesOf(text, marks).map(({ words, mark, at }) => (
        <Box
          key={at}
          component="span"
          sx={(theme) => ({
            textDecoration: mark
              ? `underline ${mark.tone === 'accent' ? 'dotted' : 'wavy'} ${theme.palette[paletteOf(mark)].main}`
              : undefined,
            textDecorationSkipInk: 'none',
            textUnderlineOffset: '3px',
          })}
        >
          {words}
        </Box>
      ))}
    </Box>
  );
}

function paletteOf({ tone }: TextMark) {
  return tone in PALETTE ? PALETTE[tone as keyof typeof PALETTE] : 'info';
}
