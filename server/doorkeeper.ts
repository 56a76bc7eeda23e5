import type { DataSource } from 'typeorm';
import { recordAct } from './audit/audit.service.ts';
import type { SessionService } from './auth/session.service.ts';
import type { SessionCookie } from './http/session.cookie.ts';
import type { Doorkeeper } from './http/signed-in.ts';

/** Knows people by the cookie of their session, and keeps who was refused at `subject`. */
export function doorkeeper(
  source: DataSource,
  sessions: SessionService,
  cookie: SessionCookie,
  subject: string,
): Doorkeeper {
  return {
    personOf: async (request) => {
      const token = cookie.read(request);
      return token ? sessions.personOf(token) : null;
    },
    refuse: (actor, permission) =>
      recordAct(source.manager, actor, 'PERMISSION_REFUSED', subject, { permissions: [permission] }),
  };
}
