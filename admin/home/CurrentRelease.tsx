import { Box, Link, Skeleton, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { dayOf } from '../layout/When.tsx';
import { useReleases } from '../releases/useReleases.ts';
import { Panel } from './Panel.tsx';

const count = new Intl.NumberFormat('en');

export function CurrentRelease() {
  const t = useTranslate();
  const releases = useReleases();
  const current = releases?.find(({ isCurrent }) => isCurrent);
  const staged = releases?.filter(({ state }) => state === 'STAGED') ?? [];
  return (
    <Panel title={t('home.release')}>
      <Box sx={{ minHeight: 70 }}>
        {!releases && <Skeleton height={48} width={180} />}
        {releases && !current && <Typography variant="body2">{t('home.noRelease')}</Typography>}
        {current && (
          <>
            <Typography sx={{ fontSize: '1.5rem', fontWeight: 650, lineHeight: 1.2 }}>
              {current.name}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {t('home.releaseLine', {
                day: dayOf(current.effectiveFrom),
                codes: count.format(current.codeCount),
              })}
              {current.isSample && ` · ${t('releases.marks.sample')}`}
            </Typography>
          </>
        )}
        {staged.length > 0 && (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            <Link component={LinkBase} to="/releases">
              {t('home.staged', { names: staged.map(({ name }) => name).join(', ') })}
            </Link>
          </Typography>
        )}
      </Box>
    </Panel>
  );
}
