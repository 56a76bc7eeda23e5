import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EditorContext } from '../auth/editor.context.ts';
import type { SessionService } from '../auth/session.service.ts';
import type { SessionCookie } from './session.cookie.ts';

/** `/editorial/graphql`: for signed-in people; nothing of it may be kept by a cache. */
export function editorialRoute(
  http: FastifyInstance,
  apollo: ApolloServer<EditorContext>,
  sessions: SessionService,
  cookie: SessionCookie,
): void {
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<EditorContext> => {
    const token = cookie.read(request);
    const person = token ? await sessions.personOf(token) : null;
    return {
      person,
      actor: {
        personId: person?.id ?? null,
        name: person?.name ?? 'nobody',
        address: request.ip,
        requestId: request.id,
      },
      userAgent: request.headers['user-agent'] ?? null,
      sessionToken: token,
      setSession: (next) => cookie.write(reply, next),
    };
  };
  http.route({
    method: ['GET', 'POST'],
    url: '/editorial/graphql',
    onRequest: async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    },
    handler: fastifyApolloHandler(apollo, { context }),
  });
}
