import { Box, LinearProgress, Paper, Skeleton, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { RvuState } from '../gql/graphql.ts';
import { Failure } from '../layout/Failure.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { ImpactSample } from './ImpactSample.tsx';
import { ImpactStates } from './ImpactStates.tsx';
import { ImpactSummary } from './ImpactSummary.tsx';
import type { ImpactLook } from './useImpact.ts';

/** How many pages say or would say the text, by state, with examples as readers see them. */
export function ImpactPane({ look, isUnwritten }: { look: ImpactLook; isUnwritten: boolean }) {
  const t = useTranslate();
  const [state, setState] = useState<RvuState | null>(null);
  const { impact, kind, isFetching, error, retry } = look;
  if (error) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={retry} />;
  }
  if (isUnwritten) {
    return (
      <Typography variant="body2" color="text.secondary">
        {t('templates.impact.unwritten')}
      </Typography>
    );
  }
  const isKnown = impact?.byState.some((row) => row.state === state) ?? false;
  const pagesOf = (wanted: RvuState) => impact?.byState.find((row) => row.state === wanted)?.count ?? 0;
  const samples = (impact?.samples ?? [])
    .filter((sample) => !isKnown || sample.state === state)
    .sort((a, b) => pagesOf(b.state) - pagesOf(a.state));
  return (
    <Box aria-busy={isFetching} sx={{ display: 'grid', gap: 1.5 }}>
      <Box sx={{ height: 3, mb: -1 }}>
        {isFetching && <LinearProgress aria-label={t('templates.impact.counting')} sx={{ height: 3 }} />}
      </Box>
      {!impact && <Skeleton variant="rounded" height={220} />}
      {impact && (
        <Box sx={{ opacity: isFetching ? 0.6 : 1, transition: 'opacity .15s', display: 'grid', gap: 1.5 }}>
          <ImpactSummary impact={impact} kind={kind} />
          {impact.byState.length > 1 && (
            <ImpactStates rows={impact.byState} chosen={isKnown ? state : null} onChoose={setState} />
          )}
          {samples.length > 0 && (
            <Paper
              variant="outlined"
              component="ul"
              aria-label={t('templates.impact.samples')}
              sx={{ listStyle: 'none', m: 0, p: 0 }}
            >
              {samples.map((sample) => (
                <ImpactSample key={`${sample.code}${sample.before}`} sample={sample} kind={kind} />
              ))}
            </Paper>
          )}
        </Box>
      )}
    </Box>
  );
}
