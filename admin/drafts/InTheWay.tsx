import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Finding } from './draft.body.ts';

/** What the checks would refuse; nothing where there is nothing. */
export function InTheWay({ blocking }: { blocking: readonly Finding[] }) {
  const t = useTranslate();
  if (blocking.length === 0) {
    return null;
  }
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="h3" color="error">
        {t('steps.inTheWay')}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {blocking.map(({ rule, field, message }) => (
          <Typography key={`${rule}${field}${message}`} component="li" variant="body2">
            {t(`fields.${field.split('.')[0]}`, { _: field })}: {message}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
