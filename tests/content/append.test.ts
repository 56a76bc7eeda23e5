import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ContentBody, EMPTY_BODY } from '../../server/content/content.body.ts';
import { type Ask, type TestApp, testApp } from '../support/app.ts';

/** A longer trial by hand is `ROUNDS=25 npx jest tests/content/append`. */
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const WRITERS = 16;
const FIELDS = Object.keys(EMPTY_BODY).filter(
  (field) => !['synonyms', 'faqs', 'related', 'sources'].includes(field),
);
const BODY = `${FIELDS.join(' ')} synonyms { text kind } faqs { id question answer audience } related { code kind note } sources { label url }`;
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) {
  __typename ... on CodeDraft { version } ... on StaleVersion { currentVersion theirs { ${BODY} } } } }`;

type Body = ContentBody & { readonly __typename?: string };
interface Saved {
  readonly saveDraft:
    | { readonly __typename: 'CodeDraft'; readonly version: number }
    | { readonly __typename: 'StaleVersion'; readonly currentVersion: number; readonly theirs: Body };
}

let app: TestApp;
let asks: Ask[];

beforeAll(async () => {
  app = await testApp();
  asks = [];
  for (let at = 0; at < WRITERS; at += 1) asks.push(await app.signedIn('WRITER'));
}, 60_000);
afterAll(() => app.stop());

const linesOf = (body: ContentBody) => body.editorNote.split('\n').filter((line) => line !== '');
const withLine = (body: ContentBody, line: string): ContentBody => ({
  ...body,
  editorNote: [...linesOf(body), line].join('\n'),
});
const readDraft = async (ask: Ask, code: string) => {
  const { data } = await ask<{ codeDraft: { version: number; body: Body } }>(
    `{ codeDraft(code: "${code}") { version body { ${BODY} } } }`,
  );
  return data.codeDraft;
};
async function save(ask: Ask, code: string, version: number, body: ContentBody) {
  const { data, errors } = await ask<Saved>(SAVE, { input: { code, version, body } });
  if (errors[0]) throw new Error(errors[0].message);
  return data.saveDraft;
}

/** Appends a line; when somebody saved first, to their words. Answers how often that happened. */
async function append(ask: Ask, code: string, line: string): Promise<number> {
  let { version, body } = await readDraft(ask, code);
  for (let turn = 0; ; turn += 1) {
    const outcome = await save(ask, code, version, withLine(body, line));
    if (outcome.__typename === 'CodeDraft') return turn;
    ({ currentVersion: version, theirs: body } = outcome);
  }
}

/** What a careless client does: it takes the version that it is told and sends its own words again. */
async function appendBlindly(ask: Ask, code: string, line: string): Promise<void> {
  const { version, body } = await readDraft(ask, code);
  let outcome = await save(ask, code, version, withLine(body, line));
  while (outcome.__typename === 'StaleVersion')
    outcome = await save(ask, code, outcome.currentVersion, withLine(body, line));
}

async function everybody(code: string, rounds: number, act: (ask: Ask, line: string) => Promise<unknown>) {
  await Promise.all(
    asks.map(async (ask, writer) => {
      for (let round = 0; round < rounds; round += 1) await act(ask, `writer ${writer} round ${round}`);
    }),
  );
  const draft = await readDraft(asks[0] as Ask, code);
  const [{ saves }] = await app.workshop.source.query(
    'SELECT count(*)::int AS saves FROM content_draft_version WHERE code = $1',
    [code],
  );
  return { lines: linesOf(draft.body), version: draft.version, saves };
}

describe('sixteen writers on one page, through HTTP', () => {
  it('lose no line, write none twice, and the version rises by what was acknowledged', async () => {
    let retries = 0;
    const { lines, version, saves } = await everybody('10060', ROUNDS, async (ask, line) => {
      retries += await append(ask, '10060', line);
    });
    if (process.env.ROUNDS)
      process.stdout.write(
        `${lines.length} lines by ${WRITERS} writers, ${retries} refused as stale and merged\n`,
      );
    expect(lines).toHaveLength(WRITERS * ROUNDS);
    expect(new Set(lines).size).toBe(WRITERS * ROUNDS);
    expect([version, saves]).toEqual([WRITERS * ROUNDS, WRITERS * ROUNDS]);
  }, 300_000);

  it('would lose lines if they wrote blindly', async () => {
    const { lines, saves } = await everybody('11042', 1, (ask, line) => appendBlindly(ask, '11042', line));
    expect(saves).toBe(WRITERS);
    expect(lines.length).toBeLessThan(WRITERS);
  }, 60_000);
});
