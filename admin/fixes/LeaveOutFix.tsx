import { Box } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import { type Fix, fixName } from './fix.words.ts';
import { LEAVE_OUT_FIX } from './fixes.graphql.ts';

interface LeaveOutFixProps {
  readonly fix: Fix;
  readonly clientKey: string;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks why the later words do without a fix: a reviewer reads it in the work list. */
export function LeaveOutFix({ fix, clientKey, onDone, onClose }: LeaveOutFixProps) {
  const t = useTranslate();
  const [reason, setReason] = useState('');
  const leaveOut = async () => {
    const { id, version } = fix;
    const { answer } = await ask(LEAVE_OUT_FIX, { input: { id, version, reason: reason.trim(), clientKey } });
    if (answer.__typename === 'StaleFixOffer') {
      throw new Refusal('STALE_VERSION', { sentence: answer.message });
    }
    await onDone();
  };
  return (
    <Confirmation
      title={t('fixes.leaveOutAsk', { release: fix.appliesFrom })}
      confirm={t('fixes.leaveOut')}
      isBlocked={reason.trim() === ''}
      isFieldFirst
      onConfirm={leaveOut}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2 }}>
        {t('fixes.leaveOutMeans', { name: fixName(fix, t) })}
        <Field
          label={t('publishing.reason')}
          required
          autoFocus
          multiline
          minRows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          inputProps={{ maxLength: 500 }}
        />
      </Box>
    </Confirmation>
  );
}
