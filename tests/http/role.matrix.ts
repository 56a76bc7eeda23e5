/** Who asks. OWN wrote the words of the draft, the others did not. */
export const ACTORS = [
  'ANONYMOUS',
  'VIEWER',
  'IMPORTER',
  'WRITER',
  'WRITER_OWN',
  'REVIEWER',
  'REVIEWER_OWN',
  'ADMIN',
] as const;
export type ActorKind = (typeof ACTORS)[number];

/**
 * How a code stands: UNWRITTEN nobody ever wrote; PUBLISHED words in force and no draft; RETIRED the same, taken out of
 * use; DISCARDED the same after a draft was thrown away; else a draft over words in force. A new state of drafts is a new
 * line here and in STEPS.
 */
export const STANDINGS = [
  'UNWRITTEN',
  'PUBLISHED',
  'RETIRED',
  'DISCARDED',
  'DRAFT',
  'CHANGES_REQUESTED',
  'IN_REVIEW',
  'APPROVED',
  'SCHEDULED',
] as const;
export type Standing = (typeof STANDINGS)[number];

export type Outcome = 'DONE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'STEP_REFUSED' | 'STALE' | 'NOT_FOUND';

interface StepRule {
  /** Roles that may take it at all. */
  readonly roles: readonly ('WRITER' | 'REVIEWER' | 'ADMIN')[];
  readonly from: readonly Standing[];
  /** What everybody is told elsewhere: the step is refused unless it says otherwise. */
  readonly elsewhere?: Partial<Readonly<Record<Standing, Outcome>>>;
  /** Whoever wrote the words may not. */
  readonly notOwn?: true;
}

const WRITERS = ['WRITER', 'REVIEWER', 'ADMIN'] as const;
const REVIEWERS = ['REVIEWER', 'ADMIN'] as const;
const OPEN = ['DRAFT', 'CHANGES_REQUESTED', 'IN_REVIEW', 'APPROVED', 'SCHEDULED'] as const;
const NOTHING_OPEN = {
  UNWRITTEN: 'STALE',
  PUBLISHED: 'STALE',
  RETIRED: 'STALE',
  DISCARDED: 'STALE',
} as const;
const NOBODY_KNOWS = { UNWRITTEN: 'NOT_FOUND' } as const;

/** The one table of the editorial steps: every mutation that names a code and a version. README's table is made from it. */
export const STEPS: Readonly<Record<string, StepRule>> = {
  saveDraft: { roles: WRITERS, from: STANDINGS },
  restoreRevision: {
    roles: WRITERS,
    from: STANDINGS.filter((standing) => standing !== 'UNWRITTEN'),
    elsewhere: NOBODY_KNOWS,
  },
  startFromSibling: { roles: WRITERS, from: ['UNWRITTEN'] },
  undoDiscard: { roles: WRITERS, from: ['DISCARDED'] },
  submitForReview: { roles: WRITERS, from: ['DRAFT', 'CHANGES_REQUESTED'] },
  discardDraft: { roles: WRITERS, from: OPEN, elsewhere: NOTHING_OPEN },
  requestChanges: { roles: REVIEWERS, from: ['IN_REVIEW', 'APPROVED', 'SCHEDULED'] },
  approve: { roles: REVIEWERS, from: ['IN_REVIEW'], notOwn: true },
  publish: { roles: REVIEWERS, from: ['APPROVED', 'SCHEDULED'] },
  publishCorrection: { roles: REVIEWERS, from: ['DRAFT'] },
  schedule: { roles: REVIEWERS, from: ['APPROVED', 'SCHEDULED'] },
  unschedule: { roles: REVIEWERS, from: ['SCHEDULED'] },
  retireCode: {
    roles: REVIEWERS,
    from: STANDINGS.filter((standing) => standing !== 'UNWRITTEN' && standing !== 'RETIRED'),
    elsewhere: NOBODY_KNOWS,
  },
  bringBackCode: { roles: REVIEWERS, from: ['RETIRED'], elsewhere: NOBODY_KNOWS },
};

/** What else names a code and a version, and where it is tried instead. */
export const NO_STEPS: Readonly<Record<string, string>> = {
  publishSeveral: 'takes the step of `publish` with each of several: tests/content/publish.ways.test.ts',
  overrideFinding: 'needs a finding that may be passed over: tests/content/override.test.ts',
};

/** What an actor is told who takes a step with a code that stands so. */
export function outcomeOf(step: string, actor: ActorKind, standing: Standing): Outcome {
  const rule = STEPS[step];
  if (!rule) throw new Error(`There is no step ${step}.`);
  if (actor === 'ANONYMOUS') return 'UNAUTHENTICATED';
  const role = actor.replace('_OWN', '');
  if (!rule.roles.some((allowed) => allowed === role)) return 'FORBIDDEN';
  if (!rule.from.includes(standing)) return rule.elsewhere?.[standing] ?? 'STEP_REFUSED';
  return rule.notOwn && actor.endsWith('_OWN') ? 'FORBIDDEN' : 'DONE';
}

/** The lines of README's table of steps. */
export function stepLines(): string[] {
  return Object.entries(STEPS).map(([step, { roles, from, notOwn }]) => {
    const states = from.filter((standing) => OPEN.some((open) => open === standing));
    const named = (states.length > 0 ? states : from).map((state) => `\`${state}\``).join(', ');
    const where = states.length === OPEN.length ? 'in any state' : named;
    const who = roles.map((role) => `\`${role}\``).join(', ');
    return `| \`${step}\` | ${where} | ${who}${notOwn ? ', but nobody who wrote some of the words' : ''} |`;
  });
}

