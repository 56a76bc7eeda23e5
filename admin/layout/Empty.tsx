import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** Nothing here: why, and what to do about it. */
export function Empty({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <Box
      sx={{
        border: 1,
        borderColor: 'divider',
        borderStyle: 'dashed',
        borderRadius: 1,
        bgcolor: 'background.paper',
        px: 3,
        py: 5,
        textAlign: 'center',
      }}
    >
      <Typography variant="h2">{title}</Typography>
      {children && (
        <Typography
          variant="body2"
          component="div"
          color="text.secondary"
          sx={{ maxWidth: '56ch', mx: 'auto', mt: 0.5 }}
        >
          {children}
        </Typography>
      )}
      {actions && <Box sx={{ display: 'flex', justifyContent: 'center', gap: 1, mt: 2 }}>{actions}</Box>}
    </Box>
  );
}
