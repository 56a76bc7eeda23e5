import { Box, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ImportRow, isUnderWay } from './import.row.ts';

/** What an import is doing and how far it is; keeps its height when it ends. */
export function ImportProgress({ run }: { run: Pick<ImportRow, 'state' | 'step' | 'done' | 'total'> }) {
  const t = useTranslate();
  if (!isUnderWay(run)) {
    return null;
  }
  const { state, step, done, total } = run;
  return (
    <Box sx={{ minWidth: 0 }}>
      <LinearProgress
        variant={state === 'RUNNING' && total > 0 ? 'determinate' : 'indeterminate'}
        value={total > 0 ? Math.min(100, (100 * done) / total) : 0}
        aria-label={t('imports.progress')}
      />
      <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
        {state === 'QUEUED' ? t('imports.waits') : step}
      </Typography>
    </Box>
  );
}
