import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample } from '../support/workshop.ts';

let app: TestApp;
let writer: Ask;
let reviewer: Ask;

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
  });
  writer = await app.signedIn('WRITER', 'Wanda');
  reviewer = await app.signedIn('REVIEWER', 'Rita');
});
afterAll(() => app.stop());

const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
  __typename ... on CodeDraft { version state actions findings { rule } }
  ... on StaleVersion { currentVersion conflicts savedBy { name } mine { displayName } theirs { displayName } base { displayName } merged { displayName summary } } } }`;
const step = (verb: string) => `mutation ($input: DraftStepInput!) { ${verb}(input: $input) {
  __typename ... on CodeDraft { version state } ... on Findings { findings { rule field } } } }`;
const PUBLISH = `mutation ($input: DraftStepInput!) { publish(input: $input) {
  __typename ... on Publication { revision { number appliesFrom reviewer { name } } } } }`;
const PAGE = `query ($code: CodeValue!, $release: ReleaseName) { codePage(code: $code, release: $release) {
  title summary contentRevision reviewStatus reviewedBy { name } rvu { work nonFacilityPe malpractice nonFacilityTotal facilityNa status { value } } } }`;

interface Saved {
  saveDraft: { __typename: string; version: number };
}
interface Page {
  codePage: { title: string; summary: string | null; contentRevision: number } | null;
}
const page = async (release: string | null = null) =>
  (await app.ask<Page>(PAGE, { code: '96932', release })).data.codePage;
const input = (version: number, more: object = {}) => ({ input: { code: '96932', version, ...more } });

async function published(until: (page: Page['codePage']) => boolean) {
  for (let turn = 0; turn < 100; turn += 1) {
    const answer = await page();
    if (until(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('The publication did not reach delivery within two seconds.');
}

describe('the page of 96932', () => {
  it('has the figures of CMS and no words before anybody wrote', async () => {
    expect(await page()).toMatchObject({
      summary: null,
      contentRevision: 0,
      reviewStatus: 'NONE',
      rvu: {
        ...{ status: { value: 'A' }, work: '0.00', nonFacilityPe: '3.66', malpractice: '0.01' },
        ...{ nonFacilityTotal: '3.67', facilityNa: true },
      },
    });
  });

  it('does not show a draft, in whatever state', async () => {
    const saved = await writer<Saved>(
      SAVE,
      input(0, { body: buildBody({ displayName: 'Secret draft name' }) }),
    );
    expect(saved.data.saveDraft).toMatchObject({ __typename: 'CodeDraft', version: 1, state: 'DRAFT' });
    expect(await page()).toMatchObject({ contentRevision: 0, summary: null });
    await writer(step('submitForReview'), input(1, { ownWords: true }));
    expect(await page()).toMatchObject({ contentRevision: 0, summary: null });
    await reviewer(step('approve'), input(2));
    const answer = await app.ask(PAGE, { code: '96932' });
    expect(JSON.stringify(answer)).not.toContain('Secret draft');
  });

  it('shows the words after they were published, in the older release too', async () => {
    const { data } = await reviewer(PUBLISH, input(3));
    expect(data).toMatchObject({
      publish: { __typename: 'Publication', revision: { number: 1, reviewer: { name: 'Rita' } } },
    });
    expect(await published((found) => found?.contentRevision === 1)).toMatchObject({
      title: 'Secret draft name',
      reviewStatus: 'REVIEWED',
      reviewedBy: { name: 'Rita' },
      rvu: { nonFacilityTotal: '3.67' },
    });
    expect(await page('RVU25D')).toMatchObject({
      title: 'Secret draft name',
      rvu: { nonFacilityTotal: '3.71' },
    });
  });

  it('keeps the older words for the older release when a change applies from the newer one', async () => {
    const change = { appliesFrom: 'RVU26C' };
    await writer(SAVE, input(0, { ...change, body: buildBody({ displayName: 'Name from RVU26C on' }) }));
    await writer(step('submitForReview'), input(1, { ...change, ownWords: true }));
    await reviewer(step('approve'), input(2, change));
    await reviewer(PUBLISH, input(3, change));
    expect(await published((found) => found?.contentRevision === 2)).toMatchObject({
      title: 'Name from RVU26C on',
    });
    expect(await page('RVU25D')).toMatchObject({ title: 'Secret draft name', contentRevision: 1 });
  });
});

describe('a second person', () => {
  it('who saves an outdated form is refused and loses nothing', async () => {
    const other = await app.signedIn('WRITER', 'Otto');
    const code = '96931';
    const save = (ask: Ask, version: number, displayName: string, summary = buildBody().summary) =>
      ask(SAVE, { input: { code, version, body: buildBody({ displayName, summary }) } });
    await save(writer, 0, 'First name');
    await save(writer, 1, 'Name of Wanda');
    const { data } = await save(other, 1, 'First name', 'What Otto wrote about the summary of this code.');
    expect(data.saveDraft).toMatchObject({
      ...{ __typename: 'StaleVersion', currentVersion: 2, conflicts: [], savedBy: { name: 'Wanda' } },
      theirs: { displayName: 'Name of Wanda' },
      merged: { displayName: 'Name of Wanda', summary: 'What Otto wrote about the summary of this code.' },
    });
    const merged = await save(other, 2, 'Name of Wanda', 'What Otto wrote about the summary of this code.');
    expect(merged.data.saveDraft).toMatchObject({ __typename: 'CodeDraft', version: 3 });
  });

  it('is refused without a version', async () => {
    const { errors, data } = await writer(SAVE, { input: { code: '96931', body: buildBody() } });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(data.saveDraft).toBeUndefined();
  });

  it('is refused with a field that does not exist', async () => {
    const { errors } = await writer(SAVE, {
      input: { code: '96931', version: 3, state: 'APPROVED', body: buildBody() },
    });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});
