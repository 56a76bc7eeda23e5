import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export type Tone = 'quiet' | 'hollow' | 'amber' | 'green' | 'blue' | 'red' | 'accent';

const PAINT: Readonly<Record<Tone, string>> = {
  quiet: 'text.secondary',
  hollow: 'text.secondary',
  amber: 'warning.main',
  green: 'success.main',
  blue: 'info.main',
  red: 'error.main',
  accent: 'primary.main',
};

/** A state in words, with a dot for the eye; the words alone carry the meaning. */
export function StatusDot({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75, whiteSpace: 'nowrap' }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 8,
          height: 8,
          borderRadius: '50%',
          flexShrink: 0,
          border: 2,
          borderColor: PAINT[tone],
          bgcolor: tone === 'hollow' ? 'transparent' : PAINT[tone],
        }}
      />
      {children}
    </Box>
  );
}
