import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';

let app: TestApp;
let wanda: Ask;
let rita: Ask;
let viewer: Ask;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
  wanda = await app.signedIn('WRITER', 'Wanda');
  rita = await app.signedIn('REVIEWER', 'Rita');
  viewer = await app.signedIn('VIEWER', 'Vera');
  const people = await app.workshop.source.query('SELECT name, id FROM person');
  ids = Object.fromEntries(people.map(({ name, id }: { name: string; id: string }) => [name, id]));
});
afterAll(() => app.stop());

const ADD = `mutation ($input: AddCommentInput!) { addComment(input: $input) { id version body author { name } mentions { name } } }`;
const RESOLVE = `mutation ($input: SettleCommentInput!) { resolveComment(input: $input) {
  __typename ... on Comment { version resolvedBy { name } } ... on StaleComment { message code comment { version } } } }`;
const REPLY = `mutation ($input: ReplyInput!) { replyToComment(input: $input) { id replies { body } } }`;
const COMMENTS = `query ($place: DraftPlaceInput!) { comments(place: $place) { total open items { id field item quote body } } }`;
const QUEUE = `{ reviewQueue { total items { id kind name title submittedBy { name } writers { name } isOverdue assignmentVersion
  changes { field added removed } } summary { waiting reviewable mine overdue oldestAt } } }`;
const ASSIGN = `mutation ($input: AssignReviewInput!) { assignReview(input: $input) {
  __typename ... on ReviewItem { assignee { name } assignmentVersion } ... on StaleReview { message item { assignee { name } } } } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename } }`;
const SUBMIT = `mutation ($input: DraftStepInput!) { submitForReview(input: $input) { __typename } }`;

const SECRET = 'Zanzibar';
const place = { kind: 'CODE', name: '96932' };
const comment = (more: object = {}) => ({
  input: { place, draftVersion: 0, field: 'summary', body: SECRET, ...more },
});
interface Added {
  addComment: { id: string; version: number };
}

describe('commenting', () => {
  it('is refused to a viewer, who changes nothing, and to somebody who is not signed in', async () => {
    expect((await viewer(ADD, comment())).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await app.ask(ADD, comment())).errors.length).toBeGreaterThan(0);
  });

  it('is open to whoever brings releases in, and everybody who signs in may read it', async () => {
    const importer = await app.signedIn('IMPORTER', 'Ira');
    const { data } = await importer<Added>(
      ADD,
      comment({ mentions: [ids.Wanda], quote: 'skin', quoteFrom: 4 }),
    );
    expect(data.addComment).toMatchObject({
      body: SECRET,
      author: { name: 'Ira' },
      mentions: [{ name: 'Wanda' }],
    });
    const answer = await viewer<{ comments: object }>(COMMENTS, { place });
    expect(answer.data.comments).toMatchObject({
      total: 1,
      open: 1,
      items: [{ field: 'summary', quote: 'skin' }],
    });
  });

  it('names the field of a refusal', async () => {
    const { errors } = await rita(ADD, comment({ field: 'price' }));
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'field' });
  });

  it('answers a member of the union to whoever resolves without having read the answer', async () => {
    const { data } = await rita<Added>(ADD, comment());
    const { id } = data.addComment;
    await wanda(REPLY, { input: { commentId: id, body: `${SECRET} again` } });
    const stale = await rita<{ resolveComment: object }>(RESOLVE, { input: { id, version: 1 } });
    expect(stale.data.resolveComment).toEqual({
      ...{ __typename: 'StaleComment', code: 'STALE_VERSION', comment: { version: 2 } },
      message: 'Wanda answered meanwhile. Read it first.',
    });
    const done = await rita<{ resolveComment: object }>(RESOLVE, { input: { id, version: 2 } });
    expect(done.data.resolveComment).toMatchObject({ __typename: 'Comment', resolvedBy: { name: 'Rita' } });
  });

  it('shows whom it calls what they have not seen', async () => {
    const { data } = await wanda<{ mentions: { unread: number; items: { id: string }[] } }>(
      '{ mentions(isUnread: true) { unread items { id commentId name field authorName isRead } } }',
    );
    expect(data.mentions).toMatchObject({ unread: 1, items: [{ name: '96932', authorName: 'Ira' }] });
    const read = 'mutation ($ids: [ID!]!) { readMentions(ids: $ids) }';
    const seen = await wanda<{ readMentions: number }>(read, {
      ids: data.mentions.items.map(({ id }) => id),
    });
    expect(seen.data.readMentions).toBe(1);
  });

  it('offers everybody who can be called, without their addresses', async () => {
    const { data } = await wanda<{ colleagues: object[] }>('{ colleagues { id name role mayApprove } }');
    expect(data.colleagues).toContainEqual({
      id: ids.Rita,
      name: 'Rita',
      role: 'REVIEWER',
      mayApprove: true,
    });
    expect(data.colleagues).toContainEqual({ id: ids.Vera, name: 'Vera', role: 'VIEWER', mayApprove: false });
  });
});

