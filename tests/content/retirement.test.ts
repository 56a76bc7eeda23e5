import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { approvedDraft } from '../support/draft.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

let app: TestApp;
let writer: Ask;
let reviewer: Ask;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
  writer = await app.signedIn('WRITER', 'Wanda');
  reviewer = await app.signedIn('REVIEWER', 'Rita');
}, 120_000);
afterAll(() => app?.stop());

interface Page {
  readonly lifecycle: string;
  readonly redirectTo: string | null;
  readonly title: string;
  readonly reviewStatus: string;
  readonly updatedAt: string;
}
async function pageOf(code: string, release: string | null = null): Promise<Page> {
  await app.edition.follow();
  const { data } = await app.ask<{ codePage: Page }>(
    `query ($code: CodeValue!, $release: ReleaseName) { codePage(code: $code, release: $release) {
       lifecycle redirectTo title reviewStatus updatedAt } }`,
    { code, release },
  );
  return data.codePage;
}
const newest = async (code: string): Promise<number> => {
  const { data } = await writer<{ revisions: { number: number }[] }>(
    'query ($code: CodeValue!) { revisions(code: $code) { number } }',
    { code },
  );
  return data.revisions[0]?.number ?? 0;
};
const RETIRE = `mutation ($input: RetireCodeInput!) { answer: retireCode(input: $input) {
  __typename ... on Retirement { revision from redirectTo repointed } ... on StaleRevision { currentRevision } } }`;
const RETURN = RETIRE.replace('retireCode', 'bringBackCode');
const input = async (code: string, more: object = {}) => ({
  input: { code, version: await newest(code), reason: 'CMS deleted it.', ...more },
});
const retire = async (code: string, more: object = {}) => reviewer(RETIRE, await input(code, more));

describe('taking a code out of use', () => {
  it('is refused to a writer, without a reason, and for a code that nobody knows', async () => {
    expect((await writer(RETIRE, await input('96931'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await retire('96931', { reason: ' ' })).errors[0]?.extensions.field).toBe('reason');
    expect((await retire('ZZZZ9')).errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await pageOf('96931')).lifecycle).toBe('ACTIVE');
  });

  it('writes nothing when somebody published since', async () => {
    const { data } = await retire('96931', { version: 99 });
    expect(data.answer).toEqual({ __typename: 'StaleRevision', currentRevision: 1 });
  });

  it.each([
    ['itself', '96931', 'itself'],
    ['a code that nobody knows', 'ZZZZ9', 'Nobody knows'],
  ])('cannot lead to %s', async (_what, redirectTo, sentence) => {
    const { errors } = await retire('96931', { redirectTo });
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(sentence),
      extensions: { code: 'BAD_USER_INPUT', field: 'redirectTo' },
    });
  });

  it('is said at once, with its redirect, and older releases keep their page', async () => {
    const before = await pageOf('96931');
    const { data } = await retire('96931', { redirectTo: '96932' });
    expect(data.answer).toMatchObject({ __typename: 'Retirement', from: 'RVU26C', redirectTo: '96932' });
    const after = await pageOf('96931');
    expect(after).toMatchObject({
      ...{ lifecycle: 'RETIRED', redirectTo: '96932', title: before.title },
      reviewStatus: before.reviewStatus,
    });
    expect(after.updatedAt > before.updatedAt).toBe(true);
    expect(await pageOf('96931', 'RVU25D')).toMatchObject({ lifecycle: 'ACTIVE', redirectTo: null });
    const updated = await app.ask<{ updatedCodes: { nodes: object[] } }>(
      'query ($since: DateTime!) { updatedCodes(since: $since) { nodes { code reasons } } }',
      { since: before.updatedAt },
    );
    expect(updated.data.updatedCodes.nodes).toContainEqual({ code: '96931', reasons: ['RETIRED'] });
  });

  it('is done once for a client key', async () => {
    const wish = await input('69209', { clientKey: 'retire-once' });
    await reviewer(RETIRE, wish);
    expect((await reviewer(RETIRE, wish)).errors).toEqual([]);
    expect(await newest('69209')).toBe(wish.input.version + 1);
  });

  it('leads nobody round, and nobody to a dead end', async () => {
    const round = await retire('96932', { redirectTo: '96931' });
    expect(round.errors[0]?.message).toBe('96931 leads back to 96932. Choose another code.');
    const dead = await retire('96933', { redirectTo: '69209' });
    expect(dead.errors[0]?.message).toContain('69209 is out of use itself');
    const nowhere = await retire('96932');
    expect(nowhere.errors[0]?.message).toContain('96931 would lead to a dead end');
  });

  it('leads on whoever led here', async () => {
    const { data } = await retire('96932', { redirectTo: '96933' });
    expect(data.answer).toMatchObject({ redirectTo: '96933', repointed: ['96931'] });
    expect(await pageOf('96931')).toMatchObject({ lifecycle: 'RETIRED', redirectTo: '96933' });
    const later = await retire('69210', { redirectTo: '96931' });
    expect(later.data.answer).toMatchObject({ redirectTo: '96933' });
  });

  it('stays when new words are published', async () => {
    const version = await approvedDraft(writer, reviewer, '96932', 'New words of a code out of use');
    await reviewer('mutation ($input: DraftStepInput!) { publish(input: $input) { __typename } }', {
      input: { code: '96932', version },
    });
    expect(await pageOf('96932')).toMatchObject({ lifecycle: 'RETIRED', redirectTo: '96933' });
  });
});

