import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { givePlace } from '../../server/queue/queue.place.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { publishWords } from '../support/published.words.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

let app: TestApp;
let wanda: Ask;
let vera: Ask;

const LIST = `query ($filter: EditorialCodeFilter, $sort: EditorialCodeSort! = CODE_ASC) {
  codes(filter: $filter, sort: $sort, perPage: 100) {
    total items { code title draftName isStale assignee { name } } changeReleases
    facets { field values { value label count } } } }`;

interface Listed {
  readonly total: number;
  readonly changeReleases: readonly string[];
  readonly items: readonly {
    code: string;
    title: string;
    draftName: string | null;
    isStale: boolean;
    assignee: { name: string } | null;
  }[];
  readonly facets: readonly {
    field: string;
    values: readonly { value: string; label: string; count: number }[];
  }[];
}

const list = async (filter: object, sort = 'CODE_ASC', ask = vera): Promise<Listed> => {
  const { data, errors } = await ask<{ codes: Listed }>(LIST, { filter, sort });
  expect(errors).toEqual([]);
  return data.codes;
};
const countOf = ({ facets }: Listed, field: string, value: string) =>
  facets.find((facet) => facet.field === field)?.values.find((one) => one.value === value)?.count;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    // Stays as it is when the starter texts come: no question, no synonym.
    await publishWords(workshop, '99396');
    await loadStarterContent(workshop);
  });
  wanda = await app.signedIn('WRITER', 'Wanda');
  vera = await app.signedIn('VIEWER', 'Vera');
  await wanda('{ worklist { total } }');
});
afterAll(() => app.stop());

describe('the list of codes', () => {
  it('refuses changes of a release that nobody knows', async () => {
    const { errors } = await vera(LIST, { filter: { changedIn: 'RVU99A' } });
    expect(errors[0]?.extensions.code).toBe('RELEASE_NOT_FOUND');
  });

  it('counts beside each value what the list has with it', async () => {
    const whole = await list({});
    for (const [field, value, filter] of [
      ['SECTION', 'medicine', { section: 'medicine' }],
      ['STATE', 'PAID', { state: 'PAID' }],
      ['CONTENT_STATUS', 'STARTER', { contentStatus: 'STARTER' }],
      ['MISSING', 'ANY', { missing: 'ANY' }],
      ['MISSING', 'FAQS', { missing: 'FAQS' }],
      ['STALE', 'true', { isStale: true }],
      ['CHANGED', 'ANY', { changed: 'ANY' }],
      ['CHANGED', 'STATUS', { changed: 'STATUS', changedIn: 'RVU26C' }],
    ] as const) {
      const { total } = await list(filter);
      expect([field, value, total > 0, total]).toEqual([field, value, true, countOf(whole, field, value)]);
    }
  });

  it('offers releases that have one before them', async () => {
    expect((await list({})).changeReleases).toEqual(['RVU26C']);
  });

  it('shows as stale what the work list shows', async () => {
    const { data } = await wanda<{ worklist: { items: { code: string }[] } }>(
      '{ worklist(perPage: 100) { items { code } } }',
    );
    const { items } = await list({ isStale: true });
    expect(items.map(({ code }) => code)).toEqual(
      [...new Set(data.worklist.items.map(({ code }) => code))].sort(),
    );
    expect(items.every(({ isStale }) => isStale)).toBe(true);
  });

  it('names whoever is at a code, until nobody is', async () => {
    const { manager } = app.workshop.source;
    const [{ id }] = await manager.query("SELECT id FROM person WHERE name = 'Wanda'");
    await givePlace(manager, '96932', { seen: null, next: id }, new Date());
    const taken = await list({ q: '96932' });
    expect(taken.items[0]?.assignee).toEqual({ name: 'Wanda' });
    const people = taken.facets.find(({ field }) => field === 'ASSIGNEE')?.values ?? [];
    expect(people.find(({ value }) => value === id)).toEqual({ value: id, label: 'Wanda', count: 1 });
    expect((await list({ assigneeId: id })).items.map(({ code }) => code)).toEqual(['96932']);
    await givePlace(manager, '96932', { seen: id, next: null }, new Date());
    expect((await list({ assigneeId: id })).total).toBe(0);
    expect((await list({ isUnassigned: true })).total).toBe((await list({})).total);
  });

  it('names whoever looks at stale words before whoever has taken the code', async () => {
    const { manager } = app.workshop.source;
    const { data } = await wanda<{ worklist: { items: { id: string; version: number; code: string }[] } }>(
      '{ worklist(perPage: 1) { items { id version code } } }',
    );
    const [{ id, version, code } = { id: '', version: 0, code: '' }] = data.worklist.items;
    const people: { id: string; name: string }[] = await manager.query('SELECT id, name FROM person');
    const idOf = (name: string) => people.find((person) => person.name === name)?.id ?? '';
    await givePlace(manager, code, { seen: null, next: idOf('Vera') }, new Date());
    await wanda(
      'mutation ($items: [WorkItemInput!]!, $personId: ID) { assignWork(items: $items, personId: $personId) { __typename } }',
      { items: [{ id, version }], personId: idOf('Wanda') },
    );
    expect((await list({ q: code, isStale: true })).items[0]?.assignee).toEqual({ name: 'Wanda' });
    await givePlace(manager, code, { seen: idOf('Vera'), next: null }, new Date());
  });

  it('finds by words that mean the same, and by a whole code first', async () => {
    const wax = await list({ q: 'cerumen' });
    expect(wax.items.map(({ code }) => code)).toContain('69210');
    const [first] = (await list({ q: '96932' }, 'NEAREST_FIRST')).items;
    expect(first?.code).toBe('96932');
  });

  it('finds a draft by its words for editors, and never for readers', async () => {
    const opened = await wanda<{ codeDraft: { version: number } }>(
      '{ codeDraft(code: "96933") { version } }',
    );
    const { version } = opened.data.codeDraft;
    const body = buildBody({
      displayName: 'Quibblesome skin look',
      synonyms: [{ text: 'zanzibar test', kind: 'LAY' }],
    });
    await wanda('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }', {
      input: { code: '96933', version, body },
    });
    for (const q of ['quibblesome', 'zanzibar']) {
      const { items } = await list({ q });
      expect(items.map(({ code, draftName }) => [code, draftName])).toEqual([
        ['96933', 'Quibblesome skin look'],
      ]);
      const read = await app.ask<{ search: { totalCount: number } }>(
        'query ($text: String!) { search(text: $text) { totalCount } }',
        { text: q },
      );
      expect(read.data.search?.totalCount).toBe(0);
    }
    await wanda('mutation ($input: DraftStepInput!) { discardDraft(input: $input) { __typename } }', {
      input: { code: '96933', version: version + 1 },
    });
    expect((await list({ q: 'quibblesome' })).total).toBe(0);
  });
});

