import { Box } from '@mui/material';
import type { MarkedPart } from './word.parts.ts';

const LOOK = {
  ADDED: {
    component: 'ins',
    sx: {
      textDecoration: 'none',
      fontWeight: 600,
      borderBottom: '2px solid',
      borderColor: 'success.main',
      // What went and what came would read as one word.
      'del + &': { marginInlineStart: '0.3em' },
    },
  },
  REMOVED: { component: 'del', sx: { color: 'text.secondary' } },
} as const;

/** Added words underlined and bold, removed ones struck out: told apart without colour too. */
export function Marked({ parts }: { parts: readonly MarkedPart[] }) {
  return parts.map(({ text, kind }, index) => {
    const key = `${index}`;
    if (kind === 'SAME') {
      return <span key={key}>{text}</span>;
    }
    const { component, sx } = LOOK[kind];
    return (
      <Box key={key} component={component} sx={sx}>
        {text}
      </Box>
    );
  });
}
