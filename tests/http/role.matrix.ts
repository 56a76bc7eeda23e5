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
/** Templates are never taken out of use. */
export const TEMPLATE_STANDINGS: readonly Standing[] = STANDINGS.filter((standing) => standing !== 'RETIRED');
/** How an offer of a fix stands: OPEN without a draft of the later words, or beside one in any state; or decided. */
export const FIX_STANDINGS = [
  'OPEN',
  'OPEN_DRAFT',
  'OPEN_CHANGES_REQUESTED',
  'OPEN_IN_REVIEW',
  'OPEN_APPROVED',
  'OPEN_SCHEDULED',
  'LEFT_OUT',
  'IN_DRAFT',
  'TAKEN',
  'GONE',
] as const;
export type Standing = (typeof STANDINGS)[number];
export type FixStanding = (typeof FIX_STANDINGS)[number];

export type Outcome = 'DONE' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'STEP_REFUSED' | 'STALE' | 'NOT_FOUND';

interface StepRule {
  /** Roles that may take it at all. */
  readonly roles: readonly ('WRITER' | 'REVIEWER' | 'ADMIN')[];
  readonly from: readonly (Standing | FixStanding)[];
  /** What everybody is told elsewhere: the step is refused unless it says otherwise. */
  readonly elsewhere?: Partial<Readonly<Record<Standing | FixStanding, Outcome>>>;
  /** Whoever wrote the words may not. */
  readonly notOwn?: true;
  /** What it names; a code unless it says otherwise. */
  readonly names?: 'TEMPLATE' | 'FIX';
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

const DECIDED = { LEFT_OUT: 'STALE', IN_DRAFT: 'STALE', TAKEN: 'STALE', GONE: 'STALE' } as const;
const FIX_OPEN = FIX_STANDINGS.filter((standing) => standing.startsWith('OPEN'));

/** The one table of the editorial steps: what is done to words that stand in a state. README's table is made from it. */
export const STEPS: Readonly<Record<string, StepRule>> = {
  saveDraft: { roles: WRITERS, from: STANDINGS },
  restoreRevision: {
    roles: WRITERS,
    from: STANDINGS.filter((standing) => standing !== 'UNWRITTEN'),
    elsewhere: NOBODY_KNOWS,
  },
  restoreSave: {
    roles: WRITERS,
    from: [...OPEN, 'DISCARDED'],
    elsewhere: { UNWRITTEN: 'NOT_FOUND', PUBLISHED: 'NOT_FOUND', RETIRED: 'NOT_FOUND' },
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
  takeFix: { names: 'FIX', roles: WRITERS, from: [...FIX_OPEN, 'LEFT_OUT'], elsewhere: DECIDED },
  leaveOutFix: { names: 'FIX', roles: WRITERS, from: FIX_OPEN, elsewhere: DECIDED },
  saveTemplate: { names: 'TEMPLATE', roles: WRITERS, from: TEMPLATE_STANDINGS },
  revertTemplate: { names: 'TEMPLATE', roles: WRITERS, from: TEMPLATE_STANDINGS },
  restoreTemplate: {
    names: 'TEMPLATE',
    roles: WRITERS,
    elsewhere: NOBODY_KNOWS,
    from: TEMPLATE_STANDINGS.filter((standing) => standing !== 'UNWRITTEN'),
  },
  submitTemplate: { names: 'TEMPLATE', roles: WRITERS, from: ['DRAFT', 'CHANGES_REQUESTED'] },
  discardTemplate: { names: 'TEMPLATE', roles: WRITERS, from: OPEN, elsewhere: NOTHING_OPEN },
  undoDiscardTemplate: { names: 'TEMPLATE', roles: WRITERS, from: ['DISCARDED'] },
  requestTemplateChanges: {
    names: 'TEMPLATE',
    roles: REVIEWERS,
    from: ['IN_REVIEW', 'APPROVED', 'SCHEDULED'],
  },
  approveTemplate: { names: 'TEMPLATE', roles: REVIEWERS, from: ['IN_REVIEW'], notOwn: true },
  publishTemplate: { names: 'TEMPLATE', roles: REVIEWERS, from: ['APPROVED', 'SCHEDULED'] },
  scheduleTemplate: { names: 'TEMPLATE', roles: REVIEWERS, from: ['APPROVED', 'SCHEDULED'] },
  unscheduleTemplate: { names: 'TEMPLATE', roles: REVIEWERS, from: ['SCHEDULED'] },
};

const BY_ROLE_ALONE = 'has no state that a role would depend on: tests/http/permission.test.ts';
/** What else carries a version, and where it is tried instead. */
export const NO_STEPS: Readonly<Record<string, string>> = {
  editComment: 'asks who wrote it: tests/review/comment.change.test.ts',
  removeComment: 'asks who wrote it: tests/review/comment.change.test.ts',
  resolveComment: BY_ROLE_ALONE,
  reopenComment: BY_ROLE_ALONE,
  assignReview: 'asks for a draft in review: tests/review/review.api.test.ts',
  assignWork: BY_ROLE_ALONE,
  resolveWork: 'asks for an open item: tests/worklist/worklist.api.test.ts',
  changeCodeView: 'asks whose view it is: tests/editorial/code.list.test.ts',
  removeCodeView: 'asks whose view it is: tests/editorial/code.list.test.ts',
  saveSection: BY_ROLE_ALONE,
  removeSection: BY_ROLE_ALONE,
  saveSpecialty: BY_ROLE_ALONE,
  removeSpecialty: BY_ROLE_ALONE,
  changeRole: BY_ROLE_ALONE,
  disablePerson: BY_ROLE_ALONE,
  enablePerson: BY_ROLE_ALONE,
  reinvitePerson: BY_ROLE_ALONE,
  changeSettings: BY_ROLE_ALONE,
  publishSeveral: 'takes the step of `publish` with each of several: tests/content/publish.ways.test.ts',
  overrideFinding: 'needs a finding that may be passed over: tests/content/override.test.ts',
};

/** Every way in which what a step names can stand. */
export function standingsOf(step: string): readonly (Standing | FixStanding)[] {
  const { TEMPLATE, FIX } = { TEMPLATE: TEMPLATE_STANDINGS, FIX: FIX_STANDINGS };
  const names = STEPS[step]?.names;
  return names === 'FIX' ? FIX : names === 'TEMPLATE' ? TEMPLATE : STANDINGS;
}

/** What an actor is told who takes a step with something that stands so. */
export function outcomeOf(step: string, actor: ActorKind, standing: Standing | FixStanding): Outcome {
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
  return Object.entries(STEPS).map(([step, { roles, from, notOwn, names }]) => {
    const states = from.filter((standing) => OPEN.some((one) => one === standing));
    const named = (states.length > 0 ? states : from)
      .filter((standing) => names !== 'FIX' || !standing.startsWith('OPEN_'))
      .map((state) => `\`${state}\``)
      .join(', ');
    const where = states.length === OPEN.length ? 'in any state' : named;
    const who = roles.map((role) => `\`${role}\``).join(', ');
    return `| \`${step}\` | ${where} | ${who}${notOwn ? ', but nobody who wrote some of the words' : ''} |`;
  });
}

/** Where words can be read, and whether those of a draft are there for a role. */
export type Sight = 'DRAFT' | 'PUBLISHED_ALONE';
export interface ReadPath {
  readonly address: '/graphql' | '/editorial/graphql' | '/editions/RVU26C.ndjson';
  /** `"$code"`, `"$key"` and `"$word"` are put in; `$body` are harmless words. */
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
  ...['templateImpact', 'templateWords'],
  ...['bulkJob', 'bulkJobs', 'myWriting', 'codeViews', 'codeColumns'],
];
const PLACE = '{ kind: CODE, name: "$code" }';
const WRITING: readonly string[] = WRITERS;

export const PATHS: Readonly<Record<string, ReadPath>> = {
  'the draft': editorial('{ codeDraft(code: "$code") { body { displayName summary } } }'),
  'what a draft changes': editorial('{ draftDiff(code: "$code") { before after items { after } } }'),
  'the open drafts of a code': editorial('{ openDrafts(code: "$code") { title state updatedBy { name } } }'),
  'the saves of a draft': editorial('{ draftSaves(code: "$code") { items { version savedBy { name } } } }'),
  'one of them with its words': editorial(
    '{ draftSave(code: "$code", version: 1) { body { displayName summary } } }',
  ),
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
  'one of these': editorial('{ fixOffer(id: "1") { title mine { displayName } } }'),
  'the audit log': editorial('{ auditLog { items { subject detail } } }', 'PUBLISHED_ALONE', ['ADMIN']),
  'the templates that are scheduled': editorial('{ scheduledTemplates { key } }', 'PUBLISHED_ALONE'),
  'a template': editorial('{ template(key: "$key") { text liveText } }'),
  'the list of templates': editorial('{ templates(filter: { q: "$key" }) { key text } }', 'PUBLISHED_ALONE'),
  'the texts that a template had': editorial(
    '{ templateRevisions(key: "$key") { text } }',
    'PUBLISHED_ALONE',
  ),
  'a comparison of them': editorial(
    '{ templateDiff(key: "$key", from: 0, to: 1) { before after parts { text } } }',
    'PUBLISHED_ALONE',
  ),
  'what the draft of a template changes': editorial(
    '{ templateDraftDiff(key: "$key") { before after parts { text } } }',
  ),
  'what drafts of templates would alter': editorial(
    '{ templateDraftsImpact(keys: ["$key"]) { altered samples { after } } }',
  ),
  'the questions of a page': delivery('{ codePage(code: "$code") { faqs { question answer } } }'),
  'a page by its code': delivery(
    '{ codePage(code: "$code") { title summary seoTitle seoDescription jsonLd } }',
  ),
  'pages by codes': delivery('{ codePagesByCode(codes: ["$code"]) { title summary } }'),
  'a list': delivery('{ codePages(first: 100) { totalCount nodes { code title summary } } }'),
  'a sorted list': delivery('{ codePages(first: 100, sort: UPDATED_DESC) { nodes { code title } } }'),
  'a filtered count': delivery('{ codePages(first: 1, filter: { hasContent: true }) { totalCount } }'),
  'a search': delivery('{ search(text: "$word", first: 20) { totalCount nodes { code title } } }'),
  'a suggestion': delivery('{ suggest(prefix: "$word") { text } }'),
  'an error': delivery('{ codePage(code: "$word") { title } }'),
  'what was updated': delivery(
    '{ updatedCodes(since: "2020-01-01T00:00:00Z", first: 100) { nodes { code } } }',
  ),
  'the edition': { address: '/editions/RVU26C.ndjson', query: '', sees: 'PUBLISHED_ALONE', roles: null },
};
