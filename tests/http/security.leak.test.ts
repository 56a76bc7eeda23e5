import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Ask, type TestApp, testApp } from '../support/app.ts';
import { buildBody } from '../support/body.ts';
import { loadSample, loadStarterContent } from '../support/workshop.ts';
import { askEverything, type Heard, hearEdition, narrowed, rootFields } from './delivery.questions.ts';

/** A word that stands in every field of every draft, and nowhere else. */
const SECRET = 'Zyxquarkle';
const OPEN = ['96932', '96933', '99213', '99214', '10060', '11042', '00001', '99283', '69210'] as const;
const SUPERSEDED = '96931';

/** Every field of a body holds the word, and every check passes. */
const secretBody = (code: string) =>
  buildBody({
    displayName: `${SECRET} scan ${code}`,
    synonyms: [{ text: `${SECRET} pictures`, kind: 'LAY' }],
    summary: `${SECRET} pictures of one spot are taken and stored; somebody else reads ${SECRET} later.`,
    plainLanguage: `A ${SECRET} takes pictures of a spot on your skin. Nothing is cut. A doctor looks at them later.`,
    clinicalContext: `Used when one team takes the ${SECRET} and a second clinician gives the written report.`,
    billingOverride: `Report ${SECRET} once for each spot.`,
    billingSourceUrl: `https://www.cms.gov/${SECRET}`,
    faqs: [
      {
        id: SECRET,
        question: `Does the ${SECRET} hurt?`,
        answer: `No. The ${SECRET} rests on your skin with a drop of oil. You may feel light pressure.`,
        audience: 'PATIENT',
      },
    ],
    related: [{ code: '99215', kind: 'SEE_ALSO', note: `${SECRET} too` }],
    seoTitle: `${SECRET} scan`,
    seoDescription: `What a ${SECRET} is.`,
    sources: [{ label: SECRET, url: `https://example.org/${SECRET}` }],
    editorNote: SECRET,
  });

let app: TestApp;
let writer: Ask;
let reviewer: Ask;
let roots: [string, number][];
let before: Map<string, Heard>;
let after: Map<string, Heard>;

async function everything(): Promise<Map<string, Heard>> {
  const heard = await askEverything(app, roots);
  for (const name of ['RVU25D', 'RVU26C']) heard.set(`/editions/${name}`, await hearEdition(app, name));
  return heard;
}

/** One step of a draft that must be taken. */
async function step(ask: Ask, verb: string, code: string, version: number, more: object = {}) {
  const selection =
    '{ __typename ... on CodeDraft { version } ... on Findings { findings { field message } } }';
  const { data, errors } = await ask<Record<string, { __typename: string }>>(
    `mutation ($input: DraftStepInput!) { ${verb}(input: $input) ${verb === 'publish' || verb === 'discardDraft' ? '{ __typename }' : selection} }`,
    { input: { code, version, ...more } },
  );
  const kind = data[verb]?.__typename;
  if (errors.length > 0 || kind === 'Findings' || kind === 'StaleVersion')
    throw new Error(`${verb} ${code}: ${JSON.stringify({ data, errors })}`);
}
async function save(code: string, body: object, version = 0, appliesFrom: string | null = null) {
  const { data, errors } = await writer<{ saveDraft: { version?: number } }>(
    'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { __typename ... on CodeDraft { version } } }',
    { input: { code, version, body, appliesFrom } },
  );
  if (!data.saveDraft?.version) throw new Error(JSON.stringify({ data, errors }));
  return data.saveDraft.version;
}
async function versionOf(code: string): Promise<number> {
  const { data } = await writer<{ codeDraft: { version: number } }>(
    `{ codeDraft(code: "${code}") { version } }`,
  );
  return data.codeDraft.version;
}
async function publish(code: string, body: object) {
  const version = await save(code, body, await versionOf(code));
  await step(writer, 'submitForReview', code, version, { ownWords: true });
  await step(reviewer, 'approve', code, version + 1);
  await step(reviewer, 'publish', code, version + 2);
}

/** Out of use before anybody listens; why, is nothing for readers. */
async function retire(code: string) {
  const { data } = await reviewer(
    'mutation ($input: RetireCodeInput!) { retireCode(input: $input) { __typename } }',
    { input: { code, version: 1, reason: `Now part of ${SECRET}.` } },
  );
  expect(data).toEqual({ retireCode: { __typename: 'Retirement' } });
}

