import type { AuthProvider } from 'react-admin';
import { ME, SIGN_IN, SIGN_OUT } from '../account/account.graphql.ts';
import { arrival } from './arrival.ts';
import { ask } from './graphql.client.ts';
import { session } from './session.ts';

/** Signing in and out by the session cookie of the editorial API. */
export const authProvider: AuthProvider = {
  async login({ email, password }: { email: string; password: string }) {
    session.begin((await ask(SIGN_IN, { email, password }, { renews: false })).signIn);
  },

  async logout() {
    if (session.me()) {
      // Leaving must work without a connection too; the cookie then ends by itself.
      await ask(SIGN_OUT, {}, { renews: false }).catch(() => undefined);
      session.end();
    }
  },

  async checkAuth() {
    if (session.me()) {
      return;
    }
    const { me } = await arrival.reach(() => ask(ME, {}, { renews: false }));
    if (!me) {
      throw new Error('ra.auth.auth_check_error');
    }
    session.begin(me);
  },

  /** An ended session is renewed in place by the client, so no error signs anybody out. */
  async checkError() {},

  async getPermissions() {
    return session.me()?.permissions ?? [];
  },

  async getIdentity() {
    const me = session.me();
    return { id: me?.id ?? '', fullName: me?.name ?? '' };
  },
};