/** Where words can be read, and whether those of a draft are there for a role. */
export type Sight = 'DRAFT' | 'PUBLISHED_ALONE';
export interface ReadPath {
  readonly address: '/graphql' | '/editorial/graphql' | '/editions/RVU26C.ndjson';
  /** `"$code"` and `"$word"` are put in; `$body` are harmless words. */
  readonly query: string;
  readonly sees: Sight;
  /** Null: everybody who is signed in. */
  readonly roles: readonly string[] | null;
}
const editorial = (
  query: string,
  sees: Sight = 'DRAFT',
  roles: readonly string[] | null = null,
): ReadPath => ({
  ...{ address: '/editorial/graphql' as const, query, sees, roles },
});
const delivery = (query: string): ReadPath => ({
  ...{ address: '/graphql' as const, query, sees: 'PUBLISHED_ALONE' as const, roles: null },
});

/**
 * Fields of the editorial API that say no word of any draft: they are about something else. Every other one is in PATHS.
 */
export const WORDLESS: readonly string[] = [
  ...['me', 'mySessions', 'sessions', 'people', 'colleagues', 'writers', 'apiTokens', 'settings', 'house'],
  ...['releases', 'releaseChanges', 'releaseConsequences', 'importRun', 'importRuns', 'retirement'],
  ...['editorialSections', 'editorialSpecialties', 'sectionTable', 'sectionImpact', 'specialtyTable'],
  ...['template', 'templates', 'templateImpact', 'templateRevisions', 'templateWords'],
  ...['bulkJob', 'bulkJobs', 'myWriting', 'codeViews', 'codeColumns'],
];
const PLACE = '{ kind: CODE, name: "$code" }';
const WRITING: readonly string[] = WRITERS;

export const PATHS: Readonly<Record<string, ReadPath>> = {
  'the draft': editorial('{ codeDraft(code: "$code") { body { displayName summary } } }'),
  'the queue of reviews': editorial('{ reviewQueue { items { name title } } }'),
  'the queue of reviews, one of them': editorial(`{ reviewItem(place: ${PLACE}) { name title } }`),
  'the drafts that are scheduled': editorial('{ scheduled { code title } }'),
  'the list of codes': editorial(
    '{ codes(filter: { q: "$code" }) { items { code title draftName contentStatus } } }',
  ),
  'one code of it': editorial('{ editorialCode(code: "$code") { code title draftName contentStatus } }'),
  'the comments': editorial(`{ comments(place: ${PLACE}) { items { body } } }`),
  'the comments that call': editorial('{ mentions { items { body } } }'),
  'findings about words': editorial(
    'query ($body: ContentBodyInput!) { checkContent(code: "$code", body: $body) { rule message } }',
    'PUBLISHED_ALONE',
  ),
  'a preview of other words': editorial(
    'query ($body: ContentBodyInput!) { previewPage(code: "$code", body: $body) { title summary } }',
    'PUBLISHED_ALONE',
  ),
  'the page as readers have it': editorial(
    '{ publishedPage(code: "$code", release: "RVU26C") { title summary } }',
    'PUBLISHED_ALONE',
  ),
  'the work list': editorial('{ worklist { items { code title } } }', 'PUBLISHED_ALONE', WRITING),
  'what is to be written': editorial('{ writingQueue { items { code title } } }', 'PUBLISHED_ALONE', WRITING),
  'what many steps would do': editorial(
    '{ bulkPreview(input: { act: SUBMIT, selection: { codes: ["$code"] } }) { samples { code title } } }',
    'DRAFT',
    WRITING,
  ),
  'what stands in the way of publishing several': editorial(
    '{ publishSeveralPreview(items: [{ code: "$code", version: 1 }]) { code message findings { message quote } } }',
    'DRAFT',
    REVIEWERS,
  ),
  'the history': editorial(
    '{ revisions(code: "$code") { body { displayName summary } } }',
    'PUBLISHED_ALONE',
  ),
  'a comparison': editorial(
    '{ revisionDiff(code: "$code", from: 1, to: 1) { before after } }',
    'PUBLISHED_ALONE',
  ),
  'fixes that are offered forward': editorial(
    '{ fixOffers(filter: { code: "$code" }) { items { title mine { displayName } } } }',
  ),
  'one of them': editorial('{ fixOffer(id: "1") { title mine { displayName } } }'),
  'the audit log': editorial('{ auditLog { items { subject detail } } }', 'PUBLISHED_ALONE', ['ADMIN']),
  'a page by its code': delivery(
    '{ codePage(code: "$code") { title summary seo { title description } jsonLd } }',
  ),
  'pages by codes': delivery('{ codePagesByCode(codes: ["$code"]) { title summary } }'),
  'a list': delivery('{ codePages(first: 100) { totalCount nodes { code title summary } } }'),
  'a sorted list': delivery('{ codePages(first: 100, sort: TITLE_ASC) { nodes { code title } } }'),
  'a filtered count': delivery('{ codePages(first: 1, filter: { hasContent: true }) { totalCount } }'),
  'a search': delivery('{ search(text: "$word", first: 20) { totalCount nodes { page { code title } } } }'),
  'a suggestion': delivery('{ suggest(prefix: "$word") { text } }'),
  'an error': delivery('{ codePage(code: "$word") { title } }'),
  'what was updated': delivery(
    '{ updatedCodes(since: "2020-01-01T00:00:00Z", first: 100) { nodes { code } } }',
  ),
  'the edition': { address: '/editions/RVU26C.ndjson', query: '', sees: 'PUBLISHED_ALONE', roles: null },
};
