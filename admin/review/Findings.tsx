import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReviewRow } from './review.row.ts';

/** How much the checks found. */
export function Findings({ row: { blocking, advice } }: { row: Pick<ReviewRow, 'blocking' | 'advice'> }) {
  const t = useTranslate();
  if (blocking + advice === 0) {
    return (
      <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
        {t('draft.noFindings')}
      </Box>
    );
  }
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
      {blocking > 0 && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 600 }}>
          {t('draft.toFix', { smart_count: blocking })}
          {advice > 0 && ' · '}
        </Box>
      )}
      {advice > 0 && t('draft.advice', { smart_count: advice })}
    </Box>
  );
}
