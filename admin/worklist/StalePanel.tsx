import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { Panel } from '../home/Panel.tsx';
import { useWorkProgress } from './useWorkProgress.ts';

/** On the home screen: how many pages each release may have made wrong; nothing where there are none. */
export function StalePanel() {
  const t = useTranslate();
  const progress = useWorkProgress()?.filter(({ open, resolved }) => open + resolved > 0);
  if (!progress || progress.length === 0) {
    return null;
  }
  return (
    <Panel title={t('worklist.title')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {progress.map(({ release, open, resolved, unassigned }) => (
          <Box
            component="li"
            key={release}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', minHeight: 32 }}
          >
            <Link component={LinkBase} to={workOf(release)} sx={{ fontWeight: 600 }}>
              {t('worklist.toLookAt', { smart_count: open, release })}
            </Link>
            <Typography component="span" variant="caption" color="text.secondary">
              {t('worklist.doneOf', { done: resolved, all: open + resolved })}
              {unassigned > 0 && ` · ${t('worklist.nobodyHas', { smart_count: unassigned })}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

function workOf(release: string): string {
  return `/worklist?${new URLSearchParams({ filter: JSON.stringify({ release }), page: '1' })}`;
}
