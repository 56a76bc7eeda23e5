import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { useFindingDeeds } from './FindingsContext.tsx';

const COLOURS = { BLOCK: 'error.main', WARN: 'warning.main', NOTE: 'info.main' } as const;
const SMALL = { minHeight: 24, minWidth: 0, px: 0.75, py: 0, fontSize: '0.75rem', lineHeight: 1.5 } as const;

/** One note in the margin of a text: what is wrong, and what one click can do about it. */
export function FindingNote({ finding }: { finding: Finding }) {
  const t = useTranslate();
  const deeds = useFindingDeeds();
  const { severity, message, suggestion, replacement, quote, canOverride } = finding;
  const canApply = deeds?.apply && replacement !== null && quote !== null;
  return (
    <Box sx={{ borderLeft: 3, borderColor: COLOURS[severity], pl: 1, my: 0.25 }}>
      <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
        <Box component="span" sx={{ color: COLOURS[severity], fontWeight: 650 }}>
          {t(`severities.${severity}`)}
        </Box>{' '}
        {message}
        {suggestion && !canApply && (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {' '}
            {suggestion}
          </Box>
        )}
      </Typography>
      {deeds && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.5, ml: -0.75 }}>
          {canApply && (
            <Button sx={SMALL} onClick={() => deeds.apply?.(finding)}>
              {replacement === '' ? t('findings.remove', { quote }) : t('findings.use', { replacement })}
            </Button>
          )}
          {quote && (
            <Button
              sx={{ ...SMALL, color: 'text.secondary' }}
              onClick={() => deeds.show(finding)}
              aria-label={t('findings.showWhich', { quote })}
            >
              {t('findings.show')}
            </Button>
          )}
          {canOverride && deeds.override && (
            <Button sx={{ ...SMALL, color: 'text.secondary' }} onClick={() => deeds.override?.(finding)}>
              {t('findings.override')}
            </Button>
          )}
        </Box>
      )}
    </Box>
  );
}
