import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { loadSample } from '../support/workshop.ts';

let now = new Date('2026-08-01T12:00:00Z');
let app: TestApp;
let writer: Ask;
let reviewer: Ask;

beforeAll(async () => {
  app = await testApp(
    async (workshop) => {
      await loadSample(workshop, 'RVU25D');
      await loadSample(workshop, 'RVU26C');
    },
    { clock: () => now },
  );
  writer = await app.signedIn('WRITER', 'Wanda');
  reviewer = await app.signedIn('REVIEWER', 'Rita');
});
afterAll(() => app.stop());

const STEP = (verb: string) => `mutation ($input: TemplateStepInput!) { ${verb}(input: $input) {
  __typename ... on Template { version state } } }`;
const SAVE = `mutation ($input: SaveTemplateInput!) { saveTemplate(input: $input) { __typename
  ... on Template { key version state actions text isAsShipped shippedText liveText }
  ... on StaleTemplate { code currentVersion savedBy { name } mine theirs base }
  ... on Findings { findings { rule message } } } }`;
const PUBLISH = `mutation ($input: TemplateStepInput!) { publishTemplate(input: $input) { __typename
  ... on TemplatePublication { alteredPages revision { number text author { name } reviewer { name } } } } }`;
const IMPACT = `query ($key: String!, $text: String!) { templateImpact(key: $key, text: $text) {
  release altered of byState { state count } samples { code state before after } findings { rule } } }`;
const PAGES = `query ($release: ReleaseName) { codePages(first: 100, release: $release) {
  nodes { code stateSentence billing fingerprint updatedAt faqs { question answer } } } }`;

