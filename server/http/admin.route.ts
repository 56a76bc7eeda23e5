import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

const NONCE = /__CSP_NONCE__/g;

/** `/admin/`: the built admin. Its page gets a fresh style nonce each time; its hashed files are kept for a year. */
export async function adminRoute(http: FastifyInstance, folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  const html = existsSync(page) ? readFileSync(page, 'utf8') : null;
  const send = (reply: FastifyReply) => {
    if (html === null)
      return reply.code(503).type('text/plain').send('The admin is not built. Run npm run build:admin.');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(html.replace(NONCE, reply.cspNonce.style));
  };
  http.get('/', (_request, reply) => reply.redirect('/admin/'));
  http.get('/admin', (_request, reply) => reply.redirect('/admin/'));
  http.get('/admin/', (_request, reply) => send(reply));
  http.get('/admin/index.html', (_request, reply) => send(reply));
  if (html === null) return;
  await http.register(fastifyStatic, {
    root: folder,
    prefix: '/admin/',
    index: false,
    wildcard: true,
    maxAge: '1y',
    immutable: true,
  });
}
