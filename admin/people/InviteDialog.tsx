import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRequestKey } from '../drafts/useRequestKey.ts';
import type { InvitePersonMutation, Role } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import { Field } from '../layout/Field.tsx';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { asRefusal, sentenceOf } from '../providers/refusal.ts';
import { InvitationLink } from './InvitationLink.tsx';
import { INVITE_PERSON } from './people.graphql.ts';
import { ROLES } from './roles.ts';

interface InviteDialogProps {
  readonly onInvited: () => void;
  readonly onClose: () => void;
}

/** Who is invited and as what; then the one-time link, shown once. */
export function InviteDialog({ onInvited, onClose }: InviteDialogProps) {
  const t = useTranslate();
  const titleId = useId();
  const [invitation, setInvitation] = useState<InvitePersonMutation['invitePerson'] | null>(null);
  const keyOf = useRequestKey();
  const [role, setRole] = useState<Role>('WRITER');
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const field = failure === null ? null : asRefusal(failure).field;
  const errorOf = (name: string) => (field === name ? sentenceOf(failure, t) : null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const textOf = (name: string) => String(entered.get(name) ?? '').trim();
    setBusy(true);
    setFailure(null);
    try {
      const credential = textOf('credential');
      const request = {
        email: textOf('email'),
        name: textOf('name'),
        role,
        credential: credential === '' ? null : credential,
      };
      const { invitePerson } = await ask(INVITE_PERSON, { ...request, clientKey: keyOf(request) });
      setInvitation(invitePerson);
      onInvited();
    } catch (thrown) {
      setFailure(thrown);
      if (asRefusal(thrown).code === 'ALREADY_DONE') {
        onInvited();
      }
    } finally {
      setBusy(false);
    }
  };

  if (invitation) {
    return <InvitationLink invitation={invitation} onClose={onClose} />;
  }
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{t('people.invite')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Field label={t('people.columns.name')} name="name" required autoFocus error={errorOf('name')} />
          <Field
            label={t('people.columns.email')}
            name="email"
            type="email"
            required
            error={errorOf('email')}
          />
          <Choice
            label={t('people.columns.role')}
            value={role}
            options={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
            onChange={(value) => setRole(value as Role)}
          />
          <Typography variant="caption" color="text.secondary" sx={{ mt: -1 }}>
            {t(`roleDuties.${role}`)}
          </Typography>
          <Field
            label={t('people.credential')}
            name="credential"
            hint={t('people.credentialHint')}
            error={errorOf('credential')}
          />
          {failure !== null && !['name', 'email', 'credential'].includes(field ?? '') && (
            <Note tone="red" role="alert">
              {sentenceOf(failure, t)}
            </Note>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose}>
            {t('verbs.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {t('people.makeLink')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