describe('bringing a code back', () => {
  it('is refused for one that is in use', async () => {
    const { errors } = await reviewer(RETURN, await input('99213'));
    expect(errors[0]?.extensions.code).toBe('STEP_REFUSED');
  });

  it('gives its page back, and history and audit log name who did what and why', async () => {
    await reviewer(RETURN, await input('96931', { reason: 'It was a mistake.' }));
    expect(await pageOf('96931')).toMatchObject({ lifecycle: 'ACTIVE', redirectTo: null });
    const { data } = await writer<{ revisions: object[] }>(
      '{ revisions(code: "96931") { kind reason publishedBy redirectTo author { name } } }',
    );
    expect(data.revisions.slice(0, 3)).toEqual([
      { kind: 'RETURN', reason: 'It was a mistake.', publishedBy: 'Rita', redirectTo: null, author: null },
      {
        kind: 'RETIREMENT',
        reason: 'CMS deleted it.',
        publishedBy: 'Rita',
        redirectTo: '96933',
        author: null,
      },
      {
        kind: 'RETIREMENT',
        reason: 'CMS deleted it.',
        publishedBy: 'Rita',
        redirectTo: '96932',
        author: null,
      },
    ]);
    const acts = await app.workshop.source.query(
      "SELECT action, actor FROM audit_entry WHERE subject = '96931' AND action IN ('RETIRE_CODE', 'RETURN_CODE') ORDER BY id",
    );
    expect(acts).toEqual([
      { action: 'RETIRE_CODE', actor: 'Rita' },
      { action: 'RETURN_CODE', actor: 'Rita' },
    ]);
  });
});

it('a work item of a code that goes out of use is resolved as gone, in the name of whoever did it', async () => {
  const open = await writer<{ worklist: { items: { code: string }[] } }>(
    '{ worklist(filter: { state: OPEN }, perPage: 50) { items { code } } }',
  );
  const code =
    open.data.worklist.items.find((item) => !item.code.startsWith('9693') && !item.code.startsWith('692'))
      ?.code ?? '';
  expect(code).not.toBe('');
  await retire(code);
  const { data } = await writer<{ worklist: { items: object[] } }>(
    `{ worklist(filter: { code: "${code}", state: RESOLVED }) { items { code resolution resolvedBy } } }`,
  );
  expect(data.worklist.items).toContainEqual({ code, resolution: 'GONE', resolvedBy: 'Rita' });
});
