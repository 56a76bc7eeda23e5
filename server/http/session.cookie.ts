import type { FastifyReply, FastifyRequest } from 'fastify';
import { ABSOLUTE_LIMIT_MS } from '../auth/session.service.ts';

/** The cookie that holds a session's token: behind https its name binds it to this host. */
export class SessionCookie {
  private readonly name: string;
  private readonly isSecure: boolean;

  constructor(siteUrl: string | null) {
    this.isSecure = siteUrl?.startsWith('https:') ?? false;
    this.name = this.isSecure ? '__Host-plaincode' : 'plaincode';
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] ?? null;
  }

  /** Null clears it. */
  write(reply: FastifyReply, token: string | null): void {
    const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure: this.isSecure } as const;
    if (token === null) reply.clearCookie(this.name, attributes);
    else reply.setCookie(this.name, token, { ...attributes, maxAge: ABSOLUTE_LIMIT_MS / 1000 });
  }
}
