import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { count } from '../providers/locale.ts';
import type { ImpactLook } from './useImpact.ts';

/** How many pages, in a sentence. */
export function ImpactSummary({ impact, kind }: Pick<ImpactLook, 'impact' | 'kind'>) {
  const t = useTranslate();
  if (!impact) {
    return null;
  }
  const { altered, of, release } = impact;
  const isBlocked = impact.findings.some(({ severity }) => severity === 'BLOCK');
  const key = isBlocked ? 'blocked' : altered > 0 ? kind : kind === 'said' ? 'saidNowhere' : 'none';
  return (
    <Typography variant="body1" component="p" role="status" sx={{ fontWeight: 600, m: 0 }}>
      {t(`templates.impact.${key}`, {
        smart_count: altered,
        altered: count.format(altered),
        of: count.format(of),
        release,
      })}
    </Typography>
  );
}
