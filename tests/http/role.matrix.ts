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
 * How a code stands: UNWRITTEN nobody ever wrote; PUBLISHED words in force and no draft; DISCARDED the same after a
 * draft was thrown away; else a draft over words in force. A new state of drafts is a new line here and in STEPS.
 */
export const STANDINGS = [
  'UNWRITTEN',
  'PUBLISHED',
  'DISCARDED',
  'DRAFT',
  'CHANGES_REQUESTED',
  'IN_REVIEW',
  'APPROVED',
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
const OPEN = ['DRAFT', 'CHANGES_REQUESTED', 'IN_REVIEW', 'APPROVED'] as const;
const NOTHING_OPEN = { UNWRITTEN: 'STALE', PUBLISHED: 'STALE', DISCARDED: 'STALE' } as const;

/** The one table of the editorial steps. README's table of steps is made from it. */
export const STEPS: Readonly<Record<string, StepRule>> = {
  saveDraft: { roles: WRITERS, from: STANDINGS },
  restoreRevision: {
    roles: WRITERS,
    from: STANDINGS.filter((standing) => standing !== 'UNWRITTEN'),
    elsewhere: { UNWRITTEN: 'NOT_FOUND' },
  },
  submitForReview: { roles: WRITERS, from: ['DRAFT', 'CHANGES_REQUESTED'] },
  discardDraft: { roles: WRITERS, from: OPEN, elsewhere: NOTHING_OPEN },
  requestChanges: { roles: REVIEWERS, from: ['IN_REVIEW', 'APPROVED'] },
  approve: { roles: REVIEWERS, from: ['IN_REVIEW'], notOwn: true },
  publish: { roles: REVIEWERS, from: ['APPROVED'] },
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
    const where =
      states.length === OPEN.length ? 'in any state' : states.map((state) => `\`${state}\``).join(', ');
    const who = roles.map((role) => `\`${role}\``).join(', ');
    return `| \`${step}\` | ${where} | ${who}${notOwn ? ', but nobody who wrote some of the words' : ''} |`;
  });
}

/** Where words can be read, and whether those of a draft are there for a role. */
export type Sight = 'DRAFT' | 'PUBLISHED_ALONE';
export interface ReadPath {
  readonly address: '/graphql' | '/editorial/graphql' | '/editions/RVU26C.ndjson';
  /** `$code` and `$word` are put in. */
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

export const PATHS: Readonly<Record<string, ReadPath>> = {
  'the draft': editorial('{ codeDraft(code: "$code") { body { displayName summary } } }'),
  'the queue of reviews': editorial('{ reviewQueue { items { name title } } }'),
  'the history': editorial(
    '{ revisions(code: "$code") { body { displayName summary } } }',
    'PUBLISHED_ALONE',
  ),
  'a comparison': editorial(
    '{ revisionDiff(code: "$code", from: 1, to: 1) { before after } }',
    'PUBLISHED_ALONE',
  ),
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
