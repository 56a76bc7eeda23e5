import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useDocumentTitle } from './useDocumentTitle.ts';

interface PageHeadProps {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
}

/** The one h1 of a screen, a line on what it is for, and what can be done here. */
export function PageHead({ title, intro, actions }: PageHeadProps) {
  useDocumentTitle(title);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', minHeight: 52, gap: 1.5, mb: 2 }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant="h1">{title}</Typography>
        {intro && (
          <Typography
            variant="body2"
            color="text.secondary"
            sx={{ mt: 0.25, maxWidth: '90ch', textWrap: 'pretty' }}
          >
            {intro}
          </Typography>
        )}
      </Box>
      {actions && <Box sx={{ display: 'flex', gap: 1 }}>{actions}</Box>}
    </Box>
  );
}
