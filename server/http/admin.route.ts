import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { BuiltPage } from './built.page.ts';

/** `/admin/`: the built admin. Its hashed files are kept for a year. */
export async function adminRoute(http: FastifyInstance, folder: string): Promise<void> {
  const page = new BuiltPage(folder, 'index.html');
  http.get('/', (_request, reply) => reply.redirect('/admin/'));
  http.get('/admin', (_request, reply) => reply.redirect('/admin/'));
  http.get('/admin/', (_request, reply) => page.send(reply));
  http.get('/admin/index.html', (_request, reply) => page.send(reply));
  http.get('/admin/explorer.html', (_request, reply) => reply.redirect('/graphql'));
  if (!page.isBuilt) return;
  await http.register(fastifyStatic, {
    root: folder,
    prefix: '/admin/',
    index: false,
    wildcard: true,
    maxAge: '1y',
    immutable: true,
  });
}
