import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply } from 'fastify';

const NONCE = /__CSP_NONCE__/g;

/** A page that Vite built. Each time it is sent it gets a fresh nonce for the styles that it makes at run time. */
export class BuiltPage {
  private readonly html: string | null;

  constructor(folder: string, name: string) {
    const file = join(folder, name);
    this.html = existsSync(file) ? readFileSync(file, 'utf8') : null;
  }

  get isBuilt(): boolean {
    return this.html !== null;
  }

  send(reply: FastifyReply): FastifyReply {
    if (this.html === null)
      return reply.code(503).type('text/plain').send('The pages are not built. Run npm run build:admin.');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(this.html.replace(NONCE, reply.cspNonce.style));
  }
}
