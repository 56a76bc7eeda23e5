import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import type { Impact, ImpactLook } from './useImpact.ts';

interface ImpactSampleProps {
  readonly sample: Impact['samples'][number];
  readonly kind: ImpactLook['kind'];
}

/** One page: what it says, or what it would say instead. */
export function ImpactSample({ sample, kind }: ImpactSampleProps) {
  const t = useTranslate();
  const { code, title, state, before, after } = sample;
  const edge = before === '' ? 'nothingBefore' : after === '' ? 'nothingAfter' : null;
  return (
    <Box
      component="li"
      sx={{ px: 1.5, py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { border: 0 } }}
    >
      <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
        <Link component={LinkBase} to={`/codes/${code}`} sx={{ fontWeight: 650 }}>
          {code}
        </Link>{' '}
        {title.startsWith(code) ? title.slice(code.length).trim() : title} · {t(`rvuStates.${state}`)}
      </Typography>
      {kind === 'said' ? (
        <Box sx={{ fontSize: '0.875rem', lineHeight: 1.55, whiteSpace: 'pre-wrap' }}>{before}</Box>
      ) : (
        <>
          {edge && (
            <Typography variant="caption" color="text.secondary">
              {t(`templates.impact.${edge}`)}
            </Typography>
          )}
          <WordDiff before={before} after={after} />
        </>
      )}
    </Box>
  );
}