const VIEW = {
  name: 'Stale skin',
  isShared: false,
  filter: { isStale: true, q: 'skin' },
  columns: ['WORK'],
  sort: 'TITLE_ASC',
};
const FIELDS = `id version name isShared isMine mayChange ownerName columns sort filter { isStale q section }`;
const CREATE = `mutation ($input: CodeViewInput!, $clientKey: ID!) { createCodeView(input: $input, clientKey: $clientKey) { ${FIELDS} } }`;
const CHANGE = `mutation ($id: ID!, $version: Int!, $input: CodeViewInput!) { changeCodeView(id: $id, version: $version, input: $input) {
  __typename ... on CodeView { ${FIELDS} } ... on StaleCodeView { message code view { version name } } } }`;
const REMOVE = `mutation ($id: ID!, $version: Int!) { removeCodeView(id: $id, version: $version) {
  __typename ... on StaleCodeView { view { version } } } }`;

interface View {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}
const viewsOf = async (ask: Ask) =>
  (await ask<{ codeViews: View[] }>(`{ codeViews { ${FIELDS} } }`)).data.codeViews;
const create = async (ask: Ask, input: object, clientKey: string) =>
  ask<{ createCodeView: View }>(CREATE, { input: { ...VIEW, ...input }, clientKey });

describe('a view of the list of codes', () => {
  it('is made once for a client key, and seen by its owner alone', async () => {
    const made = await create(wanda, {}, 'one');
    expect(made.data.createCodeView).toMatchObject({
      ...{
        version: 1,
        name: 'Stale skin',
        isShared: false,
        isMine: true,
        mayChange: true,
        ownerName: 'Wanda',
      },
      ...{ columns: ['WORK'], sort: 'TITLE_ASC', filter: { isStale: true, q: 'skin', section: null } },
    });
    expect((await create(wanda, {}, 'one')).data).toEqual(made.data);
    expect(await viewsOf(wanda)).toHaveLength(1);
    expect(await viewsOf(vera)).toEqual([]);
    const { id, version } = made.data.createCodeView;
    const { errors } = await vera(REMOVE, { id, version });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('is refused under a name that is taken, and under none', async () => {
    for (const name of ['stale SKIN', '  ']) {
      const { errors } = await create(wanda, { name }, `taken ${name}`);
      expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'name' });
    }
  });

  it('that is shared is seen by all, and changed by its owner and administrators alone', async () => {
    const made = await create(wanda, { name: 'Ours', isShared: true }, 'shared');
    const { id } = made.data.createCodeView;
    const [seen] = await viewsOf(vera);
    expect(seen).toMatchObject({ name: 'Ours', isMine: false, mayChange: false, ownerName: 'Wanda' });
    const refused = await vera(CHANGE, { id, version: 1, input: { ...VIEW, name: 'Mine now' } });
    expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const ada = await app.signedIn('ADMIN', 'Ada');
    const input = { ...VIEW, isShared: true, name: 'Everybody’s' };
    const changed = await ada<{ changeCodeView: View }>(CHANGE, { id, version: 1, input });
    expect(changed.data.changeCodeView).toMatchObject({
      version: 2,
      name: 'Everybody’s',
      ownerName: 'Wanda',
    });
    const late = await wanda(CHANGE, { id, version: 1, input: { ...input, name: 'Late' } });
    expect(late.data.changeCodeView).toEqual({
      ...{ __typename: 'StaleCodeView', code: 'STALE_VERSION', view: { version: 2, name: 'Everybody’s' } },
      message: expect.stringMatching(/^Ada changed this view first/),
    });
    const lateRemoval = await wanda(REMOVE, { id, version: 1 });
    expect(lateRemoval.data.removeCodeView).toEqual({ __typename: 'StaleCodeView', view: { version: 2 } });
    const removed = await wanda(REMOVE, { id, version: 2 });
    expect(removed.data.removeCodeView).toEqual({ __typename: 'RemovedCodeView' });
    expect(await viewsOf(vera)).toEqual([]);
  });

  it('leaves columns to each person, in the order of the list', async () => {
    expect((await vera('{ codeColumns }')).data).toEqual({ codeColumns: null });
    const keep = 'mutation ($columns: [CodeColumn!]!) { keepCodeColumns(columns: $columns) }';
    const kept = await vera(keep, { columns: ['WORK', 'SECTION', 'WORK'] });
    expect(kept.data).toEqual({ keepCodeColumns: ['SECTION', 'WORK'] });
    expect((await vera('{ codeColumns }')).data).toEqual({ codeColumns: ['SECTION', 'WORK'] });
    expect((await wanda('{ codeColumns }')).data).toEqual({ codeColumns: null });
  });
});
