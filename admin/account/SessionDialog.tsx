import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { ask } from '../providers/graphql.client.ts';
import { session } from '../providers/session.ts';
import { useIsSessionEnded, useMe } from '../providers/useSession.ts';
import { SIGN_IN } from './account.graphql.ts';
import { SignInForm } from './SignInForm.tsx';

/** Signing in again in place: the screen below stays as it is, and what was being sent is sent again. */
export function SessionDialog() {
  const t = useTranslate();
  const titleId = useId();
  const me = useMe();
  const isEnded = useIsSessionEnded();
  const logout = useLogout();
  if (!me || !isEnded) {
    return null;
  }

  const signIn = async (email: string, password: string) => {
    session.begin((await ask(SIGN_IN, { email, password }, { renews: false })).signIn);
  };

  return (
    <Dialog open aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('account.ended')}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="body1">{t('account.endedIntro', { email: me.email })}</Typography>
        <SignInForm email={me.email} onSignIn={signIn} />
      </DialogContent>
      <DialogActions>
        <Button
          color="inherit"
          onClick={() => {
            session.end();
            void logout();
          }}
        >
          {t('account.leave')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
