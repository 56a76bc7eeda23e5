import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';

/** While a screen is fetched: its outline, at its place. */
export function Opening() {
  const t = useTranslate();
  return (
    <Box role="status" aria-label={t('frame.opening')}>
      <Skeleton width={180} height={32} />
      <Skeleton width={320} height={20} />
      <Skeleton variant="rounded" height={360} sx={{ mt: 2 }} />
    </Box>
  );
}
