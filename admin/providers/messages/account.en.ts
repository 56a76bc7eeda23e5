/** Sentences of signing in and of one’s own account. */
export const accountMessages = {
  title: 'My account',
  menu: 'Account of %{name}',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  signOut: 'Sign out',
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  repeatPassword: 'Repeat the new password',
  currentPassword: 'Current password',
  passwordHint: 'At least %{minimum} characters. A short sentence works well.',
  mismatch: 'The two passwords differ.',
  changePassword: 'Change password',
  passwordChanged: 'Your password is changed. You are signed out everywhere else.',
  sessions: 'Where you are signed in',
  sessionsIntro: 'A browser that you do not know? Sign out everywhere else and change your password.',
  welcome: 'Welcome',
  welcomeIntro:
    'Choose a password. The link works once; afterwards sign in with your e-mail and this password.',
  accept: 'Set password and go in',
  ended: 'Sign in again',
  endedIntro:
    'Your session has ended. What you typed is still here. Enter the password of %{email} to go on.',
  leave: 'Leave and sign out',
};
