import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { type TestApp, testApp } from '../support/app.ts';
import { loadSample } from '../support/workshop.ts';

/** What a server MAY do and this one does not: GET without a header that a form of another site cannot send. */
const FORBIDDEN_BY_CSRF_DEFENCE = new Map([
  ['5A70', 'MAY accept application/x-www-form-urlencoded formatted GET requests'],
  [
    'D6D5',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  ],
  ['6A70', 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json'],
]);

let app: TestApp;

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
});
afterAll(() => app.stop());

const audits = serverAudits({ url: () => `${app.url}/graphql`, fetchFn: fetch });

describe('GraphQL over HTTP: the server', () => {
  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    if (FORBIDDEN_BY_CSRF_DEFENCE.get(audit.id) === name) expect(result.status).toBe('notice');
    else expect(result).toMatchObject({ status: 'ok' });
  });

  it('answers those GETs with the header', async () => {
    const withHeader = serverAudits({
      url: `${app.url}/graphql`,
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': '1' } }),
    });
    for (const audit of withHeader.filter(({ id }) => FORBIDDEN_BY_CSRF_DEFENCE.has(id)))
      expect(await audit.fn()).toMatchObject({ status: 'ok' });
  });

  it('was asked all 61 audits', () => expect(audits).toHaveLength(61));
});
