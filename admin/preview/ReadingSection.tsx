import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

export function ReadingSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 2.25 }}>
      <Typography component="h3" variant="h2" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
