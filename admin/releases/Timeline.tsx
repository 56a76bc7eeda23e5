import { Box, Skeleton } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReleaseState } from '../gql/graphql.ts';
import { calendarOf } from './release.calendar.ts';
import { labelOf, type Release } from './release.consequence.ts';
import { releasePath } from './release.path.ts';

const LOOK: Partial<Record<ReleaseState, object>> = {
  ACTIVE: { bgcolor: 'action.selected', borderColor: 'divider', borderStyle: 'solid' },
  STAGED: { bgcolor: 'transparent', borderColor: 'warning.main', borderStyle: 'solid' },
  PLANNED: { bgcolor: 'transparent', borderColor: 'text.secondary', borderStyle: 'dashed' },
};

/** Releases along the calendar: which one when. The table below says the same in words. */
export function Timeline({ releases }: { releases: readonly Release[] | undefined }) {
  const t = useTranslate();
  if (!releases) {
    return <Skeleton variant="rounded" height={62} sx={{ mb: 2 }} />;
  }
  const calendar = calendarOf(releases, new Date());
  if (!calendar) {
    return null;
  }
  return (
    <Box
      component="nav"
      aria-label={t('releases.timeline')}
      sx={{ position: 'relative', height: 62, mb: 2, overflow: 'hidden' }}
    >
      {calendar.years.map(({ year, at }) => (
        <Box
          key={year}
          aria-hidden
          sx={{
            position: 'absolute',
            left: `${100 * at}%`,
            top: 0,
            bottom: 0,
            borderLeft: 1,
            borderColor: 'divider',
            pl: 0.5,
            fontSize: '0.75rem',
            color: 'text.secondary',
            display: 'flex',
            alignItems: 'flex-end',
          }}
        >
          {year}
        </Box>
      ))}
      {calendar.bars.map(({ release, from, to }) => (
        <Box
          key={release.name}
          component={LinkBase}
          to={releasePath(release)}
          title={`${labelOf(release)} · ${t(`releaseStates.${release.state}`)}`}
          sx={{
            position: 'absolute',
            left: `calc(${100 * from}% + 1px)`,
            width: `calc(${100 * (to - from)}% - 3px)`,
            minWidth: 24,
            top: 6,
            height: 32,
            display: 'flex',
            alignItems: 'center',
            px: 1,
            borderRadius: 1,
            borderWidth: 1,
            fontSize: '0.8125rem',
            fontWeight: release.isCurrent ? 650 : 500,
            color: release.isCurrent ? 'primary.contrastText' : 'text.primary',
            textDecoration: 'none',
            overflow: 'hidden',
            whiteSpace: 'nowrap',
            ...(release.isCurrent
              ? { bgcolor: 'primary.main', borderColor: 'primary.main', borderStyle: 'solid' }
              : LOOK[release.state]),
          }}
        >
          {labelOf(release)}
        </Box>
      ))}
      {calendar.today !== null && (
        <Box
          aria-hidden
          sx={{
            position: 'absolute',
            left: `${100 * calendar.today}%`,
            top: 0,
            height: 44,
            borderLeft: 2,
            borderColor: 'error.main',
          }}
        />
      )}
    </Box>
  );
}
