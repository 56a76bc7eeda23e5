import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CachedAnswer, Encoding } from '../delivery/answer.cache.ts';

/** Seconds: a minute in browsers, five in a CDN, a day while it asks again. A CDN that is told by surrogate key may keep longer. */
const IN_BROWSERS = 60;
const IN_A_CDN = 300;
const WHILE_ASKING = 86_400;
const LONGEST = IN_A_CDN + WHILE_ASKING;
const USUAL = freshnessOf(LONGEST);
const SMALLEST_PACKED = 1_024;

/** What every answer of delivery carries, wherever it comes from. */
export const DELIVERY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
};

export const DELIVERY_PAIRS = Object.entries(DELIVERY_HEADERS).flat();

/**
 * Writes an answer: not at all where the client has it, compressed where the client can read it.
 * @param secondsLeft until another release comes into force by itself: nobody keeps the answer beyond
 */
export function sendAnswer(
  asked: IncomingMessage['headers'],
  response: ServerResponse,
  known: CachedAnswer,
  others: readonly string[],
  secondsLeft: number,
): void {
  const headers = [
    ...DELIVERY_PAIRS,
    ...others,
    'etag',
    known.etag,
    'cache-control',
    cacheControl(asked, freshness(secondsLeft)),
    'surrogate-key',
    known.surrogateKeys,
  ];
  if (hasIt(asked['if-none-match'], known.etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  headers.push('content-type', known.contentType, 'content-length');
  const encoding = encodingFor(asked['accept-encoding'], known);
  if (encoding === 'identity') {
    headers.push(String(known.length));
    response.writeHead(200, headers).end(known.toWrite(encoding), known.encoding);
  } else {
    const bytes = known.toWrite(encoding);
    headers.push(String(bytes.length), 'content-encoding', encoding);
    response.writeHead(200, headers).end(bytes);
  }
}

/** Whether a client has an answer, as `If-None-Match` says it: a list of tags, weak or strong, or `*` for any. */
export function hasIt(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === opaque);
}

function freshness(secondsLeft: number): string {
  return secondsLeft >= LONGEST ? USUAL : freshnessOf(secondsLeft);
}

function freshnessOf(seconds: number): string {
  const shared = Math.min(IN_A_CDN, seconds);
  const ages = `max-age=${Math.min(IN_BROWSERS, seconds)}, s-maxage=${shared}`;
  return `public, ${ages}, stale-while-revalidate=${seconds - shared}, stale-if-error=${WHILE_ASKING}`;
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
