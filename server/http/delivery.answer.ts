import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CachedAnswer, Encoding } from '../delivery/answer.cache.ts';
import { surrogateKeys } from '../delivery/answer.surrogate.ts';

/** A minute in browsers, five in a CDN, a day while it asks again: a CDN that is told by surrogate key may keep longer. */
const PUBLIC = 'public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=86400';
const SMALLEST_PACKED = 1_024;

/** What every answer of delivery carries, wherever it comes from. */
export const DELIVERY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

export const DELIVERY_PAIRS = Object.entries(DELIVERY_HEADERS).flat();

/** Writes an answer: not at all where the client has it, compressed where the client can read it. */
export function sendAnswer(
  asked: IncomingMessage['headers'],
  response: ServerResponse,
  known: CachedAnswer,
  others: readonly string[],
): void {
  const headers = [
    ...DELIVERY_PAIRS,
    ...others,
    'etag',
    known.etag,
    'cache-control',
    cacheControl(asked, PUBLIC),
    'surrogate-key',
    surrogateKeys(known.dependency),
  ];
  if (asked['if-none-match'] === known.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  headers.push('content-type', known.contentType, 'content-length');
  const encoding = encodingFor(asked['accept-encoding'], known);
  if (encoding === 'identity') {
    headers.push(String(known.length));
    response.writeHead(200, headers).end(known.plain, known.encoding);
  } else {
    const bytes = known.body(encoding);
    headers.push(String(bytes.length), 'content-encoding', encoding);
    response.writeHead(200, headers).end(bytes);
  }
}

/** What was asked with a token is for whoever has it: no shared cache keeps it. */
export function cacheControl({ authorization }: IncomingMessage['headers'], shared: string): string {
  return authorization === undefined ? shared : 'private, max-age=60';
}

function encodingFor(accepted: string | string[] | undefined, known: CachedAnswer): Encoding {
  return known.length < SMALLEST_PACKED ? 'identity' : bestEncoding(accepted);
}

/** The best encoding that a client says it can read. */
export function bestEncoding(accepted: string | string[] | undefined): Encoding {
  if (typeof accepted !== 'string') return 'identity';
  if (/\bbr\b(?!;\s*q=0(\.0*)?(,|$))/.test(accepted)) return 'br';
  return /\bgzip\b(?!;\s*q=0(\.0*)?(,|$))/.test(accepted) ? 'gzip' : 'identity';
}

/** Writes a refusal that needs no framework, in the shape of a GraphQL error. */
export function sendRefusal(
  response: ServerResponse,
  status: number,
  { code, message }: { readonly code: string; readonly message: string },
  others: readonly string[] = [],
): void {
  const bytes = Buffer.from(`${JSON.stringify({ errors: [{ message, extensions: { code } }] })}\n`);
  const type = ['content-type', 'application/json; charset=utf-8', 'content-length', String(bytes.length)];
  response.writeHead(status, [...DELIVERY_PAIRS, ...others, 'cache-control', 'no-store', ...type]).end(bytes);
}
