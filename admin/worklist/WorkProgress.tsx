import { Box, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { count } from '../providers/locale.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { useWorkProgress } from './useWorkProgress.ts';

type Progress = NonNullable<ReturnType<typeof useWorkProgress>['progress']>[number];

/** For every release that is looked after: done of all, and what needs nobody. One row, however many there are. */
export function WorkProgress() {
  const t = useTranslate();
  const { progress, error, refetch } = useWorkProgress();
  if (error) {
    return (
      <Box sx={{ mb: 2 }}>
        <Failure sentence={sentenceOf(error, t)} onRetry={refetch} />
      </Box>
    );
  }
  return (
    <Box
      role="group"
      aria-label={t('worklist.progress')}
      // Several releases may stand beside each other further than the screen reaches.
      tabIndex={progress && progress.length > 1 ? 0 : undefined}
      sx={{
        display: 'grid',
        gridAutoFlow: 'column',
        gridAutoColumns: { xs: 'minmax(88%, 1fr)', md: 'minmax(420px, 1fr)' },
        gap: 1,
        mb: 2,
        overflowX: 'auto',
      }}
    >
      {!progress && <Skeleton variant="rounded" sx={HEIGHT} />}
      {progress?.length === 0 && (
        <Card label={t('worklist.progress')}>
          <Typography variant="body2">{t('worklist.noReleases')}</Typography>
        </Card>
      )}
      {progress?.map((each) => (
        <ReleaseProgress key={each.release} progress={each} />
      ))}
    </Box>
  );
}

const HEIGHT = { height: { xs: 96, md: 72 } } as const;

function Card({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      component="section"
      aria-label={label}
      sx={{
        ...HEIGHT,
        display: 'flex',
        flexDirection: 'column',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        px: 2,
        py: 1,
      }}
    >
      {children}
    </Box>
  );
}

function ReleaseProgress({ progress }: { progress: Progress }) {
  const t = useTranslate();
  const { release, open, resolved, unassigned, updatedByItself } = progress;
  const all = open + resolved;
  const share = all === 0 ? 100 : Math.floor((100 * resolved) / all);
  return (
    <Card label={t('worklist.progressOf', { release })}>
      <Box sx={{ display: 'flex', columnGap: 2, alignItems: 'baseline', whiteSpace: 'nowrap' }}>
        <Typography variant="h3" component="h2">
          {release}
        </Typography>
        <Typography variant="body2" noWrap>
          {all === 0
            ? t('worklist.noWork')
            : t('worklist.doneOf', { done: count.format(resolved), all: count.format(all) })}
          {unassigned > 0 && ` · ${t('worklist.nobodyHas', { smart_count: unassigned })}`}
        </Typography>
      </Box>
      <Typography variant="caption" color="text.secondary">
        {t('worklist.byItself', { smart_count: updatedByItself, number: count.format(updatedByItself) })}
      </Typography>
      <Box
        role="progressbar"
        aria-label={t('worklist.progressOf', { release })}
        aria-valuenow={share}
        aria-valuemin={0}
        aria-valuemax={100}
        sx={{
          mt: 'auto',
          height: 6,
          flexShrink: 0,
          borderRadius: 3,
          bgcolor: 'action.hover',
          overflow: 'hidden',
        }}
      >
        <Box sx={{ height: 1, width: `${share}%`, bgcolor: 'success.main' }} />
      </Box>
    </Card>
  );
}
