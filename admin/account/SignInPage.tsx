import { useEffect } from 'react';
import { useCheckAuth, useLogin, useNavigate, useTranslate } from 'react-admin';
import { SignInForm } from './SignInForm.tsx';
import { Threshold } from './Threshold.tsx';

export function SignInPage() {
  const t = useTranslate();
  const login = useLogin();
  const checkAuth = useCheckAuth();
  const navigate = useNavigate();

  useEffect(() => {
    checkAuth({}, false).then(
      () => navigate('/'),
      () => undefined,
    );
  }, [checkAuth, navigate]);

  return (
    <Threshold title={t('account.signIn')}>
      <SignInForm onSignIn={(email, password) => login({ email, password })} />
    </Threshold>
  );
}
