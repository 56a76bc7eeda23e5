import type { FastifyRequest } from 'fastify';
import { Forbidden } from '../errors.ts';

/**
 * The second line behind SameSite cookies: a browser says whose page a request comes from, and pages of other sites
 * have no business with the editorial API. What names no page (a script, a command line) goes on to the permissions.
 * @param siteUrl public address, where a proxy changes the Host header
 * @throws Forbidden
 */
export function refuseOtherSites({ headers, host }: FastifyRequest, siteUrl: string | null): void {
  const from = headers['sec-fetch-site'];
  const isOurs = from === undefined ? isOurOrigin(headers.origin, host, siteUrl) : OURS.has(String(from));
  if (!isOurs) throw new Forbidden('This request comes from a page of another site.');
}

/** `none`: typed by the person. A page cannot choose this header. */
const OURS = new Set(['same-origin', 'none']);

/** Older browsers and plain http send the origin alone. */
function isOurOrigin(origin: string | undefined, host: string, siteUrl: string | null): boolean {
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const from = new URL(origin).host;
  return from === host || (siteUrl !== null && from === new URL(siteUrl).host);
}
