import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusDot } from '../layout/StatusDot.tsx';
import { ageOf, type ReviewRow } from './review.row.ts';

/** How long a draft has waited; longer than the setting says stands out, in words too. */
export function Waiting({ row }: { row: Pick<ReviewRow, 'submittedAt' | 'isOverdue'> }) {
  const t = useTranslate();
  const { unit, count } = ageOf(row.submittedAt, Date.now());
  const age = t(`review.age.${unit}`, { smart_count: count });
  return (
    <time dateTime={row.submittedAt}>
      {row.isOverdue ? (
        <Box component="span" sx={{ color: 'warning.main', fontWeight: 650 }}>
          <StatusDot tone="amber">{age}</StatusDot>
          <Box component="span" sx={{ fontSize: '0.8125rem', fontWeight: 500, whiteSpace: 'nowrap' }}>
            {' '}
            {t('review.overdue')}
          </Box>
        </Box>
      ) : (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {age}
        </Box>
      )}
    </time>
  );
}
