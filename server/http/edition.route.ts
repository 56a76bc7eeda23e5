import { hash } from 'node:crypto';
import { pipeline, Readable, type Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { activeRelease, type DeliveryContext } from '../delivery/delivery.context.ts';
import type { EditionPages } from '../delivery/edition.pages.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { NotFound, Overloaded, RateLimited } from '../errors.ts';
import type { ClientAccount } from './client.account.ts';
import { bestEncoding, cacheControl, DELIVERY_HEADERS, hasIt } from './delivery.answer.ts';
import { whose } from './delivery.front.ts';
import { allowanceHeaders, type RateBudget } from './limit.budget.ts';

export interface EditionDoor {
  readonly pages: EditionPages;
  readonly context: () => DeliveryContext;
  readonly accounts: ClientAccount;
  readonly budget: RateBudget;
  /** Whatever decides about pages beside the database: licences, the site's address. */
  readonly settings: unknown;
}

/** A stream is not repeated in the background: it is large. */
const PUBLIC = 'public, max-age=60, s-maxage=300, stale-if-error=86400';
/** Streams at one time: each takes what the machine has left. */
const MOST_AT_ONCE = 3;
/** Of a page, in query cost: composed for this stream alone, a few milliseconds at a time. */
const COST_OF_PAGE = 50;

/** `/editions/RVU26C.ndjson`: every page of a release, a line each, for static builds. */
export function editionRoute(http: FastifyInstance, door: EditionDoor): void {
  let streams = 0;
  http.get<{ Params: { '*': string } }>('/editions/*', async (request, reply) => {
    const context = door.context();
    const release = releaseAt(request.params['*'], context);
    const etag = etagOf(release, context, door.settings);
    const isKnown = hasIt(request.headers['if-none-match'], etag);
    if (!isKnown && request.method === 'GET') {
      charge(door, request, reply, release);
      if (streams >= MOST_AT_ONCE) throw new Overloaded();
    }
    reply.headers({
      ...DELIVERY_HEADERS,
      etag,
      'cache-control': cacheControl(request.headers, PUBLIC),
      vary: 'accept-encoding',
    });
    reply.header('surrogate-key', `edition release-${release.facts.name} releases`);
    if (isKnown) return reply.code(304).send();
    reply.type('application/x-ndjson; charset=utf-8');
    if (request.method !== 'GET') return reply.send();
    streams += 1;
    const lines = Readable.from(door.pages.lines(release, context.book, context.at), { objectMode: false });
    lines.once('close', () => {
      streams -= 1;
    });
    const encoding = bestEncoding(request.headers['accept-encoding']);
    if (encoding === 'identity') return reply.send(lines);
    reply.header('content-encoding', encoding);
    return reply.send(pipeline(lines, packer(encoding), () => undefined));
  });
}

/** Works beside the event loop. */
function packer(encoding: 'br' | 'gzip'): Transform {
  if (encoding === 'gzip') return createGzip({ level: 5 });
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

/** @throws NotFound alike for what does not exist and what is not public */
function releaseAt(path: string, { book }: DeliveryContext): LoadedRelease {
  const reference = /^(RVU\d{2}[A-Z](?:R\d?)?(?:\/\d{1,3})?)\.ndjson$/.exec(path)?.[1];
  const release = reference === undefined ? null : activeRelease(reference, book);
  if (!release)
    throw new NotFound('There is no edition of that name. `releases` lists those that there are.');
  return release;
}

/** The same on every node that has followed as far. */
function etagOf({ facts }: LoadedRelease, { book }: DeliveryContext, settings: unknown): string {
  const { sequence } = book.snapshot.parts;
  const print = hash(
    'sha256',
    JSON.stringify([facts.id, facts.name, facts.cut, sequence, settings]),
    'base64url',
  );
  return `W/"${print.slice(0, 27)}"`;
}

/** @throws RateLimited */
function charge(
  { accounts, budget }: EditionDoor,
  request: FastifyRequest,
  reply: FastifyReply,
  { facts }: LoadedRelease,
): void {
  const client = accounts.of(request.raw);
  const wait = budget.allowance(client)?.retryAfter ?? 0;
  if (wait === 0) budget.charge(client, facts.codeCount * COST_OF_PAGE);
  const headers = allowanceHeaders(budget.allowance(client));
  for (let at = 0; at < headers.length; at += 2) reply.header(headers[at] ?? '', headers[at + 1]);
  if (wait > 0)
    throw new RateLimited(
      `${whose(client)} asked more than it may in a minute. Try again in ${wait} seconds.`,
      wait,
    );
}
