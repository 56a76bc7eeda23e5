import { cursorOf, readCursor } from '../../server/delivery/cursor.ts';
import { getRequest, graphqlRequest, openLine } from './bench.client.ts';
import { searchTexts } from './bench.contents.ts';
import type { BenchHouse } from './bench.house.ts';

/** A work of the table with its requests, made ahead: ours, and the yardstick's for the same. */
export interface Question {
  readonly work: string;
  readonly against: string;
  /** The ratio to reach. */
  readonly atLeast?: number;
  readonly ours: Buffer[];
  readonly yardstick: Buffer[];
}

const BOTH = ['RVU26C', 'RVU25D'];
const RVUS =
  'rvus { modifier work nonFacilityPe facilityPe malpractice nonFacilityTotal facilityTotal nonFacilityNa facilityNa }';
/** Five selections that pages of a site ask for. */
const SELECTIONS = [
  `code title summary plainLanguage clinicalContext stateSentence billing synonyms { text kind } specialties { slug name }
   faqs { question answer origin } ${RVUS} release { name effectiveFrom }`,
  `code title state ${RVUS} release { name effectiveFrom }`,
  'code title summary plainLanguage clinicalContext synonyms { text kind } specialties { slug name } seoTitle',
  'code title summary state rvu { work nonFacilityTotal facilityTotal } release { name effectiveFrom } updatedAt',
  'code title faqs { question answer } sources { label url } specialties { slug name }',
];
const page = (selection: string) =>
  `query Page($code: CodeValue!, $release: ReleaseName) { codePage(code: $code, release: $release) { ${selection} } }`;
const LIST = `query List($sort: CodeSort!, $after: String, $release: ReleaseName) {
  codePages(first: 50, sort: $sort, after: $after, release: $release) { nodes { code title state rvu { work } } } }`;
const SEARCH = `query Search($text: String!) { search(text: $text, first: 10) { edges { score node { code title } } } }`;
const CHANGES = `query Changes($after: String, $kinds: [ChangeKind!]) {
  changes(from: "RVU25D", to: "RVU26C", first: 100, after: $after, filter: { kinds: $kinds }) {
    nodes { code modifier title kinds fields { field before after difference percent } } } }`;

const SQL = 'node:http, one prepared statement';

/** Every request another code; what follows on the codes of both releases, the five selections in turn. */
export function pageQuestion({ codes, contents }: BenchHouse, releases: readonly string[] = BOTH): Question {
  const written = mixed(codes.slice(0, contents));
  const asked = releases.flatMap((release) =>
    SELECTIONS.flatMap((_, turn) => written.map((code, at) => ({ code, release, at: (at + turn) % 5 }))),
  );
  return {
    work: 'page never asked before',
    against: `${SQL} making JSON`,
    atLeast: 1,
    ours: asked.map(({ code, release, at }) => graphqlRequest(page(SELECTIONS[at] ?? ''), { code, release })),
    yardstick: asked.map(({ code, at }) => getRequest(`/page${at}?${code}`)),
  };
}

/** The same, packed for a client that can read that; the yardstick packs nothing. From the other end on. */
export function packedPageQuestion({ codes, contents }: BenchHouse): Question {
  const written = mixed(codes.slice(0, contents)).toReversed();
  const texts = SELECTIONS.map((selection) => `${page(selection)} # packed`);
  const asked = BOTH.flatMap((release) =>
    texts.flatMap((_, turn) => written.map((code, at) => ({ code, release, at: (at + turn) % 5 }))),
  );
  return {
    work: 'page never asked before, packed by brotli',
    against: `${SQL} making JSON, not packed`,
    ours: asked.map(({ code, release, at }) => graphqlRequest(texts[at] ?? '', { code, release }, 'br')),
    yardstick: asked.map(({ code, at }) => getRequest(`/page${at}?${code}`)),
  };
}

/** 50 codes that follow a code, each with four fields. */
export async function listQuestion(
  { codes }: BenchHouse,
  url: string,
  releases: readonly string[] = BOTH,
): Promise<Question> {
  const ours: Buffer[] = [];
  for (const release of releases)
    for (const sort of ['CODE_ASC', 'CODE_DESC']) {
      const identity = await identityOf(url, 'codePages', LIST, { sort, release });
      for (const code of mixed(codes))
        ours.push(graphqlRequest(LIST, { sort, release, after: cursorOf(identity, `0/${code}`) }));
    }
  const yardstick = [1, 2, 3, 4].flatMap(() => mixed(codes).map((code) => getRequest(`/list?${code}`)));
  return { work: 'list of 50', against: SQL, atLeast: 1.5, ours, yardstick };
}

/** Every request another text. */
export function searchQuestion(): Question {
  const texts = searchTexts(100_000);
  return {
    work: 'search, top 10, typos forgiven',
    against: 'the same with Postgres full text',
    atLeast: 1,
    ours: texts.map((text) => graphqlRequest(SEARCH, { text })),
    yardstick: texts.map((text) => getRequest(`/search?${encodeURIComponent(text)}`)),
  };
}

/** 100 rows that differ between two releases, from each code on. */
export async function changesQuestion({ codes }: BenchHouse, url: string): Promise<Question> {
  const ours: Buffer[] = [];
  for (const kinds of [null, ['TOTAL', 'PRACTICE_EXPENSE', 'STATUS', 'WORK', 'OPPS']]) {
    const identity = await identityOf(url, 'changes', CHANGES, { kinds });
    for (const code of mixed(codes))
      ours.push(graphqlRequest(CHANGES, { kinds, after: cursorOf(identity, `${code}/`) }));
  }
  const yardstick = [1, 2].flatMap(() => mixed(codes).map((code) => getRequest(`/changes?${code}/`)));
  return {
    work: 'changes over a January (RVU25D to RVU26C), 100 at a time',
    against: SQL,
    atLeast: 1,
    ours,
    yardstick,
  };
}

/** What the cursors of a list belong to, read off its first one. */
async function identityOf(url: string, field: string, query: string, variables: object): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: query.replace(/nodes \{.*/s, 'pageInfo { endCursor } } }'), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data: Record<string, { pageInfo: { endCursor: string } }>;
    errors?: unknown;
  };
  if (errors) throw new Error(JSON.stringify(errors));
  const [identity = ''] = Buffer.from(data[field]?.pageInfo.endCursor ?? '', 'base64url')
    .toString()
    .split('|');
  readCursor(data[field]?.pageInfo.endCursor ?? '', identity, 'after');
  return identity;
}

/** The same codes in an order without order, so that neighbours share nothing. */
function mixed(codes: readonly string[]): string[] {
  const step = 7_919;
  return codes.map((_, at) => codes[(at * step) % codes.length] ?? '');
}

/** Asks each side a few times: no error may come, and something must be said. */
export async function checkAnswers(question: Question, ours: string, yardstick: string): Promise<void> {
  for (const [url, requests] of [
    [ours, question.ours],
    [yardstick, question.yardstick],
  ] as const) {
    const line = await openLine(url);
    let longest = '';
    for (const request of requests.splice(0, 5)) {
      const text = (await line.ask(request))?.toString('utf8') ?? '';
      if (text.includes('"errors"')) throw new Error(`${question.work}: ${text.slice(0, 500)}`);
      if (text.length > longest.length) longest = text;
    }
    if (longest.length < 500) throw new Error(`${question.work}: ${longest}`);
    line.close();
  }
}
