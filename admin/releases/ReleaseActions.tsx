import { Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';
import { dayOf } from '../layout/When.tsx';
import { ask } from '../providers/graphql.client.ts';
import { useMay } from '../providers/useSession.ts';
import { type Consequence, ofActivating, ofRollingBack, type Release } from './release.consequence.ts';
import { ACTIVATE_RELEASE, ROLL_BACK_RELEASE } from './releases.graphql.ts';

/** The one step that a release's state allows. */
export function ReleaseActions({ release }: { release: Release }) {
  const t = useTranslate();
  const mayManage = useMay('MANAGE_RELEASES');
  const [isOpen, setOpen] = useState(false);
  const step = release.state === 'STAGED' ? 'activate' : release.state === 'ACTIVE' ? 'rollBack' : null;
  if (!mayManage || !step) {
    return null;
  }
  const Dialog = step === 'activate' ? Activation : RollBack;
  return (
    <>
      <Button
        variant={step === 'activate' ? 'contained' : 'outlined'}
        aria-label={t(`releases.${step}Which`, { name: release.name, cut: release.cut })}
        onClick={() => setOpen(true)}
      >
        {t(`releases.${step}`)}
      </Button>
      {isOpen && <Dialog release={release} onClose={() => setOpen(false)} />}
    </>
  );
}

interface StepProps {
  readonly release: Release;
  readonly onClose: () => void;
}

function Activation({ release, onClose }: StepProps) {
  const t = useTranslate();
  const notify = useNotify();
  const { data = [], refetch } = useListContext<Release & { id: string }>();
  const today = new Date().toISOString().slice(0, 10);
  const isAhead = release.effectiveFrom > today;
  const [isNow, setNow] = useState(false);
  const activate = async () => {
    await ask(ACTIVATE_RELEASE, { name: `${release.name}/${release.cut}`, now: isNow });
    await refetch();
    notify('releases.activated', { type: 'success', messageArgs: { name: release.name } });
  };
  return (
    <Confirmation
      title={t('releases.activateAsk', { name: release.name })}
      confirm={t('releases.activate')}
      onConfirm={activate}
      onClose={onClose}
    >
      <ConsequenceText consequence={ofActivating(release, data, isNow, today)} />
      {isAhead && (
        <FormControlLabel
          sx={{ mt: 1 }}
          control={<Checkbox checked={isNow} onChange={(event) => setNow(event.target.checked)} />}
          label={t('releases.now')}
        />
      )}
    </Confirmation>
  );
}

function RollBack({ release, onClose }: StepProps) {
  const t = useTranslate();
  const notify = useNotify();
  const { data = [], refetch } = useListContext<Release & { id: string }>();
  const rollBack = async () => {
    await ask(ROLL_BACK_RELEASE, { name: release.name });
    await refetch();
    notify('releases.rolledBack', { type: 'success', messageArgs: { name: release.name } });
  };
  return (
    <Confirmation
      title={t('releases.rollBackAsk', { name: release.name })}
      confirm={t('releases.rollBack')}
      isGrave
      onConfirm={rollBack}
      onClose={onClose}
    >
      <ConsequenceText consequence={ofRollingBack(release, data)} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {t('releases.nothingDeleted')}
      </Typography>
    </Confirmation>
  );
}

function ConsequenceText({ consequence }: { consequence: Consequence }) {
  const t = useTranslate();
  const { key, release, other, day } = consequence;
  return (
    <Typography variant="body1">
      {t(`releases.consequences.${key}`, {
        release,
        other: other ?? t('releases.noOther'),
        day: day ? dayOf(day) : '',
      })}
    </Typography>
  );
}
