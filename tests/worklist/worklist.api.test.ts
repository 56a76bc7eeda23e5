import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

let app: TestApp;
let writer: Ask;
let reviewer: Ask;

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU25D');
      await loadSample(workshop, 'RVU26C');
      await loadStarterContent(workshop);
    },
    { clock: () => new Date('2026-07-10T12:00:00Z') },
  );
  writer = await app.signedIn('WRITER', 'Wanda');
  reviewer = await app.signedIn('REVIEWER', 'Rita');
});
afterAll(() => app.stop());

const ITEM =
  'id version code title release comparedWith state resolution resolvedBy draftState assignee { name } reasons { kind field modifier before after }';
const LIST = `query ($filter: WorklistFilter, $perPage: Int! = 25) { worklist(filter: $filter, perPage: $perPage) {
  total items { ${ITEM} } progress { release open unassigned resolved updatedByItself } } }`;
const ASSIGN = `mutation ($items: [WorkItemInput!]!, $personId: ID) {
  assignWork(items: $items, personId: $personId) { id verdict message item { ${ITEM} } } }`;
const RESOLVE = `mutation ($items: [WorkItemInput!]!, $resolution: WorkResolution! = STILL_RIGHT, $release: ReleaseName! = "RVU26C") {
  resolveWork(items: $items, resolution: $resolution, release: $release) { verdict message item { state } } }`;
const PAGE = '{ codePage(code: "0583T") { checkedAgainst { name } updatedAt fingerprint } }';

interface Item {
  id: string;
  version: number;
  code: string;
}
interface List {
  worklist: { total: number; items: Item[]; progress: object[] };
}
interface Page {
  codePage: { checkedAgainst: { name: string } | null; updatedAt: string; fingerprint: string };
}
const list = async (ask: Ask, filter: object | null = null) =>
  (await ask<List>(LIST, { filter })).data.worklist;
const seen = async (code: string) => {
  const { items } = await list(writer, { code });
  return items.map(({ id, version }) => ({ id, version }));
};
const page = async () => (await app.ask<Page>(PAGE)).data.codePage;
const until = async (isSo: (page: Page['codePage']) => boolean) => {
  for (let turn = 0; turn < 100; turn += 1) {
    const now = await page();
    if (isSo(now)) return now;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It did not reach delivery within two seconds.');
};

describe('the editorial API', () => {
  it('refuses a confirmation by a writer', async () => {
    const { errors } = await writer(RESOLVE, { items: await seen('0583T') });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('refuses a resolution that nobody can choose', async () => {
    const { errors } = await reviewer(RESOLVE, { items: await seen('0583T'), resolution: 'GONE' });
    expect(errors[0]).toMatchObject({
      message: 'Publish new words or retire the code: the item is resolved by that.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('lists what a release made stale, with its progress', async () => {
    const { total, items, progress } = await list(writer, { state: 'OPEN' });
    expect(total).toBe(8);
    expect(items[0]).toMatchObject({
      ...{ code: '0583T', release: 'RVU26C', comparedWith: 'RVU25D', assignee: null, draftState: null },
    });
    expect(progress).toEqual([
      { release: 'RVU26C', open: 8, unassigned: 8, resolved: 0, updatedByItself: 49 },
    ]);
  });

  it('gives items to somebody, with a report for each', async () => {
    const [wanda] = await app.workshop.source.query("SELECT id FROM person WHERE name = 'Wanda'");
    const items = [...(await seen('55700')), { id: '999', version: 1 }];
    const { data } = await writer<{ assignWork: object[] }>(ASSIGN, { items, personId: wanda.id });
    expect(data.assignWork).toMatchObject([
      { verdict: 'DONE', item: { code: '55700', assignee: { name: 'Wanda' }, version: 2 } },
      { verdict: 'NOT_FOUND', item: null },
    ]);
  });

  it('answers who was first when an item was resolved meanwhile', async () => {
    const items = await seen('55707');
    await reviewer(RESOLVE, { items });
    const second = await app.signedIn('REVIEWER', 'Sam');
    const { data } = await second<{ resolveWork: object[] }>(RESOLVE, { items });
    expect(data.resolveWork).toEqual([
      { verdict: 'STALE', message: 'Rita resolved it first.', item: { state: 'RESOLVED' } },
    ]);
  });

  it('lets the page name the release that its words were confirmed for', async () => {
    const before = await page();
    expect(before.checkedAgainst).toBeNull();
    const { data } = await reviewer<{ resolveWork: object[] }>(RESOLVE, { items: await seen('0583T') });
    expect(data.resolveWork).toMatchObject([{ verdict: 'DONE' }]);
    const after = await until(({ checkedAgainst }) => checkedAgainst?.name === 'RVU26C');
    expect(after.fingerprint).not.toBe(before.fingerprint);
    expect(await list(writer, { code: '0583T' })).toMatchObject({
      items: [{ state: 'RESOLVED', resolution: 'STILL_RIGHT', resolvedBy: 'Rita' }],
    });
  });

  it('follows by itself in the background, without anybody asking', async () => {
    await app.workshop.source.query('DELETE FROM worklist_cursor');
    const items = await seen('91125');
    await reviewer(RESOLVE, { items });
    for (let turn = 0; turn < 100; turn += 1) {
      const [cursor] = await app.workshop.source.query(
        'SELECT 1 FROM worklist_cursor WHERE sequence = (SELECT max(sequence) FROM outbox_event)',
      );
      if (cursor) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('The list stayed behind.');
  });
});
