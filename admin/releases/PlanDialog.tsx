import { Box } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useRequestKey } from '../drafts/useRequestKey.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { ask } from '../providers/graphql.client.ts';
import { effectiveOf } from './release.calendar.ts';
import { PLAN_RELEASE } from './releases.graphql.ts';

/** Names a release before its files exist. */
export function PlanDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const keyOf = useRequestKey();
  const [name, setName] = useState('');
  const [day, setDay] = useState<string | null>(null);
  const written = name.trim().toUpperCase();
  const effectiveFrom = day ?? effectiveOf(written) ?? '';
  const plan = async () => {
    const request = { name: written, effectiveFrom };
    await ask(PLAN_RELEASE, { ...request, clientKey: keyOf(request) });
    await queries.invalidateQueries({ queryKey: ['releases'] });
    notify('releases.planned', { type: 'success', messageArgs: { name: written } });
  };
  return (
    <Confirmation
      title={t('releases.plan')}
      confirm={t('releases.planIt')}
      isBlocked={written === '' || effectiveFrom === ''}
      onConfirm={plan}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {t('releases.planMeans')}
        <Field
          label={t('releases.columns.name')}
          hint={t('releases.nameHint')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          inputProps={{ autoComplete: 'off', spellCheck: false, maxLength: 12 }}
          autoFocus
          required
        />
        <Field
          label={t('releases.columns.effective')}
          type="date"
          value={effectiveFrom}
          onChange={(event) => setDay(event.target.value)}
          required
        />
      </Box>
    </Confirmation>
  );
}
