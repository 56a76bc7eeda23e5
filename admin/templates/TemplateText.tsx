import { Box } from '@mui/material';
import { useMemo } from 'react';
import { Marked } from '../conflicts/Marked.tsx';
import { wordParts } from '../conflicts/word.parts.ts';

/** What a template says: braces set apart from words; with `shipped`, what differs from it is marked. */
export function TemplateText({ text, shipped }: { text: string; shipped?: string | null }) {
  const isChanged = shipped !== undefined && shipped !== null && shipped !== text;
  const parts = useMemo(() => (isChanged ? wordParts(shipped, text) : []), [isChanged, shipped, text]);
  if (isChanged) {
    return <Marked parts={parts} />;
  }
  return text.split(/(\{[^{}]*\})/).map((piece, index) =>
    piece.startsWith('{') ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other identity
      <Box key={index} component="span" sx={{ color: 'primary.main' }}>
        {piece}
      </Box>
    ) : (
      piece
    ),
  );
}
