import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Logger } from 'typeorm';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample } from '../support/workshop.ts';

/** What a request asks the database while it is answered; what follows it on its own is not counted. */
const asked = new AsyncLocalStorage<string[]>();
let statements: string[] = [];
let app: TestApp;
let writer: Ask;
let reviewer: Ask;

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'));
  writer = await app.signedIn('WRITER', 'Wanda');
  reviewer = await app.signedIn('REVIEWER', 'Rita');
  app.server.prependListener('request', () => asked.enterWith(statements));
  const nothing = () => undefined;
  const logger: Logger = {
    ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing },
    ...{ logMigration: nothing, log: nothing },
    logQuery: (statement) => asked.getStore()?.push(statement),
  };
  Object.assign(app.workshop.source, { logger });
});
afterAll(() => app.stop());
beforeEach(() => {
  statements = [];
});

const STEP = (verb: string, input = 'DraftStepInput') =>
  `mutation ($input: ${input}!) { ${verb}(input: $input) { __typename } }`;
const related = ['96931', '96933', '96934'].map((code) => ({ code, kind: 'SEE_ALSO' as const, note: '' }));
const save = (version: number, more: object = {}) =>
  writer(STEP('saveDraft', 'SaveDraftInput'), {
    input: { code: '96932', version, body: buildBody({ displayName: 'A look at the skin', ...more }) },
  });
const step = (ask: Ask, verb: string, version: number) =>
  ask(STEP(verb), {
    input: { code: '96932', version, ...(verb === 'submitForReview' && { ownWords: true }) },
  });

it('a save asks the database 16 statements, and one more for all codes that it names as related', async () => {
  await save(0);
  statements = [];
  expect((await save(1)).data).toEqual({ saveDraft: { __typename: 'CodeDraft' } });
  expect(statements).toHaveLength(16);
  statements = [];
  await save(2, { related });
  expect(statements).toHaveLength(17);
});

it('a publication asks the database 24 statements, whatever the history of its code', async () => {
  await step(writer, 'submitForReview', 3);
  await step(reviewer, 'approve', 4);
  statements = [];
  expect((await step(reviewer, 'publish', 5)).data).toEqual({ publish: { __typename: 'Publication' } });
  expect(statements).toHaveLength(24);
});
