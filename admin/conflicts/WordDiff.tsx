import { Box } from '@mui/material';
import { useMemo } from 'react';
import { Marked } from './Marked.tsx';
import { wordParts } from './word.parts.ts';

/** A text with what it adds to another and what it leaves out. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = useMemo(() => wordParts(before, after), [before, after]);
  return (
    <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.875rem', lineHeight: 1.55 }}>
      <Marked parts={parts} />
    </Box>
  );
}
