import { gzipSync } from 'node:zlib';

/** One attack: what goes over the line, and which answers are right. */
export interface Attack {
  readonly name: string;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Right statuses. */
  readonly status: readonly number[];
  /** Code of the first error, where that matters. */
  readonly code?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at));

function post(name: string, query: string, code?: string, variables?: unknown): Attack {
  const body = JSON.stringify(variables === undefined ? { query } : { query, variables });
  return { name, body, headers: JSON_TYPE, method: 'POST', status: [400], ...(code ? { code } : {}) };
}
const raw = (
  name: string,
  body: string | Buffer,
  status: number[],
  headers: Record<string, string> = JSON_TYPE,
): Attack => ({
  ...{ name, body, headers, status, method: 'POST' },
});
const get = (
  name: string,
  search: string,
  status: number[],
  headers: Record<string, string> = {},
): Attack => ({
  ...{ name, headers, status, method: 'GET', path: `/graphql${search}` },
});
const asked = (query: string) => `?query=${encodeURIComponent(query)}`;

const PAGE = 'codePage(code: "96932")';
const deep = (levels: number) =>
  `{ ${PAGE} { ${'related { page { '.repeat(levels)}title${' } }'.repeat(levels)} } }`;
const doubling = (levels: number) =>
  `{ ${PAGE} { ...F0 } } ${times(levels, (at) => `fragment F${at} on CodePage { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F${levels} on CodePage { title }`;
const GUARD = { 'apollo-require-preflight': '1' };

const COSTLY = 'QUERY_TOO_COSTLY';
const INVALID = 'GRAPHQL_VALIDATION_FAILED';

export const ATTACKS: readonly Attack[] = [
  post(
    '1,000 aliases of a page',
    `{ ${times(1_000, (at) => `a${at}: ${PAGE} { title }`).join(' ')} }`,
    COSTLY,
  ),
  post('100 aliases of a page', `{ ${times(100, (at) => `a${at}: ${PAGE} { title }`).join(' ')} }`, COSTLY),
  post(
    '16 aliases of a search',
    `{ ${times(16, (at) => `a${at}: search(text: "x${at}") { totalCount }`).join(' ')} }`,
    COSTLY,
  ),
  post('100 aliases of __typename', `{ ${times(100, (at) => `a${at}: __typename`).join(' ')} }`, COSTLY),
  post('aliases below a page', `{ ${PAGE} { ${times(50, (at) => `a${at}: title`).join(' ')} } }`, COSTLY),
  post(
    'aliases in a fragment',
    `{ ${PAGE} { ...F } } fragment F on CodePage { ${times(30, (at) => `a${at}: title`).join(' ')} }`,
    COSTLY,
  ),
  post('500 times the same field', `{ ${'__typename '.repeat(500)} }`, COSTLY),
  post('depth 50 through a cycle', deep(25), 'QUERY_TOO_DEEP'),
  post(
    'depth 13 by fragments',
    `{ ${PAGE} { ...A } } fragment A on CodePage { related { page { related { page { related { page { related { page { related { page { title } } } } } } } } } } }`,
  ),
  post('depth 5,000 of nothing', `{ ${'a{'.repeat(5_000)}b${'}'.repeat(5_000)} }`, COSTLY),
  post(
    'depth 5,000 of lists in an argument',
    `{ codePages(filter: { codes: ${'['.repeat(5_000)}${']'.repeat(5_000)} }) { totalCount } }`,
    COSTLY,
  ),
  post(
    'a section that has a section that has …',
    `{ sections { ${'children { '.repeat(15)} name ${'} '.repeat(15)} } }`,
    'QUERY_TOO_DEEP',
  ),
  post(
    'a fragment that spreads itself',
    '{ codePage(code: "96932") { ...F } } fragment F on CodePage { ...F }',
    INVALID,
  ),
  post(
    'fragments that spread each other',
    `{ ${PAGE} { ...A } } fragment A on CodePage { ...B } fragment B on CodePage { ...A }`,
    INVALID,
  ),
  post('fragments that double 24 times', doubling(24)),
  post('fragments that double 60 times', doubling(60), COSTLY),
  post(
    '101 spreads of a fragment',
    `{ ${PAGE} { ${'...F '.repeat(101)} } } fragment F on CodePage { title }`,
    COSTLY,
  ),
  post(
    'an unused fragment of 900 fields',
    `{ ${PAGE} { title } } fragment F on CodePage { ${'title '.repeat(900)} }`,
  ),
  post('100 directives on a field', `{ ${PAGE} { title ${'@include(if: true) '.repeat(100)} } }`, COSTLY),
  post('100 unknown directives', `{ ${PAGE} { title ${'@aa '.repeat(100)} } }`),
  post('2,000 tokens', `{ ${'title '.repeat(2_000)} }`, COSTLY),
  post('90 kB of commas', `{ ${PAGE} { title } }${','.repeat(90_000)} x`, 'GRAPHQL_PARSE_FAILED'),
  post('a name of 80,000 letters', `{ ${'a'.repeat(80_000)} }`),
  post('a code of 80,000 letters', `{ codePage(code: "${'9'.repeat(80_000)}") { title } }`, 'BAD_USER_INPUT'),
  post('100,000,000 at a time', '{ codePages(first: 100000000) { nodes { code } } }', COSTLY),
  {
    ...post('101 at a time', '{ codePages(first: 101) { totalCount } }'),
    status: [200],
    code: 'PAGE_TOO_LARGE',
  },
  {
    ...post('-1 at a time', '{ codePages(first: -1) { totalCount } }'),
    status: [200],
    code: 'BAD_USER_INPUT',
  },
  post('5,000,000,000 at a time', '{ codePages(first: 5000000000) { totalCount } }', INVALID),
  post(
    'lists in lists that multiply',
    '{ codePages(first: 100) { nodes { related { page { history { release { conversionFactors { value } } } } } } } }',
    COSTLY,
  ),
  post(
    'lists in lists by variables',
    'query ($n: Int) { codePages(first: $n) { nodes { related { page { history { reason } changes { fields { after } } } } } } }',
    COSTLY,
    { n: 100 },
  ),
  {
    ...post(
      '10,000 codes at once',
      'query ($codes: [CodeValue!]!) { codePagesByCode(codes: $codes) { title } }',
      COSTLY,
      { codes: times(10_000, () => '96932') },
    ),
  },
  {
    ...post(
      '1,001 codes in a filter',
      'query ($f: CodeFilter) { codePages(filter: $f) { totalCount } }',
      'BAD_USER_INPUT',
      { f: { codes: times(1_001, () => '96932') } },
    ),
    status: [200],
  },
  {
    ...post(
      'a search of 90,000 letters',
      'query ($t: String!) { search(text: $t) { totalCount } }',
      'BAD_USER_INPUT',
      { t: 'skin '.repeat(18_000) },
    ),
    status: [200],
  },
  {
    ...post('a cursor that is none', '{ codePages(after: "AAAA") { totalCount } }', 'BAD_USER_INPUT'),
    status: [200],
  },
  post(
    'an object where a text is taken',
    'query ($c: CodeValue!) { codePage(code: $c) { title } }',
    'BAD_USER_INPUT',
    { c: { $ne: 1 } },
  ),
  raw(
    'variables 5,000 levels deep',
    `{"query":"query ($c: CodeValue!) { codePage(code: $c) { title } }","variables":{"c":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
    [400],
  ),
  raw(
    'a size that is 5,000 levels deep',
    `{"query":"query ($n: Int) { codePages(first: $n) { totalCount } }","variables":{"n":${'['.repeat(5_000)}${']'.repeat(5_000)}}}`,
    [400],
  ),
  post(
    'a variable that changes what objects are',
    'query ($c: CodeValue!) { codePage(code: $c) { title } }',
    'BAD_USER_INPUT',
    JSON.parse('{"__proto__":{"c":"96932"},"constructor":{"c":"96932"}}'),
  ),
  post(
    'introspection in circles',
    `{ __schema { types { ${'fields { type { '.repeat(12)}name${' } }'.repeat(12)} } } }`,
  ),
  post(
    'introspection 16 times',
    `{ ${times(16, (at) => `a${at}: __schema { types { name } }`).join(' ')} }`,
    COSTLY,
  ),
  post('a mutation', 'mutation { publish(code: "96932") { code } }'),
  post('a subscription', 'subscription { codePage { title } }'),
  post('a field that is nearly one', '{ codePages { nodes { titel } } }', INVALID),
  post('a type that is nearly one', '{ node(id: "x") { ... on CodePag { title } } }', INVALID),
  post('@defer', `{ ${PAGE} { ... @defer { title } } }`, INVALID),
  raw(
    'a batch of 100',
    JSON.stringify(times(100, () => '').map(() => ({ query: `{ ${PAGE} { title } }` }))),
    [400],
  ),
  raw('a batch of one', JSON.stringify([{ query: `{ ${PAGE} { title } }` }]), [400]),
  raw('a body of 200 kB', JSON.stringify({ query: `{ ${PAGE} { title } }`, x: 'x'.repeat(200_000) }), [413]),
  raw('a packed body of 20 MB', gzipSync(Buffer.alloc(20_000_000, ' ')), [400, 413, 415], {
    ...JSON_TYPE,
    'content-encoding': 'gzip',
  }),
  raw('half a JSON', '{"query": "{ codePage', [400]),
  raw('JSON 20,000 levels deep', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, [400]),
  raw('a query that is a number', '{"query": 7}', [400]),
  raw('no query', '{"variables": {}}', [400]),
  raw('variables as text', JSON.stringify({ query: `{ ${PAGE} { title } }`, variables: '{}' }), [400]),
  raw(
    'text/plain, as forms of other sites send',
    JSON.stringify({ query: `{ ${PAGE} { title } }` }),
    [400, 415],
    { 'content-type': 'text/plain' },
  ),
  raw('a form of another site', `query=${encodeURIComponent(`{ ${PAGE} { title } }`)}`, [400, 415], {
    'content-type': 'application/x-www-form-urlencoded',
  }),
  raw(
    'a form with files',
    '--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--',
    [400, 415],
    { 'content-type': 'multipart/form-data; boundary=x' },
  ),
  raw('no type at all', JSON.stringify({ query: `{ ${PAGE} { title } }` }), [400, 415], {}),
  raw('a type that begins like JSON', JSON.stringify({ query: `{ ${PAGE} { title } }` }), [400, 415], {
    'content-type': 'application/jsonp',
  }),
  get('GET without the guard', asked(`{ ${PAGE} { title } }`), [400]),
  get('GET of a mutation', asked('mutation { publish(code: "96932") { code } }'), [405], GUARD),
  get('GET with the query twice', `${asked(`{ ${PAGE} { title } }`)}&query=x`, [400], GUARD),
  get('GET with broken variables', `${asked(`{ ${PAGE} { title } }`)}&variables={`, [400], GUARD),
  get('GET with a broken escape', '?query=%E0%A4%A', [400], GUARD),
  { name: 'PUT', method: 'PUT', headers: JSON_TYPE, body: '{}', status: [404, 405] },
  { name: 'DELETE', method: 'DELETE', status: [404, 405] },
  { name: 'TRACE', method: 'TRACE', status: [405] },
  {
    name: 'an unknown persisted query',
    ...persisted('0'.repeat(64)),
    status: [200],
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    name: 'a persisted query with a wrong hash',
    ...persisted('0'.repeat(64), `{ ${PAGE} { title } }`),
    status: [400],
  },
  { name: 'a hash of another version', ...persisted('0'.repeat(64), undefined, 2), status: [400] },
  { name: 'a hash that is an object', ...persisted({ a: 1 }), status: [200, 400] },
];

function persisted(sha256Hash: unknown, query?: string, version = 1) {
  const extensions = { persistedQuery: { version, sha256Hash } };
  return { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query, extensions }) };
}
