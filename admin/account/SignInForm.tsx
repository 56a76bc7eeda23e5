import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Field } from '../layout/Field.tsx';
import { Note } from '../layout/Note.tsx';
import { sentenceOf } from '../providers/refusal.ts';

interface SignInFormProps {
  /** Set where the same person has to come back: only the password is asked. */
  readonly email?: string;
  readonly onSignIn: (email: string, password: string) => Promise<unknown>;
}

export function SignInForm({ email, onSignIn }: SignInFormProps) {
  const t = useTranslate();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const entered = new FormData(form);
    setBusy(true);
    setFailure(null);
    try {
      await onSignIn(email ?? String(entered.get('email')).trim(), String(entered.get('password')));
    } catch (thrown) {
      setFailure(thrown);
      form.querySelector<HTMLInputElement>('input[name="password"]')?.select();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2 }}>
      {email === undefined ? (
        <Field
          label={t('account.email')}
          name="email"
          type="email"
          required
          autoFocus
          inputProps={{ autoComplete: 'username' }}
        />
      ) : (
        <input type="hidden" name="email" value={email} autoComplete="username" />
      )}
      <Field
        label={t('account.password')}
        name="password"
        type="password"
        required
        autoFocus={email !== undefined}
        inputProps={{ autoComplete: 'current-password' }}
      />
      {failure !== null && (
        <Note tone="red" role="alert">
          {sentenceOf(failure, t)}
        </Note>
      )}
      <Button type="submit" variant="contained" size="medium" disabled={isBusy}>
        {t(isBusy ? 'account.signingIn' : 'account.signIn')}
      </Button>
    </Box>
  );
}
