import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  OutlinedInput,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { InvitePersonMutation } from '../gql/graphql.ts';
import { dayOf } from '../layout/When.tsx';

interface InvitationLinkProps {
  readonly invitation: InvitePersonMutation['invitePerson'];
  readonly onClose: () => void;
}

export function InvitationLink({ invitation, onClose }: InvitationLinkProps) {
  const t = useTranslate();
  const titleId = useId();
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | null>(null);
  const { person, url, expiresAt } = invitation;
  // The server may answer a path; a person needs the whole address.
  const link = new URL(url, window.location.href).href;

  const copy = async () => {
    // Without a secure context there is no clipboard.
    const isCopied = await (navigator.clipboard?.writeText(link) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? 'copied' : 'copyByHand');
  };

  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('people.linkFor', { name: person.name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body1">{t('people.linkOnce', { day: dayOf(expiresAt) })}</Typography>
        <OutlinedInput
          readOnly
          value={link}
          multiline
          inputProps={{ 'aria-label': t('people.link') }}
          onFocus={(event) => event.target.select()}
          sx={{ fontFamily: 'ui-monospace, monospace', fontSize: '0.8125rem', wordBreak: 'break-all' }}
        />
        <Typography variant="caption" role="status" sx={{ minHeight: '1.45em' }}>
          {outcome && t(`people.${outcome}`)}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {t('verbs.close')}
        </Button>
        <Button variant="contained" onClick={() => void copy()} autoFocus>
          {t('people.copyLink')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
