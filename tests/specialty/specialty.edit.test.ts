import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DraftService } from '../../server/content/draft.service.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, loadSample, loadStarterContent } from '../support/workshop.ts';

let now = new Date('2026-08-01T12:00:00Z');
let app: TestApp;
let reviewer: Ask;

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU26C');
      await loadStarterContent(workshop);
    },
    { clock: () => now },
  );
  reviewer = await app.signedIn('REVIEWER', 'Rita');
});
afterAll(() => app.stop());

const RESULT = `{ __typename ... on SpecialtyTable { version }
  ... on StaleSpecialtyTable { currentVersion mine { name } theirs { name } base { name } }
  ... on Findings { findings { rule message } } }`;
const SAVE = `mutation ($input: SaveSpecialtyInput!) { saveSpecialty(input: $input) ${RESULT} }`;
const REMOVE = `mutation ($slug: String!, $version: Int!) { removeSpecialty(slug: $slug, version: $version) ${RESULT} }`;
const version = async () =>
  (await reviewer<{ specialtyTable: { version: number } }>('{ specialtyTable { version } }')).data
    .specialtyTable.version;
const remove = async (slug: string) =>
  (await reviewer(REMOVE, { slug, version: await version() })).data.removeSpecialty;

describe('the vocabulary of specialties', () => {
  it('is refused to a writer', async () => {
    const writer = await app.signedIn('WRITER');
    const { errors } = await writer(SAVE, { input: { slug: 'sports', name: 'Sports Medicine', version: 1 } });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it.each([
    ['a name that another has', { slug: 'heart', name: 'cardiology' }, 'NAME_TAKEN'],
    ['a slug with blanks', { slug: 'sports medicine', name: 'Sports Medicine' }, 'BAD_SLUG'],
    [
      'a word that schema.org lacks',
      { slug: 'sports', name: 'Sports', schemaOrg: 'Sports' },
      'UNKNOWN_SCHEMA_ORG',
    ],
  ])('is refused with %s', async (_what, specialty, rule) => {
    const { data } = await reviewer(SAVE, { input: { ...specialty, version: await version() } });
    expect(data.saveSpecialty).toMatchObject({ __typename: 'Findings', findings: [{ rule }] });
  });

  it('is stale for a version that was never given', async () => {
    const { data } = await reviewer(REMOVE, { slug: 'dermatology', version: 99 });
    expect(data.removeSpecialty).toMatchObject({ __typename: 'StaleSpecialtyTable', mine: null });
  });

  it('keeps a specialty that published words name', async () => {
    expect(await remove('dermatology')).toMatchObject({
      __typename: 'Findings',
      findings: [
        {
          rule: 'IN_USE',
          message: expect.stringMatching(/^\w{5}, \w{5}, \w{5} and \d+ more name dermatology\./),
        },
      ],
    });
  });

  it('keeps a specialty that an open draft names', async () => {
    await reviewer(SAVE, { input: { slug: 'sports', name: 'Sports Medicine', version: await version() } });
    const writer = await buildEditor(app.workshop, 'WRITER', 'Wanda');
    const drafts = new DraftService(app.workshop.source, () => now);
    const key = { code: '96932', appliesFrom: 'RVU26C' };
    await drafts.save(key, 0, buildBody({ specialties: ['sports'] }), writer);
    expect(await remove('sports')).toMatchObject({
      findings: [{ message: '96932 name sports. Take it from them first.' }],
    });
    await drafts.discard(key, 1, writer);
    expect(await remove('sports')).toMatchObject({ __typename: 'SpecialtyTable' });
  });

  it('answers whoever saw an older vocabulary with the three sides', async () => {
    const input = { slug: 'dermatology', name: 'Skin', version: 1 };
    const { data } = await reviewer(SAVE, { input });
    expect(data.saveSpecialty).toMatchObject({
      ...{ __typename: 'StaleSpecialtyTable', currentVersion: 3 },
      ...{ mine: { name: 'Skin' }, theirs: { name: 'Dermatology' }, base: { name: 'Dermatology' } },
    });
  });

  it('renames a specialty on the pages that name it, and on no others', async () => {
    const PAGES = '{ codePages(first: 100) { nodes { code updatedAt specialties { slug name } } } }';
    type Page = { code: string; updatedAt: string; specialties: { slug: string; name: string }[] };
    const pages = async () => (await app.ask<{ codePages: { nodes: Page[] } }>(PAGES)).data.codePages.nodes;
    now = new Date('2026-08-01T12:30:00Z');
    await reviewer(SAVE, { input: { slug: 'dermatology', name: 'Skin Medicine', version: await version() } });
    let found = await pages();
    for (let turn = 0; turn < 100 && !JSON.stringify(found).includes('Skin Medicine'); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      found = await pages();
    }
    const naming = found.filter(({ specialties }) => specialties.some(({ slug }) => slug === 'dermatology'));
    expect(naming.length).toBeGreaterThan(3);
    expect(found.filter(({ updatedAt }) => updatedAt === '2026-08-01T12:30:00.000Z')).toEqual(naming);
    const [act] = await app.workshop.source.query(
      "SELECT detail FROM audit_entry WHERE action = 'SAVE_SPECIALTY' ORDER BY id DESC LIMIT 1",
    );
    expect(act.detail).toMatchObject({ before: { name: 'Dermatology' }, after: { name: 'Skin Medicine' } });
  });
});