describe('the queue', () => {
  it('can be read by whoever reads drafts, and nobody but a reviewer assigns', async () => {
    expect((await viewer(QUEUE)).data).toMatchObject({
      reviewQueue: { total: 0, summary: { reviewable: 0 } },
    });
    const input = { place, version: 0, personId: ids.Rita };
    for (const ask of [viewer, wanda])
      expect((await ask(ASSIGN, { input })).errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('says what waits, and whoever chooses second is told who is asked', async () => {
    const body = buildBody({ displayName: `${SECRET} scan`, faqs: [] });
    const opened = await wanda<{ codeDraft: { version: number } }>(
      '{ codeDraft(code: "96932") { version } }',
    );
    const { version } = opened.data.codeDraft;
    const saved = await wanda<{ saveDraft: object }>(SAVE, { input: { code: '96932', version, body } });
    expect(saved.data.saveDraft).toEqual({ __typename: 'CodeDraft' });
    const step = { input: { code: '96932', version: version + 1, ownWords: true } };
    expect((await wanda(SUBMIT, step)).data).toEqual({ submitForReview: { __typename: 'CodeDraft' } });
    const { data } = await rita<{ reviewQueue: { items: object[] } }>(QUEUE);
    expect(data.reviewQueue).toMatchObject({
      ...{ total: 1, summary: { waiting: 1, reviewable: 1, mine: 0, overdue: 0 } },
      items: [
        {
          ...{ id: 'CODE 96932', kind: 'CODE', name: '96932', title: `${SECRET} scan`, isOverdue: false },
          ...{ submittedBy: { name: 'Wanda' }, writers: [{ name: 'Wanda' }], assignmentVersion: 0 },
        },
      ],
    });
    const input = { place, version: 0, personId: ids.Rita };
    expect((await rita(ASSIGN, { input })).data).toEqual({
      assignReview: { __typename: 'ReviewItem', assignee: { name: 'Rita' }, assignmentVersion: 1 },
    });
    const sam = await app.signedIn('REVIEWER', 'Sam');
    const [{ id }] = await app.workshop.source.query("SELECT id FROM person WHERE name = 'Sam'");
    expect((await sam(ASSIGN, { input: { ...input, personId: id } })).data).toEqual({
      assignReview: {
        ...{ __typename: 'StaleReview', message: 'Somebody chose first: Rita is asked now.' },
        item: { assignee: { name: 'Rita' } },
      },
    });
  });
});

describe('readers', () => {
  it('get nothing of what colleagues say or who looks, however they ask', async () => {
    const mark = 'mutation ($place: DraftPlaceInput!) { markPresence(place: $place) { person { name } } }';
    await wanda(mark, { place });
    const { data } = await rita<{ markPresence: object }>(mark, { place });
    expect(data.markPresence).toEqual([{ person: { name: 'Wanda' } }]);
    const fields = await app.ask<{ __type: { fields: { name: string }[] } }>(
      '{ __type(name: "CodePage") { fields { name } } }',
    );
    const said = fields.data.__type.fields.map(({ name }) => name);
    expect(said.filter((name) => /comment|mention|presence|review(Queue|Item)|assign/i.test(name))).toEqual(
      [],
    );
    const page = await app.ask(
      '{ codePage(code: "96932") { title plainLanguage summary clinicalContext jsonLd faqs { question answer } notices { text } } search(text: "zanzibar", first: 5) { totalCount } }',
    );
    expect(page.errors).toEqual([]);
    const texts = [
      JSON.stringify(page.data),
      await (await fetch(`${app.url}/editions/RVU26C.ndjson`)).text(),
      JSON.stringify((await app.ask('{ __schema { types { name fields { name } } } }')).data),
    ];
    for (const text of texts) expect(text).not.toMatch(/Zanzibar|AddComment|DraftPlace/);
    expect(texts[1]).toContain('96932');
  });
});
