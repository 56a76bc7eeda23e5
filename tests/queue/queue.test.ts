import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadWeights } from '../../importers/command/weights.command.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { publishWords } from '../support/published.words.ts';
import { loadSample } from '../support/workshop.ts';

let app: TestApp;
let wanda: Ask;
let willy: Ask;
let rita: Ask;
let now = new Date('2026-07-10T12:00:00Z');

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU25D');
      await loadSample(workshop, 'RVU26C');
      for (const code of ['96931', '96932']) await publishWords(workshop, code);
    },
    { clock: () => now },
  );
  wanda = await app.signedIn('WRITER', 'Wanda');
  willy = await app.signedIn('WRITER', 'Willy');
  rita = await app.signedIn('REVIEWER', 'Rita');
});
afterAll(() => app.stop());

const QUEUE = `query ($filter: WritingQueueFilter) { writingQueue(filter: $filter, perPage: 100) {
  total countedBy { name codes } items { code state services takenBy { name } draftState } } }`;
const TAKE =
  'mutation ($codes: [CodeValue!]!) { takeFromQueue(codes: $codes) { code verdict message holder } }';
const BACK = 'mutation ($codes: [CodeValue!]!) { handBack(codes: $codes) { code verdict message } }';
const DAY = '{ myWriting { goal timeZone today toDo waiting } }';
const START = `mutation ($input: StartFromSiblingInput!) { startFromSibling(input: $input) { __typename
  ... on CodeDraft { version copiedFrom body { displayName summary } findings { rule field severity } } } }`;
const SUBMIT = `mutation ($input: DraftStepInput!) { submitForReview(input: $input) { __typename
  ... on Findings { findings { rule field } } ... on CodeDraft { state } } }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on CodeDraft { version } } }`;

interface Queue {
  writingQueue: {
    total: number;
    countedBy: object | null;
    items: { code: string; takenBy: { name: string } | null }[];
  };
}
const queue = async (ask: Ask, filter: object = {}) =>
  (await ask<Queue>(QUEUE, { filter })).data.writingQueue;
const free = async () => (await queue(wanda, { isFree: true })).items.map(({ code }) => code);
const take = async (ask: Ask, ...codes: string[]) =>
  (await ask<{ takeFromQueue: { verdict: string; message: string }[] }>(TAKE, { codes })).data.takeFromQueue;

