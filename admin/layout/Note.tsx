import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Tone } from './StatusDot.tsx';

const EDGE: Partial<Record<Tone, string>> = {
  red: 'error.main',
  amber: 'warning.main',
  green: 'success.main',
  blue: 'info.main',
  accent: 'primary.main',
};

interface NoteProps {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader; leave it out where the note was there from the start. */
  readonly role?: 'alert' | 'status';
}

/** A message that belongs where it stands: an edge of colour, a sentence, what to do next. */
export function Note({ tone = 'blue', title, children, actions, role }: NoteProps) {
  return (
    <Box
      role={role}
      data-note
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1.25,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderLeft: 4,
        borderLeftColor: EDGE[tone] ?? 'text.secondary',
        borderRadius: 1,
      }}
    >
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        {title && (
          <Typography variant="h3" data-note-title>
            {title}
          </Typography>
        )}
        {children && (
          <Typography variant="body2" component="div" sx={{ overflowWrap: 'anywhere' }}>
            {children}
          </Typography>
        )}
      </Box>
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
    </Box>
  );
}
