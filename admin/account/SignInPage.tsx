import { useEffect } from 'react';
import { useCheckAuth, useLocation, useLogin, useNavigate, useTranslate } from 'react-admin';
import { SignInForm } from './SignInForm.tsx';
import { Threshold } from './Threshold.tsx';

/** The address that was asked for before somebody had to sign in. */
function whereTo(state: unknown): string {
  const { nextPathname = '/', nextSearch = '' } = (state ?? {}) as {
    readonly nextPathname?: string;
    readonly nextSearch?: string;
  };
  return nextPathname + nextSearch;
}

export function SignInPage() {
  const t = useTranslate();
  const login = useLogin();
  const checkAuth = useCheckAuth();
  const navigate = useNavigate();
  const back = whereTo(useLocation().state);

  useEffect(() => {
    checkAuth({}, false).then(
      () => navigate(back, { replace: true }),
      () => undefined,
    );
  }, [checkAuth, navigate, back]);

  return (
    <Threshold title={t('account.signIn')}>
      <SignInForm onSignIn={(email, password) => login({ email, password })} />
    </Threshold>
  );
}