interface Page {
  code: string;
  stateSentence: string;
  billing: string | null;
  fingerprint: string;
  updatedAt: string;
  faqs: { question: string; answer: string }[];
}
async function pages(release: string | null = null): Promise<Map<string, Page>> {
  const { data } = await app.ask<{ codePages: { nodes: Page[] } }>(PAGES, { release });
  return new Map(data.codePages.nodes.map((page) => [page.code, page]));
}
async function publish(key: string, text: string) {
  const { data } = await writer<{ template: { version: number } }>(
    'query ($key: String!) { template(key: $key) { version } }',
    { key },
  );
  const version = data.template.version;
  await writer(SAVE, { input: { key, version, text } });
  await writer(STEP('submitTemplate'), { input: { key, version: version + 1 } });
  await reviewer(STEP('approveTemplate'), { input: { key, version: version + 2 } });
  const published = await reviewer(PUBLISH, { input: { key, version: version + 3 } });
  const { sequence } = (
    await app.workshop.source.query('SELECT max(sequence) AS sequence FROM outbox_event')
  )[0];
  for (let turn = 0; turn < 100 && app.edition.snapshot.parts.sequence !== sequence; turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return published.data.publishTemplate;
}
const impact = async (key: string, text: string) =>
  (await writer<{ templateImpact: object }>(IMPACT, { key, text })).data.templateImpact;

/** Status X or E in the sample of RVU26C. */
const OTHER_SCHEDULE = ['80053', '83020', '85025', '90686', 'A0429', 'J3301', 'P9016', 'V2020'];

describe('saving a template through the API', () => {
  it('is refused without a version', async () => {
    const { errors } = await writer(SAVE, { input: { key: 'state.PAID', text: 'Paid.' } });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('is refused for an unknown key and an unknown placeholder', async () => {
    const unknown = await writer(SAVE, { input: { key: 'state.PAYD', version: 0, text: 'Paid.' } });
    expect(unknown.errors[0]).toMatchObject({
      message: 'No template state.PAYD. Did you mean state.PAID?',
      extensions: { code: 'BAD_USER_INPUT', field: 'key' },
    });
    const { data } = await writer(SAVE, { input: { key: 'state.PAID', version: 0, text: 'Paid {soon}.' } });
    expect(data.saveTemplate).toMatchObject({
      __typename: 'Findings',
      findings: [{ rule: 'TEMPLATE_TEXT' }],
    });
  });

  it('answers a stale one with the three sides', async () => {
    const key = 'state.PAID_NO_WORK';
    const first = await writer(SAVE, { input: { key, version: 0, text: 'First.' } });
    expect(first.data.saveTemplate).toMatchObject({
      ...{ __typename: 'Template', version: 1, state: 'DRAFT', actions: ['SAVE', 'SUBMIT', 'DISCARD'] },
      ...{ text: 'First.', isAsShipped: false },
    });
    const { data } = await reviewer(SAVE, { input: { key, version: 0, text: 'Second.' } });
    expect(data.saveTemplate).toMatchObject({
      ...{ __typename: 'StaleTemplate', code: 'STALE_VERSION', currentVersion: 1 },
      ...{ savedBy: { name: 'Wanda' }, mine: 'Second.', theirs: 'First.' },
      base: expect.stringContaining('Medicare pays this code for practice cost alone.'),
    });
  });
});

describe('the impact of a text', () => {
  it('is not counted for a text that cannot be saved', async () => {
    expect(await impact('state.PAID', 'Paid {soon}.')).toMatchObject({
      altered: 0,
      of: 0,
      findings: [{ rule: 'TEMPLATE_TEXT' }],
    });
  });

  it('is none for the text in force', async () => {
    const { shippedText } = (
      await writer<{ template: { shippedText: string } }>(
        '{ template(key: "state.OTHER_SCHEDULE") { shippedText } }',
      )
    ).data.template;
    expect(await impact('state.OTHER_SCHEDULE', shippedText)).toMatchObject({ altered: 0, of: 76 });
  });

  it('counts the pages that say the sentence, with three samples of each state', async () => {
    expect(await impact('state.OTHER_SCHEDULE', 'Paid elsewhere, if at all.')).toMatchObject({
      ...{ release: 'RVU26C', altered: 8, of: 76, byState: [{ state: 'OTHER_SCHEDULE', count: 8 }] },
      samples: [
        {
          code: '80053',
          before: expect.stringContaining('The law places this code outside the physician fee schedule'),
          after: 'Paid elsewhere, if at all.',
        },
        { code: '83020' },
        { code: '85025' },
      ],
    });
  });

  it('counts the two codes that only the older release has', async () => {
    expect(await impact('state.NOT_IN_FILE', 'Not listed in {release}.')).toMatchObject({
      altered: 2,
      byState: [{ state: 'NOT_IN_FILE', count: 2 }],
      samples: [{ code: '55700', after: 'Not listed in RVU26C.' }, { code: '91122' }],
    });
  });

  it('counts a variant in its section alone: four skin codes', async () => {
    expect(await impact('billing@medicine-skin', 'Keep every picture.')).toMatchObject({
      altered: 4,
      samples: expect.arrayContaining([
        expect.objectContaining({ code: '96932', after: 'Keep every picture.' }),
      ]),
    });
  });

  it('counts every page for a notice', async () => {
    expect(await impact('notice.disclaimer', 'For information alone.')).toMatchObject({
      altered: 76,
      of: 76,
    });
  });

  it('counts notes that stand in no field without arguments: two anesthesia codes', async () => {
    expect(await impact('anesthesia.note.withoutUnits', 'No base units here.')).toMatchObject({
      altered: 2,
      samples: [{ code: '00142', after: 'No base units here.' }, { code: '01402' }],
    });
  });

  it('of an older question stops when the same person asks again', async () => {
    const [first, second] = await Promise.all([
      writer(IMPACT, { key: 'notice.disclaimer', text: 'One.' }),
      writer(IMPACT, { key: 'notice.disclaimer', text: 'Two.' }),
    ]);
    const answered = [first, second].filter(({ errors }) => errors.length === 0);
    expect(answered.length).toBeGreaterThanOrEqual(1);
    for (const { errors } of [first, second])
      if (errors.length > 0) expect(errors[0]?.extensions.code).toBe('STEP_REFUSED');
  });
});

describe('publishing a text', () => {
  it('alters the pages that say it in every release, and no others', async () => {
    const [before, older] = [await pages(), await pages('RVU25D')];
    now = new Date('2026-08-01T12:30:00Z');
    expect(await publish('state.OTHER_SCHEDULE', 'Paid elsewhere, if at all.')).toMatchObject({
      __typename: 'TemplatePublication',
      alteredPages: 17,
      revision: { number: 1, author: { name: 'Wanda' }, reviewer: { name: 'Rita' } },
    });
    const after = await pages();
    const altered = [...after.keys()].filter(
      (code) => after.get(code)?.fingerprint !== before.get(code)?.fingerprint,
    );
    expect(altered).toEqual(OTHER_SCHEDULE);
    expect(after.get('80053')).toMatchObject({
      stateSentence: 'Paid elsewhere, if at all.',
      updatedAt: '2026-08-01T12:30:00.000Z',
    });
    expect(
      [...after.values()].filter(({ updatedAt }) => updatedAt === '2026-08-01T12:30:00.000Z'),
    ).toHaveLength(8);
    expect(after.get('96932')).toEqual(before.get('96932'));
    const then = await pages('RVU25D');
    expect(
      [...then.keys()].filter((code) => then.get(code)?.fingerprint !== older.get(code)?.fingerprint),
    ).toEqual(['80053', '83020', '85025', '90686', 'A0429', 'J3301', 'P9016', 'Q4101', 'V2020']);
  });

  it('gives a page a new fingerprint also where only a note of its payment changed', async () => {
    const before = await pages();
    now = new Date('2026-08-01T13:00:00Z');
    await publish('anesthesia.note.withoutUnits', 'No base units here.');
    const after = await pages();
    const altered = [...after.keys()].filter(
      (code) => after.get(code)?.fingerprint !== before.get(code)?.fingerprint,
    );
    expect(altered).toEqual(['00142', '01402']);
    expect(after.get('00142')?.updatedAt).toBe('2026-08-01T13:00:00.000Z');
  });

  it('gives a page its old fingerprint back where the text goes back to what it was', async () => {
    const before = await pages();
    const key = 'state.ANESTHESIA';
    const { data } = await writer<{ template: { shippedText: string } }>(
      'query ($key: String!) { template(key: $key) { shippedText } }',
      { key },
    );
    await publish(key, 'For a while only.');
    expect((await pages()).get('00142')?.fingerprint).not.toBe(before.get('00142')?.fingerprint);
    await publish(key, data.template.shippedText);
    expect((await pages()).get('00142')?.fingerprint).toBe(before.get('00142')?.fingerprint);
  });

  it('adds a question without a deployment, once both halves are published', async () => {
    await publish('faq.parking.question', 'Where can patients park for {codeName}?');
    expect((await pages()).get('99213')?.faqs.some(({ question }) => question.includes('park'))).toBe(false);
    await publish('faq.parking.answer', '{if state is PAID}Behind the house, beside the big oak tree.{end}');
    const found = await pages();
    expect(found.get('99213')?.faqs).toContainEqual({
      question: 'Where can patients park for CPT code 99213?',
      answer: 'Behind the house, beside the big oak tree.',
    });
    expect(found.get('A9270')?.faqs.some(({ question }) => question.includes('park'))).toBe(false);
  });

  it('says what CMS corrected in a release, on the pages of that release alone', async () => {
    const text = '{if system is CPT}CMS corrected this release in March 2026 (91 FR 12071).{end}';
    await publish('notice.correction.RVU26C', text);
    const noticesOf = async (code: string, release: string) => {
      const { data } = await app.ask<{ codePage: { notices: { kind: string; text: string }[] } }>(
        'query ($code: CodeValue!, $release: ReleaseName) { codePage(code: $code, release: $release) { notices { kind text } } }',
        { code, release },
      );
      return data.codePage.notices.filter(({ kind }) => kind === 'CORRECTION').map((notice) => notice.text);
    };
    expect(await noticesOf('96932', 'RVU26C')).toEqual([
      'CMS corrected this release in March 2026 (91 FR 12071).',
    ]);
    expect(await noticesOf('96932', 'RVU25D')).toEqual([]);
    expect(await noticesOf('A9270', 'RVU26C')).toEqual([]);
  });

  it('is listed as changed, and the words of templates are explained', async () => {
    const { data } = await writer<{
      templates: { key: string }[];
      templateWords: { placeholders: object[] };
    }>(
      `{ templates(filter: { isChanged: true, group: "States" }) { key group revision text shippedText draftState }
         templateWords { placeholders { name type meaning } conditions { name values } } }`,
    );
    expect(data.templates).toMatchObject([
      { key: 'state.OTHER_SCHEDULE', revision: 1, text: 'Paid elsewhere, if at all.', draftState: null },
    ]);
    expect(data.templateWords).toMatchObject({
      placeholders: expect.arrayContaining([expect.objectContaining({ name: 'workRvu', type: 'rvu' })]),
      conditions: expect.arrayContaining([{ name: 'addOn', values: null }]),
    });
  });

  it('keeps every published text, newest first', async () => {
    await publish('state.OTHER_SCHEDULE', 'Paid in another way, if at all.');
    const { data } = await writer(
      '{ templateRevisions(key: "state.OTHER_SCHEDULE") { number text isAsShipped reviewer { name } } }',
    );
    expect(data.templateRevisions).toEqual([
      { number: 2, text: 'Paid in another way, if at all.', isAsShipped: false, reviewer: { name: 'Rita' } },
      { number: 1, text: 'Paid elsewhere, if at all.', isAsShipped: false, reviewer: { name: 'Rita' } },
    ]);
  });
});