beforeAll(async () => {
  app = await testApp(async (workshop) => {
    await loadSample(workshop, 'RVU25D');
    await loadSample(workshop, 'RVU26C');
    await loadStarterContent(workshop);
  });
  writer = await app.signedIn('WRITER', 'Wanda Writer');
  reviewer = await app.signedIn('REVIEWER', 'Rita Reviewer');
  await publish(SUPERSEDED, secretBody(SUPERSEDED));
  await publish(SUPERSEDED, buildBody({ displayName: 'Scan without the word' }));
  const [, , , , , , , , retired] = OPEN;
  await retire(retired);
  await app.edition.follow();
  roots = await everyRoot();
  before = await everything();

  const [draft, inReview, handedBack, approved, discarded, later, unknown, scheduled] = OPEN;
  await save(draft, secretBody(draft), await versionOf(draft));
  const [first, second, third] = [
    await save(inReview, secretBody(inReview), await versionOf(inReview)),
    await save(handedBack, secretBody(handedBack), await versionOf(handedBack)),
    await save(approved, secretBody(approved), await versionOf(approved)),
  ];
  await step(writer, 'submitForReview', inReview, first, { ownWords: true });
  await step(writer, 'submitForReview', handedBack, second, { ownWords: true });
  await step(reviewer, 'requestChanges', handedBack, second + 1, { note: `No ${SECRET}, please.` });
  await step(writer, 'submitForReview', approved, third, { ownWords: true });
  await step(reviewer, 'approve', approved, third + 1);
  const fourth = await save(scheduled, secretBody(scheduled), await versionOf(scheduled));
  await step(writer, 'submitForReview', scheduled, fourth, { ownWords: true });
  await step(reviewer, 'approve', scheduled, fourth + 1);
  const plan = { code: scheduled, version: fourth + 2, at: new Date(Date.now() + 86_400_000).toISOString() };
  const planned = await reviewer(
    'mutation ($input: ScheduleInput!) { schedule(input: $input) { __typename ... on CodeDraft { state } } }',
    { input: plan },
  );
  if (!JSON.stringify(planned.data).includes('SCHEDULED')) throw new Error(JSON.stringify(planned));
  await step(
    writer,
    'discardDraft',
    discarded,
    await save(discarded, secretBody(discarded), await versionOf(discarded)),
  );
  await save(retired, secretBody(retired), await versionOf(retired));
  await save(later, secretBody(later), 0, 'RVU27A');
  await save(unknown, secretBody(unknown));
  const { errors } = await writer(
    `mutation { saveTemplate(input: { key: "billing", version: 0, text: "${SECRET}" }) { __typename } }`,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  await app.edition.follow();
  after = await everything();
}, 120_000);
afterAll(() => app.stop());

/** Root fields with the arguments that could reach a draft, and how deep each is asked. */
async function everyRoot(): Promise<[string, number][]> {
  const codes = [...OPEN, SUPERSEDED];
  const { data } = await app.ask<{ codePage: { id: string } }>('{ codePage(code: "96932") { id } }');
  const idOf = (code: string) =>
    Buffer.from(Buffer.from(data.codePage.id, 'base64url').toString().replace('96932', code)).toString(
      'base64url',
    );
  const at = (depth: number, ...asked: string[]) => asked.map((root): [string, number] => [root, depth]);
  return [
    ...at(4, `codePage(code: "${OPEN[0]}")`),
    ...codes.flatMap((code) => [
      ...at(3, `codePage(code: "${code}")`),
      ...at(2, `codePage(code: "${code}", release: "RVU25D")`, `node(id: "${idOf(code)}")`),
      ...at(3, `search(text: "${code}", first: 5)`),
    ]),
    ...at(2, 'codePage(code: "96932", asOf: "2026-08-01")', 'codePage(code: "96932", release: "RVU27A")'),
    ...at(2, `codePagesByCode(codes: ${JSON.stringify(codes)})`),
    ...at(3, 'codePages(first: 100, filter: {})', 'codePages(first: 100, filter: { section: "medicine" })'),
    ...at(2, ...narrowed('codePages(first: 25)'), ...narrowed('search(text: "scan", first: 5)')),
    ...at(2, ...narrowed(`search(text: "${SECRET}", first: 5)`)),
    ...at(2, ...narrowed('changes(from: "RVU25D", to: "RVU26C", first: 5)')),
    ...[SECRET, SECRET.toLowerCase(), SECRET.slice(0, 6), `${SECRET} scan`].flatMap((text) =>
      at(3, `search(text: "${text}", first: 5)`, `suggest(prefix: "${text}")`),
    ),
    ...at(2, 'specialties', 'sections', 'releases', 'localities(state: "AL")'),
    ...at(3, 'specialty(slug: "dermatology")', 'section(slug: "medicine")', 'currentRelease'),
    ...at(2, 'release(name: "RVU26C")', 'release(name: "RVU27A")'),
    ...at(3, 'changes(from: "RVU25D", to: "RVU26C", first: 5)'),
    ...at(4, 'updatedCodes(since: "2020-01-01T00:00:00Z", first: 100)'),
  ];
}

describe('a draft', () => {
  it('is looked for through every field of delivery', () => {
    const asked = new Set(roots.map(([root]) => /^\w+/.exec(root)?.[0]));
    expect([...asked].sort()).toEqual(rootFields());
    expect(before.size).toBeGreaterThan(100);
    expect(before.get('/editions/RVU26C')?.body.split('\n').length).toBeGreaterThan(70);
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  it('is in the editorial API, in every state and field that the test thinks of', async () => {
    const rows: { state: string; body: object }[] = await app.workshop.source.query(
      'SELECT state, body FROM content_draft WHERE code = ANY ($1)',
      [OPEN],
    );
    for (const { body } of rows)
      if (Object.keys(body).length > 0) expect(JSON.stringify(body)).toContain(SECRET);
    expect([...new Set(rows.map(({ state }) => state))].sort()).toEqual([
      'APPROVED',
      'CHANGES_REQUESTED',
      'CLOSED',
      'DRAFT',
      'IN_REVIEW',
      'SCHEDULED',
    ]);
  });

  it('is in no answer, error, count, suggestion or related page', () => {
    const leaks = [...after].filter(
      ([query, { body }]) => body.toLowerCase().includes(SECRET.toLowerCase()) && !query.includes(SECRET),
    );
    expect(leaks.map(([query]) => query)).toEqual([]);
    const found = [...after].filter(
      ([query, { body }]) => query.includes(SECRET) && /"title":"[^"]*Zyxquarkle/i.test(body),
    );
    expect(found).toEqual([]);
  });

  it('changes not one byte of what readers get, nor what caches know it by', () => {
    const changed = [...after].filter(([query, heard]) => {
      const was = before.get(query);
      return was?.body !== heard.body || was.etag !== heard.etag || was.status !== heard.status;
    });
    expect(changed.map(([query]) => query)).toEqual([]);
  });

  it('of a code that is out of use does not bring it back', () => {
    const [page] = [...after].filter(([query]) => query.includes('codePage(code: "69210")'));
    expect(page?.[1].body).toMatch(/retire|out of use/i);
  });

  it('is looked for by no question that the schema refuses', () => {
    const refused = [...after].filter(([, { body }]) => body.includes('GRAPHQL_VALIDATION_FAILED'));
    expect(refused.map(([query]) => query)).toEqual([]);
  });

  it('is looked for by every filter and in every order', () => {
    const asked = [...after.keys()].join('\n');
    for (const part of ['sort: UPDATED_DESC', '{ states: SPLIT }', '{ system: CDT }', '{ kinds: STATUS }'])
      expect(asked).toContain(part);
    expect(new Set(narrowed('codePages(first: 25)')).size).toBeGreaterThan(30);
  });

  it('is in no answer that a fault gives', () => {
    for (const [query, { status }] of after) expect([query, status < 500]).toEqual([query, true]);
  });
});

it('would be found if it got out', async () => {
  const [, , , approved] = OPEN;
  await step(reviewer, 'publish', approved, await versionOf(approved));
  await app.edition.follow();
  const heard = await askEverything(app, [[`codePage(code: "${approved}")`, 2]]);
  expect([...heard.values()].some(({ body }) => body.includes(SECRET))).toBe(true);
});
