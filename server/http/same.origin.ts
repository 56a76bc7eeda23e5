import type { FastifyRequest } from 'fastify';

/** What another site's form can send without asking first (the CORS-safelisted types). */
const SIMPLE = /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\b/i;

/**
 * True for a request that a page of another site cannot make: it names our own origin or none, and it carries a header or
 * a type that a browser sends elsewhere only after asking. Cookies are SameSite=Strict besides.
 */
export function isFromHere(request: FastifyRequest): boolean {
  const { origin } = request.headers;
  if (origin !== undefined && hostOf(origin) !== request.host) return false;
  if (request.headers['x-requested-with'] || request.headers['apollo-require-preflight']) return true;
  const type = request.headers['content-type'];
  return type !== undefined && !SIMPLE.test(type);
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
