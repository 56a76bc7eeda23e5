import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AnswerCache, CachedAnswer, type Encoding } from '../delivery/answer.cache.ts';
import { surrogateKeys } from '../delivery/answer.surrogate.ts';

/** A minute in browsers, five in a CDN, a day while it asks again: a CDN that is told by surrogate key may keep longer. */
const CACHE_CONTROL = 'public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=86400';
const SMALLEST_PACKED = 1_024;
const LONGEST_BODY = 100 * 1024;

/** What every answer of delivery carries, whether it comes from memory or from Apollo. */
export const DELIVERY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

/** The parts of a request that decide about its answer. */
interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingMessage['headers'];
}

/**
 * Answers what was asked before straight from memory, before any framework looks at the request.
 * Everything else goes on untouched, with the body that was read.
 */
export class DeliveryFront {
  private readonly cache: AnswerCache;
  /** Id of the current release: what is asked for without a name belongs to it. */
  private readonly current: () => string;
  private readonly bodies = new WeakMap<IncomingMessage, string>();

  constructor(cache: AnswerCache, current: () => string) {
    this.cache = cache;
    this.current = current;
  }

  handle(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const isOurs =
      request.url?.startsWith('/graphql') === true && request.headers['x-query-cost'] === undefined;
    if (isOurs && request.method === 'GET') {
      if (!this.answer(request, response, this.keyOf(request, ''))) next();
    } else if (isOurs && request.method === 'POST' && isShortJson(request))
      this.readThenAnswer(request, response, next);
    else next();
  }

  /** The body that was read here already. */
  bodyOf(request: IncomingMessage): string | undefined {
    return this.bodies.get(request);
  }

  keyOf({ method, url, headers }: Asked, body: string): string {
    const form = headers.accept?.includes('graphql-response+json') ? 'R' : 'J';
    const guard = headers['apollo-require-preflight'] || headers['x-apollo-operation-name'] ? 1 : 0;
    return `${this.current()} ${method} ${form}${guard} ${headers['content-type'] ?? ''} ${url} ${body}`;
  }

  private answer(request: IncomingMessage, response: ServerResponse, key: string): boolean {
    const known = this.cache.get(key);
    if (known) sendAnswer(request.headers, response, known);
    return known !== undefined;
  }

  private readThenAnswer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [first] = chunks;
      const body = (chunks.length === 1 && first ? first : Buffer.concat(chunks)).toString('utf8');
      if (this.answer(request, response, this.keyOf(request, body))) return;
      this.bodies.set(request, body);
      next();
    });
  }
}

function isShortJson({ headers }: IncomingMessage): boolean {
  const length = Number(headers['content-length']);
  return (
    headers['content-type']?.startsWith('application/json') === true &&
    headers['content-encoding'] === undefined &&
    length > 0 &&
    length <= LONGEST_BODY
  );
}

/** Writes a kept answer: not at all where the client has it, compressed where the client can read it. */
export function sendAnswer(
  asked: IncomingMessage['headers'],
  response: ServerResponse,
  known: CachedAnswer,
): void {
  const headers: Record<string, string | number> = {
    ...DELIVERY_HEADERS,
    etag: known.etag,
    'cache-control': CACHE_CONTROL,
    vary: 'accept, accept-encoding',
    'surrogate-key': surrogateKeys(known.dependency),
  };
  if (asked['if-none-match'] === known.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = encodingFor(asked['accept-encoding'], known);
  const bytes = known.body(encoding);
  if (encoding !== 'identity') headers['content-encoding'] = encoding;
  headers['content-type'] = known.contentType;
  headers['content-length'] = bytes.length;
  response.writeHead(200, headers).end(bytes);
}

function encodingFor(accepted: string | string[] | undefined, known: CachedAnswer): Encoding {
  if (typeof accepted !== 'string' || known.body('identity').length < SMALLEST_PACKED) return 'identity';
  if (/\bbr\b(?!;\s*q=0(\.0*)?(,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!;\s*q=0(\.0*)?(,|$))/.test(accepted) ? 'gzip' : 'identity';
}
