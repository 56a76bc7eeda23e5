/** The rooms of the server in their order: a room imports only rooms that stand above it (ARCHITECTURE.md). */
const ROOMS = [
  'db',
  'schema',
  'audit',
  'event',
  'auth',
  'setting',
  'workflow',
  'release',
  'schedule',
  'code',
  'rvu',
  'locality',
  'payment',
  'comparison',
  'specialty',
  'template',
  'content',
  'worklist',
  'queue',
  'bulk',
  'page',
  'edition',
  'search',
  'delivery',
  'review',
  'editorial',
  'http',
];

/** Value objects that the scalars of the shared schema are made of: pure, and without imports of their own. */
const SCALAR_VALUES = '^server/(code/code\\.value|release/release\\.name)\\.ts$';

const order = ROOMS.map((room, at) => ({
  name: `room-${room}`,
  comment: `The room ${room} stands above ${ROOMS.slice(at + 1).join(', ') || 'no other'}: what it imported from there would turn the house into a circle.`,
  severity: 'error',
  from: { path: `^server/${room}/` },
  to: {
    path: `^server/(${[...ROOMS.slice(at + 1), 'none'].join('|')})/`,
    ...(room === 'schema' ? { pathNot: SCALAR_VALUES } : {}),
  },
}));

module.exports = {
  forbidden: [
    ...order,
    {
      name: 'no-circles',
      comment:
        'Two files that need each other are one file, or a third one is missing. Object types of the public schema may: a page has a section, a section has pages.',
      severity: 'error',
      from: { pathNot: '^server/delivery/[^/]+\\.(type|connection)\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rooms-do-not-know-the-house',
      comment:
        'app.ts, main.ts and the like put rooms together; a room that imported them could not be taken out.',
      severity: 'error',
      from: { path: '^server/[^/]+/' },
      to: { path: '^server/(app|main|workshop|entities|first-start|schema)\\.ts$' },
    },
    {
      name: 'figures-without-graphql',
      comment:
        'Rules, tables and values live longer than an API: only *.type, *.input, *.resolver, *.enum, *.scalar, *.schema and the query limits know GraphQL.',
      severity: 'error',
      from: {
        path: '^(server|importers)/',
        pathNot:
          '(\\.(type|input|resolver|enum|scalar|schema|desk)\\.ts$|^server/(delivery|editorial|http|schema)/|^server/(app|schema)\\.ts$)',
      },
      to: { path: '(^|node_modules/)(graphql|type-graphql|@apollo)(/|$)' },
    },
    {
      name: 'importers-know-figures-not-pages',
      comment:
        'Reading CMS files must work without pages, editions and APIs; the commands alone put them together.',
      severity: 'error',
      from: { path: '^importers/', pathNot: '^importers/(cli\\.ts|command/|content/)' },
      to: { path: '^server/(content|worklist|queue|bulk|page|edition|search|delivery|editorial|http)/' },
    },
    {
      name: 'reading-without-database',
      comment: 'What reads and checks a file is pure, so that it can be tried without a database.',
      severity: 'error',
      from: { path: '^importers/(layout|read|check|pprrvu|gpci|locco|anes|oppscap|zip5|baseunits)/' },
      to: { path: '(typeorm|node_modules/pg/|^server/.*\\.(entity|service|table)\\.ts$)' },
    },
    {
      name: 'admin-by-its-api',
      comment:
        'The admin uses the editorial API alone: what it imported from the server would end in the bundle.',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: '^(server|importers|migrations)/' },
    },
    {
      name: 'migrations-stand-alone',
      comment: 'A migration says what was true on its day; entities go on changing.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { path: '^(server|importers|admin)/' },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that cannot be found is a file that was forgotten.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|^admin/gql/)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
