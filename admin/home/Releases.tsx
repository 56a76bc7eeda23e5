import { Box, LinearProgress, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { listPlace } from '../layout/list.place.ts';
import { dayOf } from '../layout/When.tsx';
import { count } from '../providers/locale.ts';
import type { Release } from '../releases/release.consequence.ts';
import { releasePath } from '../releases/release.path.ts';
import { Panel } from './Panel.tsx';
import type { HomePanelProps } from './panels.ts';
import { nextRelease, progressOf, type WorkProgress } from './release.next.ts';

/** What readers see now, what comes next, and how far the work for each is. */
export function Releases({ home }: HomePanelProps) {
  const t = useTranslate();
  const current = home.releases.find(({ isCurrent }) => isCurrent);
  const next = nextRelease(home.releases);
  const progress = home.worklist?.progress ?? [];
  return (
    <Panel title={t('home.release')}>
      {!current && <Typography variant="body2">{t('home.noRelease')}</Typography>}
      {current && <ReleaseLine release={current} progress={progressOf(progress, current)} isLead />}
      {next && <ReleaseLine release={next} progress={progressOf(progress, next)} />}
      {current && !next && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {t('home.noNext')}
        </Typography>
      )}
    </Panel>
  );
}

interface ReleaseLineProps {
  readonly release: Release;
  readonly progress: WorkProgress | null;
  readonly isLead?: boolean;
}

function ReleaseLine({ release, progress, isLead = false }: ReleaseLineProps) {
  const t = useTranslate();
  const day = dayOf(release.liveFrom ?? release.effectiveFrom);
  const codes = count.format(release.codeCount);
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.25 }}>
        <Link
          component={LinkBase}
          to={releasePath(release)}
          color="inherit"
          sx={{ fontSize: isLead ? '1.375rem' : '1rem', fontWeight: 650, lineHeight: 1.3 }}
        >
          {release.name}
        </Link>
        <Typography variant="body2" color="text.secondary">
          {isLead
            ? t('home.releaseLine', { day, codes })
            : t(`home.nextLine.${release.state}`, { day, codes })}
          {release.isSample && ` · ${t('releases.marks.sample')}`}
        </Typography>
      </Box>
      {progress && <WorkLine progress={progress} />}
    </Box>
  );
}

function WorkLine({ progress: { release, open, resolved, unassigned } }: { progress: WorkProgress }) {
  const t = useTranslate();
  const all = open + resolved;
  if (all === 0) {
    return (
      <Typography variant="caption" color="text.secondary">
        {t('home.work.none')}
      </Typography>
    );
  }
  return (
    <Box sx={{ mt: 0.5 }}>
      <LinearProgress
        variant="determinate"
        value={(100 * resolved) / all}
        aria-label={t('home.work.label', { release })}
        sx={{ height: 6, borderRadius: 3, mb: 0.25 }}
      />
      <Typography variant="caption" color="text.secondary">
        <Link component={LinkBase} to={listPlace('worklist', { release })}>
          {t('home.work.some', { resolved, all })}
        </Link>
        {unassigned > 0 && ` · ${t('worklist.nobodyHas', { smart_count: unassigned })}`}
      </Typography>
    </Box>
  );
}
