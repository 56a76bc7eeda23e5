import type { IncomingHttpHeaders } from 'node:http';

/** A GraphQL request as it stands in a body or a search; each part is there or not, and of its type. */
export interface ReadRequest {
  readonly query: string | undefined;
  /** SHA-256 of a persisted query that was registered before. */
  readonly hash: string | undefined;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Null for whatever is not plain and simple: Apollo has the words for that. */
export function readBody(text: string): ReadRequest | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  return isRecord(body) ? checked(body) : null;
}

export function readSearch(url: string): ReadRequest | null {
  const mark = url.indexOf('?');
  if (mark < 0) return null;
  const search = new URLSearchParams(url.slice(mark));
  const parts: Record<string, unknown> = {};
  for (const [name, value] of search) {
    if (name in parts) return null;
    if (name === 'query' || name === 'operationName') parts[name] = value;
    else if (name === 'variables' || name === 'extensions') {
      const parsed = parsedRecord(value);
      if (!parsed) return null;
      parts[name] = parsed;
    }
  }
  return checked(parts);
}

function parsedRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function checked({
  query,
  operationName,
  variables,
  extensions,
}: Record<string, unknown>): ReadRequest | null {
  if (query !== undefined && typeof query !== 'string') return null;
  if (typeof (operationName ?? '') !== 'string' || !isRecord(variables ?? {})) return null;
  const hash = query === undefined ? hashOf(extensions) : undefined;
  if (query === undefined ? hash === undefined : (extensions ?? undefined) !== undefined) return null;
  return {
    query,
    hash,
    operationName: operationName ? String(operationName) : undefined,
    variables: (variables ?? {}) as Record<string, unknown>,
  };
}

function hashOf(extensions: unknown): string | undefined {
  const persisted = isRecord(extensions) ? extensions.persistedQuery : null;
  if (!isRecord(persisted) || persisted.version !== 1) return undefined;
  return typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The type of the answer where that is plain; null where it has to be negotiated. */
export function contentTypeFor({ accept }: IncomingHttpHeaders): string | null {
  if (accept === undefined || accept === '*/*' || accept === 'application/json')
    return 'application/json; charset=utf-8';
  return /^application\/graphql-response\+json(\s*,|$)/.test(accept)
    ? 'application/graphql-response+json; charset=utf-8'
    : null;
}

/** Whether a browser would have had to ask before sending this from another site: Apollo's own rule. */
export function isPreflighted(method: string | undefined, headers: IncomingHttpHeaders): boolean {
  if (method === 'POST') return true;
  return Boolean(headers['apollo-require-preflight'] || headers['x-apollo-operation-name']);
}
