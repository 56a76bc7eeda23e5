import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SectionLookup } from '../../server/code/section.lookup.ts';
import { readSections } from '../../server/code/section.service.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { loadSample } from '../support/workshop.ts';

let now = new Date('2026-08-01T12:00:00Z');
let app: TestApp;
let admin: Ask;

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU25D');
      await loadSample(workshop, 'RVU26C');
    },
    { clock: () => now },
  );
  admin = await app.signedIn('ADMIN', 'Ada');
});
afterAll(() => app.stop());

const SECTION = '{ slug name parent ranges { from to } }';
const RESULT = `{ __typename ... on SectionTable { version }
  ... on StaleSectionTable { code currentVersion savedByName mine ${SECTION} theirs ${SECTION} base ${SECTION} }
  ... on Findings { findings { rule field } } }`;
const SAVE = `mutation ($input: SaveSectionInput!) { saveSection(input: $input) ${RESULT} }`;
const REMOVE = `mutation ($slug: String!, $version: Int!) { removeSection(slug: $slug, version: $version) ${RESULT} }`;
const IMPACT = `query ($input: SectionInput!, $isRemoved: Boolean) { sectionImpact(input: $input, isRemoved: $isRemoved) {
  release moved of moves { code from to } findings { rule } } }`;
const PAGES = `{ codePages(first: 100) { nodes { code fingerprint updatedAt section { slug } subsection { slug name } } } }`;

