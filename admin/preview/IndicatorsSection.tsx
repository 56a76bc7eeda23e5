import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ReadingSection } from './ReadingSection.tsx';
import type { Page } from './useLook.ts';

const NAMES = [
  'globalPeriod',
  'pcTc',
  'multipleProcedure',
  'bilateral',
  'assistantSurgeon',
  'coSurgeons',
  'teamSurgery',
  'supervision',
] as const;

/** CMS's policy indicators in words. */
export function IndicatorsSection({ page }: { page: Page }) {
  const t = useTranslate();
  const { indicators } = page;
  if (!indicators) {
    return null;
  }
  return (
    <ReadingSection title={t('page.indicators')}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(110px, auto) 1fr',
          columnGap: 2,
          rowGap: 0.5,
        }}
      >
        {NAMES.map((name) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="text.secondary">
              {t(`page.indicator.${name}`)}
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0 }} title={indicators[name].meaning}>
              {indicators[name].value} · {indicators[name].label}
            </Typography>
          </Box>
        ))}
      </Box>
    </ReadingSection>
  );
}
