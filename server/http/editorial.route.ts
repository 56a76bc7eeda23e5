import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { EditorContext } from '../auth/editor.context.ts';
import type { Person } from '../auth/person.entity.ts';
import type { SessionService } from '../auth/session.service.ts';
import { loggedAs } from './http.log.ts';
import { refuseOtherSites } from './other.site.ts';
import type { SessionCookie } from './session.cookie.ts';

export interface EditorialDoor {
  readonly apollo: ApolloServer<EditorContext>;
  readonly sessions: SessionService;
  readonly cookie: SessionCookie;
  readonly siteUrl: string | null;
}

/** `/editorial/graphql`: for signed-in people; nothing of it may be kept by a cache. */
export function editorialRoute(http: FastifyInstance, door: EditorialDoor): void {
  const { apollo, sessions, cookie, siteUrl } = door;
  const people = new WeakMap<FastifyRequest, Person>();
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<EditorContext> => {
    const person = people.get(request) ?? null;
    return {
      person,
      actor: {
        personId: person?.id ?? null,
        name: person?.name ?? 'nobody',
        address: request.ip,
        requestId: request.id,
      },
      userAgent: request.headers['user-agent'] ?? null,
      sessionToken: cookie.read(request),
      setSession: (next) => cookie.write(reply, next),
    };
  };
  http.route({
    method: ['GET', 'POST'],
    url: '/editorial/graphql',
    onRequest: async (request, reply) => {
      reply.header('cache-control', 'no-store');
      refuseOtherSites(request, siteUrl);
    },
    preHandler: [
      (request, _reply, done) => loggedAs(request.id, done),
      // Not in Apollo's context: there a database that is away would come out as a fault of ours.
      async (request) => {
        const token = cookie.read(request);
        const person = token ? await sessions.personOf(token) : null;
        if (person) people.set(request, person);
      },
    ],
    handler: fastifyApolloHandler(apollo, { context }),
  });
}
