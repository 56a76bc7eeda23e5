import type { RvuState } from '../rvu/rvu.state.ts';

/** A code as the queue sees it. */
export interface QueueCode {
  readonly code: string;
  readonly title: string;
  readonly section: string;
  readonly sectionName: string;
  readonly subsection: string | null;
  readonly subsectionName: string | null;
  readonly state: RvuState;
  /** Whether words are published for it. */
  readonly isWritten: boolean;
  /** Of the published words; of an unwritten code those of its neighbours. */
  readonly specialties: readonly string[];
}

export interface QueueRule {
  readonly states: readonly RvuState[];
  readonly weight: number;
  /** Why, for whoever looks at the queue. */
  readonly sentence: string;
}

/** Where nothing is known about how often a code is billed: what readers most likely look for first. */
export const STATE_RULES: readonly QueueRule[] = [
  {
    states: ['PAID', 'SPLIT', 'ANESTHESIA', 'PAID_INCIDENT_TO', 'PAID_TECHNICAL_ONLY', 'PAID_NO_WORK'],
    weight: 6,
    sentence: 'Medicare pays it by its relative values.',
  },
  {
    states: ['RESTRICTED_VALUED', 'COMPONENT_ONLY'],
    weight: 5,
    sentence: 'Medicare pays it in part or under conditions.',
  },
  {
    states: ['CONTRACTOR_PRICED', 'RESTRICTED', 'OTHER_SCHEDULE'],
    weight: 4,
    sentence: 'Paid by a contractor’s price or another schedule.',
  },
  { states: ['LISTED_NOT_USED', 'BUNDLED'], weight: 3, sentence: 'Listed, but not paid by itself.' },
  { states: ['NOT_COVERED', 'INVALID_FOR_MEDICARE'], weight: 2, sentence: 'Not covered by Medicare.' },
  { states: ['MEASURE', 'NOT_IN_FILE'], weight: 1, sentence: 'A measure, or gone from the file.' },
];

/** Of two that are paid alike, sections that patients meet more often come first. */
export const SECTION_WEIGHTS: Readonly<Record<string, number>> = {
  'evaluation-and-management': 5,
  medicine: 4,
  radiology: 3,
  laboratory: 2,
};

const STATE_WEIGHTS = new Map(
  STATE_RULES.flatMap(({ states, weight }) => states.map((state) => [state, weight] as const)),
);

/** Codes by how often they are billed; those without a count after them, by the rule; at last by code. */
export function inQueueOrder(
  codes: readonly QueueCode[],
  services: ReadonlyMap<string, number>,
): QueueCode[] {
  const derived = ({ state, section }: QueueCode) =>
    10 * (STATE_WEIGHTS.get(state) ?? 0) + (SECTION_WEIGHTS[section] ?? 0);
  return codes.toSorted(
    (left, right) =>
      (services.get(right.code) ?? -1) - (services.get(left.code) ?? -1) ||
      derived(right) - derived(left) ||
      (left.code < right.code ? -1 : 1),
  );
}

/** Gives unwritten codes the specialties that written ones of the same subsection name first. */
export function withNeighbours(codes: readonly QueueCode[]): QueueCode[] {
  const placeOf = ({ section, subsection }: QueueCode) => subsection ?? section;
  const named = new Map<string, Set<string>>();
  for (const code of codes) {
    const [primary] = code.specialties;
    if (!code.isWritten || primary === undefined) continue;
    const place = placeOf(code);
    named.set(place, (named.get(place) ?? new Set()).add(primary));
  }
  return codes.map((code) =>
    code.isWritten ? code : { ...code, specialties: [...(named.get(placeOf(code)) ?? [])] },
  );
}
