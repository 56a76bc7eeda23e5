import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { BulkPreviewQuery } from '../gql/graphql.ts';
import { count } from '../providers/locale.ts';

/** What would happen: how many, which for example, and who is left out and why. */
export function BulkPlan({ plan }: { plan: BulkPreviewQuery['bulkPreview'] }) {
  const t = useTranslate();
  return (
    <Box role="status" sx={{ fontSize: '0.875rem' }}>
      <Typography variant="h3">
        {t('bulk.fits', { fitting: count.format(plan.fitting), total: count.format(plan.total) })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {plan.samples.map(({ code, title }) => (
          <li key={code}>
            <b>{code}</b> {title}
          </li>
        ))}
      </Box>
      {plan.fitting > plan.samples.length && (
        <Typography variant="caption" color="text.secondary">
          {t('selection.more', { smart_count: plan.fitting - plan.samples.length })}
        </Typography>
      )}
      {plan.leftOut.length > 0 && (
        <>
          <Typography variant="h3" sx={{ mt: 1 }}>
            {t('bulk.leftOut')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {plan.leftOut.map(({ reason, count: many, codes }) => (
              <li key={reason}>
                {count.format(many)}: {reason}{' '}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {codes.join(', ')}
                  {many > codes.length && '…'}
                </Box>
              </li>
            ))}
          </Box>
        </>
      )}
    </Box>
  );
}
