import { Box, Button, Paper, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Field } from '../layout/Field.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { ask } from '../providers/graphql.client.ts';
import { asRefusal, sentenceOf } from '../providers/refusal.ts';
import { useMe } from '../providers/useSession.ts';
import { CHANGE_PASSWORD } from './account.graphql.ts';
import { MySessions } from './MySessions.tsx';
import { NewPassword } from './NewPassword.tsx';

export default function AccountPage() {
  const t = useTranslate();
  const me = useMe();
  return (
    <Box sx={{ maxWidth: 560 }}>
      <PageHead
        title={t('account.title')}
        intro={me ? `${me.name} · ${me.email} · ${t(`roles.${me.role}`)}` : ''}
      />
      <PasswordForm />
      <MySessions />
    </Box>
  );
}

function PasswordForm() {
  const t = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [mismatch, setMismatch] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const entered = new FormData(form);
    const next = String(entered.get('next'));
    setFailure(null);
    setMismatch(next === entered.get('again') ? null : t('account.mismatch'));
    if (next !== entered.get('again')) {
      return;
    }
    setBusy(true);
    try {
      await ask(CHANGE_PASSWORD, { current: String(entered.get('current')), next }, { renews: false });
      form.reset();
      void queries.invalidateQueries({ queryKey: ['mySessions'] });
      notify('account.passwordChanged', { type: 'success' });
    } catch (thrown) {
      const isAboutNext = asRefusal(thrown).field === 'password';
      (isAboutNext ? setMismatch : setFailure)(sentenceOf(thrown, t));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Paper variant="outlined" component="form" onSubmit={submit} sx={{ p: 2.5, display: 'grid', gap: 2 }}>
      <Typography variant="h2">{t('account.changePassword')}</Typography>
      <Field
        label={t('account.currentPassword')}
        name="current"
        type="password"
        required
        error={failure}
        inputProps={{ autoComplete: 'current-password' }}
      />
      <NewPassword error={mismatch} />
      <Button type="submit" variant="contained" disabled={isBusy} sx={{ justifySelf: 'start' }}>
        {t('account.changePassword')}
      </Button>
    </Paper>
  );
}
