import { Box, Button, Link, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { LinkBase, useListContext, useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { When } from '../layout/When.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { ImportProgress } from './ImportProgress.tsx';
import { IMPORT_TONES, type ImportRow } from './import.row.ts';
import { labelOf } from './release.consequence.ts';
import { useImports } from './useImports.ts';

const FEW = 4;
const MANY = 50;

/** What was brought in and how it ended; the one under way with its progress. */
export function ImportList() {
  const t = useTranslate();
  const { isPending: isListPending } = useListContext();
  const [isLong, setLong] = useState(false);
  const { imports, total, error, refetch } = useImports(isLong ? MANY : FEW);
  if (error && !imports) {
    return (
      <Box component="section" aria-label={t('imports.title')} sx={{ mt: 3 }}>
        <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
      </Box>
    );
  }
  // Below a list whose height nobody knows yet it would move.
  if (isListPending || !imports || imports.length === 0) {
    return null;
  }
  return (
    <Box component="section" aria-label={t('imports.title')} sx={{ mt: 3 }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {t('imports.title')}
      </Typography>
      <Paper variant="outlined" component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {imports.map((run) => (
          <Entry key={run.id} run={run} />
        ))}
      </Paper>
      {total > FEW && (
        <Button color="inherit" onClick={() => setLong(!isLong)} aria-expanded={isLong} sx={{ mt: 0.5 }}>
          {t(isLong ? 'imports.fewer' : 'imports.all', { total })}
        </Button>
      )}
    </Box>
  );
}

function Entry({ run }: { run: ImportRow }) {
  const t = useTranslate();
  const { id, source, state, release, cut, requestedBy, requestedAt, options, sentence } = run;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 150px 112px' },
        columnGap: 1.5,
        alignItems: 'center',
        px: 1.5,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { border: 0 },
        fontSize: '0.875rem',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        <Link component={LinkBase} to={`/imports/${id}`} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
          {release ? labelOf({ name: release, cut: cut ?? 1 }) : fileOf(source)}
        </Link>{' '}
        <Typography component="span" variant="caption" color="text.secondary">
          {release && fileOf(source)} · {requestedBy}
          {options.isDryRun && ` · ${t('imports.checkedOnly')}`}
        </Typography>
        <ImportProgress run={run} />
        {sentence && state !== 'DONE' && (
          <Typography variant="caption" color="text.secondary" component="p" noWrap sx={{ m: 0 }}>
            {sentence}
          </Typography>
        )}
      </Box>
      <StatusDot tone={IMPORT_TONES[state]}>{t(`importStates.${state}`)}</StatusDot>
      <Box sx={{ color: 'text.secondary', textAlign: { sm: 'right' } }}>
        <When at={requestedAt} />
      </Box>
    </Box>
  );
}

/** The last part of a path: where a file lies on somebody's machine is of no use here. */
export function fileOf(source: string): string {
  return source.split(/[\\/]/).filter(Boolean).at(-1) ?? source;
}
