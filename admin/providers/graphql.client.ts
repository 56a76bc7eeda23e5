import type { TypedDocumentString } from '../gql/graphql.ts';
import { asRefusal, Refusal, refusalOf, refusalOfStatus } from './refusal.ts';
import { session } from './session.ts';

const ENDPOINT = '/editorial/graphql';
const HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json',
  // Browsers cannot send this header across origins without asking first: the server's defence against CSRF.
  'apollo-require-preflight': '1',
};

interface AskOptions {
  readonly signal?: AbortSignal | undefined;
  /** False for signing in itself: there is no session to renew. */
  readonly renews?: boolean;
  /** Is still sent when the page is closed at that moment. */
  readonly outlivesPage?: boolean;
}

/**
 * Sends one typed document and answers its `data`. Throws a {@link Refusal}, and an AbortError when the signal says so.
 * When the session has ended, waits until the person has signed in again and sends the document once more.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  options: AskOptions = {},
): Promise<Result> {
  try {
    return await send(document, variables, options);
  } catch (thrown) {
    const hasEnded = thrown instanceof Refusal && thrown.code === 'UNAUTHENTICATED' && session.me() !== null;
    if (hasEnded && options.renews !== false && (await session.renew())) {
      return await send(document, variables, options);
    }
    throw thrown;
  }
}

async function send<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { signal, outlivesPage = false }: AskOptions,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables });
  let response: Response;
  try {
    response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: HEADERS,
      body,
      signal: signal ?? null,
      keepalive: outlivesPage,
    });
  } catch (thrown) {
    throw isAbort(thrown) ? thrown : asRefusal(thrown);
  }
  const answer: unknown = await response.json().catch(() => null);
  const refusal = refusalOf(answer);
  if (refusal) {
    throw refusal;
  }
  if (!response.ok || !hasContent<Result>(answer)) {
    throw refusalOfStatus(response.status);
  }
  return answer.data;
}

export function isAbort(thrown: unknown): boolean {
  return thrown instanceof DOMException && thrown.name === 'AbortError';
}

function hasContent<Result>(answer: unknown): answer is { data: Result } {
  return typeof answer === 'object' && answer !== null && 'data' in answer && answer.data !== null;
}
