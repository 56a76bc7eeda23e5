import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { TypedDocumentString } from '../../admin/gql/graphql.ts';
import { ask } from '../../admin/providers/graphql.client.ts';
import { session } from '../../admin/providers/session.ts';

const ME = { id: 'p1', email: 'ada@example.org', name: 'Ada', role: 'ADMIN', permissions: ['READ'] } as const;
const document = 'query { settings { allowSelfApproval } }' as unknown as TypedDocumentString<
  { settings: { allowSelfApproval: boolean } },
  Record<string, never>
>;
const ended = { errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] };
const settings = { data: { settings: { allowSelfApproval: true } } };

const realFetch = globalThis.fetch;
let requests: RequestInit[] = [];

/** Answers each request with the next of the list. */
function answerWith(...answers: (object | Error)[]): void {
  globalThis.fetch = async (_address, init) => {
    requests.push(init ?? {});
    const answer = answers.shift();
    if (answer instanceof Error || !answer) {
      throw answer ?? new Error('no answer left');
    }
    return Response.json(answer);
  };
}

beforeEach(() => {
  requests = [];
  session.begin({ ...ME, permissions: [...ME.permissions] });
});
afterEach(() => {
  globalThis.fetch = realFetch;
  session.end();
});

describe('asking the editorial API', () => {
  test('is refused with NETWORK when no answer comes', async () => {
    answerWith(new TypeError('Failed to fetch'));
    await expect(ask(document, {})).rejects.toMatchObject({ code: 'NETWORK' });
  });

  test('does not wait for a renewal where nobody is signed in', async () => {
    session.end();
    answerWith(ended);
    await expect(ask(document, {})).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('is refused when the person leaves instead of signing in again', async () => {
    answerWith(ended);
    const asked = ask(document, {});
    const refused = expect(asked).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await untilSessionEnds();
    session.end();
    await refused;
  });

  test('waits while the person signs in again and then sends the same once more', async () => {
    answerWith(ended, settings);
    const asked = ask(document, {});
    await untilSessionEnds();
    session.begin({ ...ME, permissions: [...ME.permissions] });
    await expect(asked).resolves.toEqual({ settings: { allowSelfApproval: true } });
    expect(requests).toHaveLength(2);
    expect(requests[1]?.body).toBe(requests[0]?.body);
  });

  test('carries the header that keeps other sites out', async () => {
    answerWith(settings);
    await ask(document, {});
    expect(requests[0]?.headers).toMatchObject({ 'apollo-require-preflight': '1' });
  });
});

function untilSessionEnds(): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.isEnded()) {
        stop();
        resolve();
      }
    });
  });
}
