import { Box, Skeleton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { count } from '../providers/locale.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { useWorkProgress } from './useWorkProgress.ts';

/** For every release that is looked after: done of all, and what needs nobody. */
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
  if (!progress) {
    return <Skeleton variant="rounded" sx={{ height: { xs: 93, md: 51 }, mb: 2 }} />;
  }
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 2 }}>
      {progress.map(({ release, open, resolved, unassigned, updatedByItself }) => {
        const all = open + resolved;
        const share = all === 0 ? 100 : Math.floor((100 * resolved) / all);
        return (
          <Box
            key={release}
            component="section"
            aria-label={t('worklist.progressOf', { release })}
            sx={{
              bgcolor: 'background.paper',
              border: 1,
              borderColor: 'divider',
              borderRadius: 1,
              px: 2,
              py: 1,
            }}
          >
            <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline' }}>
              <Typography variant="h3" component="h2">
                {release}
              </Typography>
              <Typography variant="body2">
                {all === 0
                  ? t('worklist.noWork')
                  : t('worklist.doneOf', { done: count.format(resolved), all: count.format(all) })}
                {unassigned > 0 && ` · ${t('worklist.nobodyHas', { smart_count: unassigned })}`}
              </Typography>
              <Typography variant="body2" color="text.secondary" sx={{ ml: { md: 'auto' } }}>
                {t('worklist.byItself', {
                  smart_count: updatedByItself,
                  number: count.format(updatedByItself),
                })}
              </Typography>
            </Box>
            <Box
              role="progressbar"
              aria-label={t('worklist.progressOf', { release })}
              aria-valuenow={share}
              aria-valuemin={0}
              aria-valuemax={100}
              sx={{ mt: 0.75, height: 6, borderRadius: 3, bgcolor: 'action.hover', overflow: 'hidden' }}
            >
              <Box sx={{ height: 1, width: `${share}%`, bgcolor: 'success.main' }} />
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
