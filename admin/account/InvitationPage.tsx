import { Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate, useParams, useTranslate } from 'react-admin';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { session } from '../providers/session.ts';
import { ACCEPT_INVITATION } from './account.graphql.ts';
import { NewPassword } from './NewPassword.tsx';
import { Threshold } from './Threshold.tsx';

/** Where the one-time link leads: choose a password, and be signed in. */
export function InvitationPage() {
  const t = useTranslate();
  const { token = '' } = useParams<{ token: string }>();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [mismatch, setMismatch] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const password = String(entered.get('next'));
    const isSame = password === entered.get('again');
    setMismatch(isSame ? null : t('account.mismatch'));
    setFailure(null);
    if (!isSame) {
      return;
    }
    setBusy(true);
    try {
      const { acceptInvitation } = await ask(ACCEPT_INVITATION, { token, password }, { renews: false });
      session.begin(acceptInvitation);
      // What was asked about the session before the link was used holds no longer.
      await queries.resetQueries({ queryKey: ['auth'] });
      navigate('/');
    } catch (thrown) {
      setFailure(thrown);
      setBusy(false);
    }
  };

  return (
    <Threshold title={t('account.welcome')} intro={t('account.welcomeIntro')}>
      <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
        <NewPassword error={mismatch} />
        {failure !== null && (
          <Note tone="red" role="alert">
            {sentenceOf(failure, t)}
          </Note>
        )}
        <Button type="submit" variant="contained" size="medium" disabled={isBusy}>
          {t('account.accept')}
        </Button>
      </Box>
    </Threshold>
  );
}
