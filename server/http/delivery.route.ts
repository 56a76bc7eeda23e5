import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type AnswerCache, CachedAnswer } from '../delivery/answer.cache.ts';
import type { DeliveryContext } from '../delivery/delivery.context.ts';
import { DELIVERY_HEADERS, type DeliveryFront, sendAnswer } from './delivery.front.ts';

export interface DeliveryDoor {
  readonly apollo: ApolloServer<DeliveryContext>;
  readonly cache: AnswerCache;
  readonly front: DeliveryFront;
  readonly context: () => DeliveryContext;
}

/** `/graphql`: published material for everybody, GET and POST. Only what was not asked before comes here. */
export async function deliveryRoute(http: FastifyInstance, door: DeliveryDoor): Promise<void> {
  await http.register(async (scope) => {
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser('application/json', (request, payload, done) => {
      const body = door.front.bodyOf(request.raw);
      if (body !== undefined) return done(null, body);
      const chunks: Buffer[] = [];
      payload.on('data', (chunk: Buffer) => chunks.push(chunk));
      payload.on('error', (error: Error) => done(error));
      payload.on('end', () => done(null, Buffer.concat(chunks).toString('utf8')));
    });
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: (request, reply) => answer(door, request, reply),
    });
  });
}

async function answer(door: DeliveryDoor, request: FastifyRequest, reply: FastifyReply) {
  const context = door.context();
  const text = typeof request.body === 'string' ? request.body : '';
  const { status, headers, body } = await door.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headerMap(request),
      search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
      body: text === '' ? request.body : parsed(text),
    },
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('Delivery answers in one piece.');
  const { dependency } = context.note;
  if ((status ?? 200) === 200 && dependency && request.headers['x-query-cost'] === undefined) {
    const contentType = headers.get('content-type') ?? 'application/json; charset=utf-8';
    const fresh = new CachedAnswer(body.string, contentType, dependency);
    const isStill = door.context().book === context.book;
    if (isStill) door.cache.set(door.front.keyOf(request, text), fresh);
    reply.hijack();
    return sendAnswer(request.headers, reply.raw, fresh);
  }
  for (const [name, value] of headers) if (name !== 'content-length') reply.header(name, value);
  return reply
    .code(status ?? 200)
    .headers({ ...DELIVERY_HEADERS, 'cache-control': 'no-store' })
    .send(body.string);
}

/** What is no JSON is handed on as it is: Apollo has the words for it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function headerMap(request: FastifyRequest): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return headers;
}
