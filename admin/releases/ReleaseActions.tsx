import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ReleaseAction } from '../gql/graphql.ts';
import { useMay } from '../providers/useSession.ts';
import { ReleaseStep } from './ReleaseStep.tsx';
import type { Release } from './release.consequence.ts';

const NAMES = { ACTIVATE: 'activate', ROLL_BACK: 'rollBack', WITHDRAW: 'withdraw' } as const;

/** The steps that a release's state allows; in a list only the one that is usual. */
export function ReleaseActions({ release, isWhole = false }: { release: Release; isWhole?: boolean }) {
  const t = useTranslate();
  const mayManage = useMay('MANAGE_RELEASES');
  const [asking, setAsking] = useState<ReleaseAction | null>(null);
  const steps = stepsOf(release).slice(0, isWhole ? undefined : 1);
  if (!mayManage || steps.length === 0) {
    return null;
  }
  return (
    <Box sx={{ display: 'flex', gap: 1, justifyContent: 'flex-end' }}>
      {[...steps].reverse().map((step) => (
        <Button
          key={step}
          variant={step === 'ACTIVATE' ? 'contained' : 'outlined'}
          aria-label={t(`releases.${NAMES[step]}Which`, { name: release.name, cut: release.cut })}
          onClick={() => setAsking(step)}
        >
          {t(`releases.${NAMES[step]}`)}
        </Button>
      ))}
      {asking && <ReleaseStep release={release} action={asking} onClose={() => setAsking(null)} />}
    </Box>
  );
}

function stepsOf({ state }: Release): ReleaseAction[] {
  switch (state) {
    case 'STAGED':
      return ['ACTIVATE', 'WITHDRAW'];
    case 'ACTIVE':
      return ['ROLL_BACK'];
    case 'PLANNED':
      return ['WITHDRAW'];
    default:
      return [];
  }
}
