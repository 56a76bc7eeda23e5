import type { StaleKind, WorkRowFragment } from '../gql/graphql.ts';

export type WorkRow = WorkRowFragment;
export type Reason = WorkRow['reasons'][number];

/** In the order of weight, as the server gives them. */
export const STALE_KINDS: readonly StaleKind[] = [
  'APPEARED',
  'DISAPPEARED',
  'STATE',
  'STATUS',
  'NA_FLAG',
  'INDICATOR',
  'DESCRIPTOR',
  'FIGURE',
  'FIX_MISSING',
  'FIX_LEFT_OUT',
];

/** Days after which an item is said to wait for long. */
export const AGES = ['7', '30', '90'] as const;

export type Say = (key: string, values?: Record<string, unknown>) => string;

/** Whether a reason is one sentence, without a before and after. */
export function isSentence({ kind }: Reason): boolean {
  return ['APPEARED', 'DISAPPEARED', 'FIX_MISSING', 'FIX_LEFT_OUT'].includes(kind);
}

/** What a reason is about, in words: "status", "status, modifier 26", "Summary quotes". */
export function reasonSubject({ kind, field, modifier, before, after }: Reason, say: Say): string {
  if (kind === 'APPEARED' || kind === 'DISAPPEARED') {
    return say(`staleKinds.${kind}`);
  }
  if (kind === 'FIX_MISSING' || kind === 'FIX_LEFT_OUT') {
    const [release, number] = (before ?? '').split('#').map((part) => part.trim());
    const name = say(release ? 'fixes.name' : 'fixes.nameFromBeginning', { release, number });
    return say(kind === 'FIX_MISSING' ? 'worklist.fixMissing' : 'worklist.fixLeftOut', {
      name,
      reason: after,
    });
  }
  if (kind === 'FIGURE') {
    return say('worklist.quotes', { field: say(`fields.${field.split('.')[0]}`, { _: field }) });
  }
  const subject = kind === 'STATE' ? say('codes.columns.state') : say(`page.field.${field}`, { _: field });
  return modifier === '' ? subject : say('worklist.ofModifier', { subject, modifier });
}

/** One side of a change as a reader of the list says it. */
export function reasonSide(value: string | null, { kind, field }: Reason, say: Say): string {
  if (value === null || value === '') {
    return '–';
  }
  if (kind === 'STATE') {
    return say(`rvuStates.${value}`, { _: value });
  }
  return /Na$/.test(field) ? say(value === 'true' ? 'worklist.isNa' : 'worklist.isNotNa') : value;
}

/** Words for a staged release apply from it; elsewhere the editor finds the draft by itself. */
export function editPath(
  { code, release, draftState }: Pick<WorkRow, 'code' | 'release' | 'draftState'>,
  currentRelease: string | null,
): string {
  const [name] = release.split('/');
  return draftState === null && name !== undefined && name !== currentRelease
    ? `/codes/${code}?from=${name}`
    : `/codes/${code}`;
}

/** References of items as a write names them, by release. */
export function byRelease(rows: readonly WorkRow[]): Map<string, WorkRow[]> {
  const groups = new Map<string, WorkRow[]>();
  for (const row of rows) {
    groups.set(row.release, [...(groups.get(row.release) ?? []), row]);
  }
  return groups;
}
