import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { Refusal, sentenceOf } from '../providers/refusal.ts';
import { randomKey } from './draft.body.ts';
import { BRING_BACK_CODE, RETIRE_CODE, RETIREMENT } from './retirement.graphql.ts';
import { codeTyped } from './retirement.words.ts';

interface RetireDialogProps {
  readonly code: string;
  readonly isRetired: boolean;
  readonly onDone: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Takes a code out of use, or brings it back: what follows is said before it is done. */
export function RetireDialog({ code, isRetired, onDone, onClose }: RetireDialogProps) {
  const t = useTranslate();
  const notify = useNotify();
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const redirectTo = codeTyped(typed);
  const isTyping = typed.trim() !== '' && redirectTo === null;
  const { data, error } = useQuery({
    queryKey: ['retirement', code, isRetired ? null : redirectTo],
    queryFn: async ({ signal }) =>
      (await ask(RETIREMENT, { code, redirectTo: isRetired ? null : redirectTo }, { signal })).retirement,
    retry: false,
    gcTime: 0,
    enabled: !isTyping,
  });
  const take = async () => {
    const input = { code, version: data?.revision ?? 0, reason: reason.trim(), clientKey: randomKey() };
    const answer = isRetired
      ? (await ask(BRING_BACK_CODE, { input })).answer
      : (await ask(RETIRE_CODE, { input: { ...input, redirectTo } })).answer;
    if (answer.__typename === 'StaleRevision') {
      throw new Refusal('STALE_VERSION', { sentence: answer.message });
    }
    await onDone();
    notify(isRetired ? 'publishing.retire.returned' : 'publishing.retire.done', {
      type: 'success',
      messageArgs: { code },
    });
  };
  const key = isRetired ? 'return' : 'retire';
  return (
    <Confirmation
      title={t(`publishing.${key}.ask`, { code })}
      confirm={t(`publishing.${key}.confirm`)}
      isGrave={!isRetired}
      isBlocked={reason.trim() === '' || data === undefined || isTyping}
      onConfirm={take}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="body1">
          {t(`publishing.${key}.consequence`, { code, from: data?.from ?? t('draft.theBeginning') })}
        </Typography>
        {!isRetired && (
          <Field
            label={t('publishing.retire.redirect')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            hint={t('publishing.retire.redirectHint')}
            error={isTyping ? t('publishing.retire.noCode') : error ? sentenceOf(error, t) : null}
            inputProps={{ maxLength: 5, autoCapitalize: 'characters', autoComplete: 'off' }}
          />
        )}
        <Field
          label={t('publishing.reason')}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          multiline
          minRows={2}
        />
        {data && !isRetired && <Consequence plan={data} typed={redirectTo} />}
      </Box>
    </Confirmation>
  );
}

interface Plan {
  readonly redirectTo: string | null;
  readonly repointed: readonly string[];
  readonly laterPlaces: readonly string[];
  readonly namedBy: readonly string[];
}

function Consequence({ plan, typed }: { plan: Plan; typed: string | null }) {
  const t = useTranslate();
  const lines = [
    plan.redirectTo === null
      ? t('publishing.retire.nowhere')
      : t(plan.redirectTo === typed ? 'publishing.retire.leads' : 'publishing.retire.leadsOn', {
          code: plan.redirectTo,
          typed: typed ?? '',
        }),
    plan.repointed.length > 0
      ? t('publishing.retire.repointed', { codes: plan.repointed.join(', '), code: plan.redirectTo ?? '' })
      : null,
    plan.laterPlaces.length > 0
      ? t('publishing.retire.later', { releases: plan.laterPlaces.join(', ') })
      : null,
    plan.namedBy.length > 0
      ? t('publishing.retire.namedBy', {
          codes: plan.namedBy.slice(0, 8).join(', '),
          smart_count: plan.namedBy.length,
        })
      : null,
  ].filter((line) => line !== null);
  return (
    <Note tone="amber" role="status">
      <Box component="ul" sx={{ m: 0, pl: 2 }}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </Box>
    </Note>
  );
}
