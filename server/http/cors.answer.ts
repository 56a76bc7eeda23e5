import type { IncomingMessage, ServerResponse } from 'node:http';

const ASKED_HEADERS = 'content-type, apollo-require-preflight, x-apollo-operation-name, x-query-cost';
const SHOWN_HEADERS =
  'etag, retry-after, ratelimit-limit, ratelimit-policy, ratelimit-remaining, ratelimit-reset, x-request-id';

/** Which pages of other sites may read `/graphql` in a browser. Cookies are never part of it. */
export class CorsAnswer {
  private readonly origins: ReadonlySet<string> | null;
  /** What a cache has to tell answers apart by. */
  readonly vary: string;

  /** @param origins exact ones; null: any */
  constructor(origins: readonly string[] | null) {
    this.origins = origins && new Set(origins);
    const isByOrigin = origins !== null && origins.length > 0;
    this.vary = `accept, accept-encoding${isByOrigin ? ', origin' : ''}`;
  }

  /** Puts the header on where the origin may read the answer. */
  allow({ headers: { origin } }: IncomingMessage, response: ServerResponse): boolean {
    if (origin === undefined || (this.origins && !this.origins.has(origin))) return false;
    response.setHeader('access-control-allow-origin', this.origins ? origin : '*');
    response.setHeader('access-control-expose-headers', SHOWN_HEADERS);
    return true;
  }

  /** What a browser asks before it asks. @param marks further headers: names and values in turn */
  preflight(request: IncomingMessage, response: ServerResponse, marks: readonly string[]): void {
    if (this.allow(request, response)) {
      response.setHeader('access-control-allow-methods', 'GET, POST');
      response.setHeader('access-control-allow-headers', ASKED_HEADERS);
      response.setHeader('access-control-max-age', '86400');
    }
    response.writeHead(204, ['allow', 'GET, POST, OPTIONS', 'vary', this.vary, ...marks]).end();
  }
}