describe('the writing queue', () => {
  it('refuses a code that has words', async () => {
    expect(await take(wanda, '96932')).toMatchObject([{ verdict: 'NOT_IN_QUEUE' }]);
  });

  it('refuses to take more than fifty at once, and none', async () => {
    for (const codes of [[], Array.from({ length: 51 }, (_, at) => String(10_000 + at))])
      expect((await wanda(TAKE, { codes })).errors).toHaveLength(1);
  });

  it('lets one of two win who take a code at once, and tells the other who', async () => {
    const [code = ''] = await free();
    const [first, second] = await Promise.all([take(wanda, code), take(willy, code)]);
    expect([first?.[0]?.verdict, second?.[0]?.verdict].sort()).toEqual(['DONE', 'TAKEN']);
    const loser = first?.[0]?.verdict === 'TAKEN' ? first : second;
    expect(loser?.[0]?.message).toMatch(/^(Wanda|Willy) took .{5} first\.$/);
    await rita(BACK, { codes: [code] });
  });

  it('refuses to hand back what somebody else has', async () => {
    const [code = ''] = await free();
    await take(wanda, code);
    const { data } = await willy<{ handBack: object[] }>(BACK, { codes: [code] });
    expect(data.handBack).toMatchObject([{ verdict: 'NOT_YOURS', message: `Wanda has ${code}.` }]);
    await wanda(BACK, { codes: [code] });
    expect(await free()).toContain(code);
  });

  it('refuses a code that somebody else has begun to write about', async () => {
    const [code = ''] = await free();
    await wanda(SAVE, { input: { code, version: 0, body: inputOf({ displayName: 'Begun' }) } });
    expect(await take(willy, code)).toMatchObject([
      { verdict: 'TAKEN', message: `Wanda has begun to write about ${code}.` },
    ]);
    expect(await free()).not.toContain(code);
  });

  it('is ordered by a file of counts, which loaded again changes nothing', async () => {
    const codes = await free();
    const [last = '', other = ''] = codes.toReversed();
    const path = join(mkdtempSync(join(tmpdir(), 'weights-')), 'summary.csv');
    writeFileSync(path, `HCPCS,ALLOWED SERVICES\n${last},"9,000"\n${other},3\n`);
    const dry = await loadWeights(app.workshop, path, true);
    expect(dry).toMatchObject({ isNew: false, codes: 2, refused: 0 });
    expect(await free()).toEqual(codes);
    expect(await loadWeights(app.workshop, path, false)).toMatchObject({ isNew: true });
    expect(await loadWeights(app.workshop, path, false)).toMatchObject({ isNew: false });
    const { items, countedBy } = await queue(wanda, { isFree: true });
    expect(items.slice(0, 2)).toMatchObject([
      { code: last, services: 9000 },
      { code: other, services: 3 },
    ]);
    expect(countedBy).toEqual({ name: 'summary.csv', codes: 2 });
    const [row] = await app.workshop.source.query(
      "SELECT count(*)::int AS count FROM audit_entry WHERE action = 'LOAD_SERVICE_COUNTS'",
    );
    expect(row.count).toBe(1);
  });

  it('counts the day of a writer in the zone that they named', async () => {
    const refused = 'mutation { setWritingGoal(pagesADay: 5, timeZone: "Mars/Base") { goal } }';
    expect((await willy(refused)).errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    await willy('mutation { setWritingGoal(pagesADay: 5, timeZone: "Asia/Tokyo") { goal } }');
    const [code = ''] = await free();
    await take(willy, code);
    await willy(SAVE, { input: { code, version: 0, body: inputOf({ displayName: `Own name of ${code}` }) } });
    const { data } = await willy<{ submitForReview: object }>(SUBMIT, {
      input: { code, version: 1, ownWords: true },
    });
    expect(data.submitForReview).toMatchObject({ state: 'IN_REVIEW' });
    // 12:00 UTC is 21:00 in Tokyo: at 16:00 UTC the next day has begun there, and not in New York.
    expect((await willy(DAY)).data.myWriting).toEqual({
      ...{ goal: 5, timeZone: 'Asia/Tokyo', today: 1, toDo: 0, waiting: 1 },
    });
    now = new Date('2026-07-10T16:00:00Z');
    expect((await willy(DAY)).data.myWriting).toMatchObject({ today: 0 });
    await willy('mutation { setWritingGoal(pagesADay: 5, timeZone: "America/New_York") { goal } }');
    expect((await willy(DAY)).data.myWriting).toMatchObject({ today: 1 });
  });
});

describe('a draft begun with the words of a related code', () => {
  it('is refused where words would be lost, and where there are none to copy', async () => {
    const ask = (code: string, sibling: string) => wanda(START, { input: { code, version: 0, sibling } });
    expect((await ask('96932', '96931')).errors[0]?.extensions.code).toBe('STEP_REFUSED');
    const [one = '', two = ''] = await free();
    expect((await ask(one, two)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('says where its words come from, and is not submitted before they are reworded', async () => {
    const [code = ''] = await free();
    const { data } = await wanda<{ startFromSibling: { version: number; findings: object[] } }>(START, {
      input: { code, version: 0, sibling: '96931' },
    });
    expect(data.startFromSibling).toMatchObject({
      version: 1,
      copiedFrom: '96931',
      body: { displayName: '' },
    });
    expect(data.startFromSibling.findings).toContainEqual({
      ...{ rule: 'COPIED_TEXT', field: 'summary', severity: 'BLOCK' },
    });
    const copied = await words('96931');
    await wanda(SAVE, {
      input: { code, version: 1, body: inputOf({ displayName: 'A name of its own', summary: copied }) },
    });
    const refused = await wanda<{ submitForReview: object }>(SUBMIT, {
      input: { code, version: 2, ownWords: true },
    });
    expect(refused.data.submitForReview).toMatchObject({
      findings: [{ rule: 'COPIED_TEXT', field: 'summary' }],
    });
    const shouted = inputOf({ displayName: 'A name of its own', summary: copied.toUpperCase() });
    await wanda(SAVE, { input: { code, version: 2, body: shouted } });
    const again = await wanda<{ submitForReview: object }>(SUBMIT, {
      input: { code, version: 3, ownWords: true },
    });
    expect(again.data.submitForReview).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'COPIED_TEXT', field: 'summary' })]),
    });
    const near = inputOf({ displayName: 'A name of its own', summary: `${copied} Elsewhere.` });
    await wanda(SAVE, { input: { code, version: 3, body: near } });
    const read = await wanda<{ codeDraft: { findings: object[] } }>(
      'query ($code: CodeValue!) { codeDraft(code: $code) { findings { rule field severity } } }',
      { code },
    );
    expect(read.data.codeDraft.findings).toContainEqual({
      ...{ rule: 'COPIED_TEXT', field: 'summary', severity: 'BLOCK' },
    });
    const typed = await wanda<{ checkContent: object[] }>(
      'query ($code: CodeValue!, $body: ContentBodyInput!) { checkContent(code: $code, body: $body) { rule field canOverride } }',
      { code, body: near },
    );
    expect(typed.data.checkContent).toContainEqual({
      ...{ rule: 'COPIED_TEXT', field: 'summary', canOverride: true },
    });
    await wanda(SAVE, { input: { code, version: 4, body: inputOf({ displayName: 'A name of its own' }) } });
    const passed = await wanda<{ submitForReview: object }>(SUBMIT, {
      input: { code, version: 5, ownWords: true },
    });
    expect(passed.data.submitForReview).toMatchObject({ state: 'IN_REVIEW' });
  });
});

function inputOf(more: Parameters<typeof buildBody>[0]) {
  return buildBody({ synonyms: [], ...more });
}

async function words(code: string): Promise<string> {
  const { data } = await wanda<{ codeDraft: { body: { summary: string } } }>(
    'query ($code: CodeValue!) { codeDraft(code: $code) { body { summary } } }',
    { code },
  );
  return data.codeDraft.body.summary;
}
