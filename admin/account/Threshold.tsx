import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useDocumentTitle } from '../layout/useDocumentTitle.ts';

/** The page in front of the house: one card, one task. */
export function Threshold({
  title,
  intro,
  children,
}: {
  title: string;
  intro?: string;
  children: ReactNode;
}) {
  const t = useTranslate();
  useDocumentTitle(title);
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', placeItems: 'start center', px: 2, pt: '14vh' }}
    >
      <Box sx={{ width: '100%', maxWidth: 380 }}>
        <Typography sx={{ fontWeight: 700, mb: 1.5, textAlign: 'center' }}>{t('product')}</Typography>
        <Paper variant="outlined" sx={{ p: 3, display: 'grid', gap: 2 }}>
          <Box>
            <Typography variant="h1">{title}</Typography>
            {intro && (
              <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
                {intro}
              </Typography>
            )}
          </Box>
          {children}
        </Paper>
      </Box>
    </Box>
  );
}
