import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { type Finding, randomKey } from '../drafts/draft.body.ts';
import type { DraftFieldsFragment, StaleFieldsFragment } from '../gql/graphql.ts';
import { useAnnounce } from '../layout/Announcements.tsx';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { ask } from '../providers/graphql.client.ts';
import { OVERRIDE_FINDING } from './findings.graphql.ts';

const SHORTEST = 10;

interface OverrideDialogProps {
  readonly finding: Finding;
  /** As it was read. */
  readonly draft: { readonly code: string; readonly appliesFrom: string | null; readonly version: number };
  /** The draft with the words that may pass now. */
  readonly onPassed: (draft: DraftFieldsFragment) => unknown;
  /** Somebody saved first: nothing was done. */
  readonly onStale: (stale: StaleFieldsFragment) => void;
  readonly onClose: () => void;
}

/** A reviewer says why these very words may pass; name and reason stay with the revision. */
export default function OverrideDialog(props: OverrideDialogProps) {
  const { finding, draft, onPassed, onStale, onClose } = props;
  const t = useTranslate();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const letPass = async () => {
    const { rule, field } = finding;
    const { code, appliesFrom, version } = draft;
    const input = { code, appliesFrom, version, rule, field, reason: reason.trim(), clientKey: randomKey() };
    const { answer } = await ask(OVERRIDE_FINDING, { input });
    if (answer.__typename === 'StaleVersion') {
      onStale(answer);
    } else if (answer.__typename === 'CodeDraft') {
      await onPassed(answer);
      announce(t('findings.letPass'));
    }
  };
  return (
    <Confirmation
      title={t('findings.ask')}
      confirm={t('findings.confirm')}
      isBlocked={reason.trim().length < SHORTEST}
      onConfirm={letPass}
      onClose={onClose}
    >
      <Typography variant="body1" sx={{ mb: 1 }}>
        {finding.message}
      </Typography>
      {finding.quote && (
        <Typography
          variant="body1"
          component="blockquote"
          sx={{ m: 0, mb: 1.5, pl: 1.5, borderLeft: 3, borderColor: 'divider' }}
        >
          {finding.quote}
        </Typography>
      )}
      <Field
        label={t('findings.reason')}
        hint={t('findings.reasonHint')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        multiline
        minRows={3}
        autoFocus
      />
    </Confirmation>
  );
}