interface Page {
  code: string;
  fingerprint: string;
  updatedAt: string;
  section: { slug: string };
  subsection: { slug: string; name: string } | null;
}
async function pages(): Promise<Map<string, Page>> {
  const { data } = await app.ask<{ codePages: { nodes: Page[] } }>(PAGES);
  return new Map(data.codePages.nodes.map((page) => [page.code, page]));
}
async function version(): Promise<number> {
  return (await admin<{ sectionTable: { version: number } }>('{ sectionTable { version } }')).data
    .sectionTable.version;
}
async function followed() {
  const [{ sequence }] = await app.workshop.source.query(
    'SELECT max(sequence) AS sequence FROM outbox_event',
  );
  for (let turn = 0; turn < 100 && app.edition.snapshot.parts.sequence !== sequence; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

const CONFOCAL = {
  slug: 'medicine-confocal',
  name: 'Skin scans with a confocal microscope',
  parent: 'medicine',
  ranges: [{ from: '96931', to: '96936' }],
};

describe('the section table', () => {
  it('is refused to a reviewer', async () => {
    const reviewer = await app.signedIn('REVIEWER');
    const { errors } = await reviewer(SAVE, { input: { ...CONFOCAL, version: 1 } });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is refused without a version, and with findings where ranges are wrong', async () => {
    const { errors } = await admin(SAVE, { input: CONFOCAL });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const { data } = await admin(SAVE, {
      input: { ...CONFOCAL, ranges: [{ from: '96936', to: '96931' }], version: await version() },
    });
    expect(data.saveSection).toEqual({
      __typename: 'Findings',
      findings: [{ rule: 'BACKWARDS', field: 'ranges.0' }],
    });
  });

  it('says beforehand which codes would move', async () => {
    const { data } = await admin(IMPACT, { input: CONFOCAL });
    expect(data.sectionImpact).toEqual({
      ...{ release: 'RVU26C', moved: 4, of: 74, findings: [] },
      moves: ['96931', '96932', '96933', '96936'].map((code) => ({
        ...{ code, from: 'medicine-skin', to: 'medicine-confocal' },
      })),
    });
  });

  it('says beforehand that a section with subsections stays', async () => {
    const { data } = await admin(IMPACT, {
      input: { slug: 'medicine', name: 'Medicine', ranges: [] },
      isRemoved: true,
    });
    expect(data.sectionImpact).toMatchObject({ findings: [{ rule: 'HAS_SUBSECTIONS' }] });
  });

  it('takes a subsection in at once, and alters the pages of its codes', async () => {
    const before = await pages();
    now = new Date('2026-08-01T12:30:00Z');
    const { data } = await admin(SAVE, { input: { ...CONFOCAL, version: await version() } });
    expect(data.saveSection).toEqual({ __typename: 'SectionTable', version: 2 });
    await followed();
    const after = await pages();
    expect(after.get('96932')?.subsection).toEqual({ slug: CONFOCAL.slug, name: CONFOCAL.name });
    const altered = [...after.values()].filter(
      ({ code, fingerprint }) => fingerprint !== before.get(code)?.fingerprint,
    );
    expect(altered.map(({ code }) => code)).toEqual(['96931', '96932', '96933', '96936']);
    for (const { updatedAt } of altered) expect(updatedAt).toBe('2026-08-01T12:30:00.000Z');
    expect(after.get('99213')).toEqual(before.get('99213'));
  });

  it('answers whoever saw an older table with the three sides', async () => {
    const { data } = await admin(SAVE, { input: { ...CONFOCAL, name: 'Another name', version: 1 } });
    expect(data.saveSection).toMatchObject({
      ...{ __typename: 'StaleSectionTable', code: 'STALE_VERSION', currentVersion: 2, savedByName: 'Ada' },
      ...{ mine: { name: 'Another name' }, theirs: { name: CONFOCAL.name }, base: null },
    });
  });

  it('is stale for a version that was never given', async () => {
    const { data } = await admin(SAVE, { input: { ...CONFOCAL, version: 99 } });
    expect(data.saveSection).toMatchObject({ __typename: 'StaleSectionTable', currentVersion: 2 });
  });

  it('lets one of two win who change it at once', async () => {
    const seen = await version();
    const names = ['Name of one', 'Name of two'];
    const answers = await Promise.all(
      names.map((name) =>
        admin<{ saveSection: { __typename: string } }>(SAVE, { input: { ...CONFOCAL, name, version: seen } }),
      ),
    );
    expect(answers.map(({ data }) => data.saveSection.__typename).sort()).toEqual([
      'SectionTable',
      'StaleSectionTable',
    ]);
    expect(await version()).toBe(seen + 1);
  });

  it('overrides one code by a range of that code', async () => {
    const input = {
      ...CONFOCAL,
      slug: 'radiology-confocal',
      parent: 'radiology',
      ranges: [{ from: '96936', to: '96936' }],
    };
    await admin(SAVE, { input: { ...input, version: await version() } });
    await followed();
    expect((await pages()).get('96936')).toMatchObject({
      section: { slug: 'radiology' },
      subsection: { slug: 'radiology-confocal' },
    });
  });

  it('counts anew what a section holds: one of three scans carries no physician work', async () => {
    const shareOf = (slug: string) =>
      app.edition.snapshot.current(now)?.figures.statistics.withoutWork.get(slug) ?? null;
    expect(shareOf('scans')).toBeNull();
    const input = { slug: 'scans', name: 'Scans', parent: null, ranges: [{ from: '96930', to: '96935' }] };
    await admin(SAVE, { input: { ...CONFOCAL, ranges: [], version: await version() } });
    await admin(SAVE, { input: { ...input, version: await version() } });
    await followed();
    expect(shareOf('scans')).toEqual({ count: 1, of: 3, percent: 33 });
    await admin(SAVE, { input: { ...CONFOCAL, version: await version() } });
    await admin(REMOVE, { slug: 'scans', version: await version() });
    await followed();
    expect(shareOf('scans')).toBeNull();
  });

  it('gives the codes back when a subsection is taken out, and keeps who did what', async () => {
    const { data } = await admin(REMOVE, { slug: 'radiology-confocal', version: await version() });
    expect(data.removeSection).toMatchObject({ __typename: 'SectionTable' });
    await followed();
    expect((await pages()).get('96936')?.subsection?.slug).toBe('medicine-confocal');
    const acts: { action: string; detail: { before: { slug: string } | null; after: object | null } }[] =
      await app.workshop.source.query(
        "SELECT action, detail FROM audit_entry WHERE subject = 'section radiology-confocal' ORDER BY id",
      );
    expect(acts).toMatchObject([
      { action: 'SAVE_SECTION', detail: { before: null, after: { slug: 'radiology-confocal' } } },
      { action: 'REMOVE_SECTION', detail: { before: { slug: 'radiology-confocal' }, after: null } },
    ]);
  });

  it('holds every code of the sample in one section, after all this too', async () => {
    const lookup = new SectionLookup(await readSections(app.workshop.source.manager));
    const codes = app.edition.snapshot.releases.flatMap(({ figures }) => figures.codes);
    expect(codes).toHaveLength(147);
    for (const code of codes) expect(lookup.placeOf(code).section.slug).not.toBe('unsorted');
  });
});
