import { Box, Checkbox, FormControlLabel, Skeleton, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { ReleaseAction } from '../gql/graphql.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { Note } from '../layout/Note.tsx';
import { dayOf } from '../layout/When.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { ChangeCounts } from './ChangeCounts.tsx';
import { consequenceOf, isSameCut, labelOf, type Release } from './release.consequence.ts';
import {
  ACTIVATE_RELEASE,
  RELEASE_CONSEQUENCES,
  ROLL_BACK_RELEASE,
  WITHDRAW_RELEASE,
} from './releases.graphql.ts';

const NAMES = { ACTIVATE: 'activate', ROLL_BACK: 'rollBack', WITHDRAW: 'withdraw' } as const;

interface ReleaseStepProps {
  readonly release: Release;
  readonly action: ReleaseAction;
  readonly onClose: () => void;
}

/** What readers would get, as the server foresees it, before a step is taken. Rolling back asks for the name. */
export function ReleaseStep({ release, action, onClose }: ReleaseStepProps) {
  const t = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [isNow, setNow] = useState(false);
  const [typed, setTyped] = useState('');
  const name = `${release.name}/${release.cut}`;
  const isAhead = action === 'ACTIVATE' && release.effectiveFrom > new Date().toISOString().slice(0, 10);
  const { data, error } = useQuery({
    queryKey: ['releases', 'consequences', name, action, isNow],
    queryFn: async ({ signal }) =>
      (await ask(RELEASE_CONSEQUENCES, { name, action, now: isNow }, { signal })).releaseConsequences,
    gcTime: 0,
  });
  const needsName = action === 'ROLL_BACK';

  const take = async () => {
    if (action === 'ACTIVATE') {
      await ask(ACTIVATE_RELEASE, { name, now: isNow });
    } else if (action === 'ROLL_BACK') {
      await ask(ROLL_BACK_RELEASE, { name });
    } else {
      await ask(WITHDRAW_RELEASE, { name });
    }
    await queries.invalidateQueries({ queryKey: ['releases'] });
    notify(action === 'ACTIVATE' ? 'releases.activated' : 'releases.rolledBack', {
      type: 'success',
      messageArgs: { name: labelOf(release) },
    });
  };

  const consequence = data && consequenceOf(action, data, new Date());
  const replaced = data?.currentBefore ?? null;
  const changes = action === 'ACTIVATE' && replaced && !isSameCut(replaced, release) ? replaced : null;
  return (
    <Confirmation
      title={t(`releases.${NAMES[action]}Ask`, { name: labelOf(release) })}
      confirm={t(`releases.${NAMES[action]}`)}
      isGrave={action !== 'ACTIVATE'}
      isBlocked={!data || (needsName && typed.trim().toUpperCase() !== release.name)}
      onConfirm={take}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {error && (
          <Note tone="red" role="alert">
            {sentenceOf(error, t)}
          </Note>
        )}
        {!consequence && !error && <Skeleton height={48} />}
        {consequence && (
          <Typography variant="body1">
            {t(`releases.consequences.${consequence.key}`, {
              release: consequence.release,
              other: consequence.other ?? t('releases.noOther'),
              day: consequence.day ? dayOf(consequence.day) : '',
            })}
          </Typography>
        )}
        {changes && <ChangeCounts from={`${changes.name}/${changes.cut}`} to={name} />}
        {isAhead && (
          <FormControlLabel
            control={<Checkbox checked={isNow} onChange={(event) => setNow(event.target.checked)} />}
            label={t('releases.now')}
          />
        )}
        {action !== 'ACTIVATE' && (
          <Typography variant="body2" color="text.secondary">
            {t('releases.nothingDeleted')}
          </Typography>
        )}
        {needsName && (
          <Field
            label={t('releases.typeName', { name: release.name })}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            inputProps={{ autoComplete: 'off', spellCheck: false }}
            autoFocus
          />
        )}
      </Box>
    </Confirmation>
  );
}
