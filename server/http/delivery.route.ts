import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CachedAnswer } from '../delivery/answer.cache.ts';
import { surrogateKeys } from '../delivery/answer.surrogate.ts';
import type { DeliveryContext } from '../delivery/delivery.context.ts';
import { BadInput } from '../errors.ts';
import type { BuiltPage } from './built.page.ts';
import { DELIVERY_HEADERS } from './delivery.answer.ts';
import { type DeliveryFront, LONGEST_BODY } from './delivery.front.ts';
import { COST_OF_REFUSAL } from './limit.budget.ts';

export interface DeliveryDoor {
  readonly apollo: ApolloServer<DeliveryContext>;
  readonly front: DeliveryFront;
  /** GraphiQL, for somebody who opens the address in a browser. */
  readonly explorer: BuiltPage;
  readonly context: () => DeliveryContext;
}

/** `/graphql`: published material for everybody, GET and POST. Only what was not asked before comes here. */
export async function deliveryRoute(http: FastifyInstance, door: DeliveryDoor): Promise<void> {
  await http.register(async (scope) => {
    scope.removeContentTypeParser('application/json');
    scope.addContentTypeParser('application/json', (request, payload, done) => {
      const body = door.front.bodyOf(request.raw);
      if (body !== undefined) return done(null, body);
      readText(payload).then((text) => done(null, text), done);
    });
    scope.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: (request, reply) => answer(door, request, reply),
    });
  });
}

async function answer(
  { apollo, front, explorer, context: newContext }: DeliveryDoor,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  if (isBrowser(request)) return explorer.send(reply);
  const { cache, budget, accounts } = front.parts;
  const client = accounts.of(request.raw);
  const text = typeof request.body === 'string' ? request.body : '';
  const key = front.keyOf(request, text);
  const context = newContext();
  context.note.client = client.name;
  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers: headerMap(request),
      search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
      body: text === '' ? request.body : parsed(text),
    },
    context: async () => context,
  });
  if (body.kind !== 'complete') throw new Error('Delivery answers in one piece.');
  const { dependency, cost, extra = 0 } = context.note;
  budget.charge(client, (cost ?? COST_OF_REFUSAL) + extra);
  if ((status ?? 200) === 200 && dependency && key !== null) {
    const contentType = headers.get('content-type') ?? 'application/json; charset=utf-8';
    const fresh = new CachedAnswer(body.string, contentType, dependency, surrogateKeys(dependency, context));
    if (newContext().book === context.book) cache.set(key, fresh);
    reply.hijack();
    return front.write(request, reply.raw, client, fresh, request.id);
  }
  for (const [name, value] of headers) if (name !== 'content-length') reply.header(name, value);
  const others = front.headersFor(client, request.id);
  for (let at = 0; at < others.length; at += 2) reply.header(others[at] ?? '', others[at + 1]);
  return reply
    .code(status ?? 200)
    .headers({ ...DELIVERY_HEADERS, 'cache-control': 'no-store' })
    .send(body.string);
}

/** A body is bounded by what it comes to be, packed or not. */
async function readText(payload: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of payload) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

class BodyTooLarge extends BadInput {
  override readonly status = 413;
  constructor() {
    super(`A request may have ${LONGEST_BODY} bytes. Ask for less, or in several requests.`);
  }
}

/** Somebody who opened the address in a browser. */
function isBrowser({ method, headers, query }: FastifyRequest): boolean {
  return (
    method === 'GET' &&
    headers.accept?.includes('text/html') === true &&
    !Object.keys(query as object).some((name) => name === 'query' || name === 'extensions')
  );
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
