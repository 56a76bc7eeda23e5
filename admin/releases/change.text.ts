import type { ChangeFieldsFragment } from '../gql/graphql.ts';

export type Change = ChangeFieldsFragment;
export type FieldChange = Change['fields'][number];

/** The total that moved further, in percent; null where none did. */
export function moveOf({ fields }: Pick<Change, 'fields'>): FieldChange | null {
  const totals = fields.filter(
    ({ field, percent }) => (field === 'nonFacilityTotal' || field === 'facilityTotal') && percent !== null,
  );
  return totals.sort((a, b) => Math.abs(Number(b.percent)) - Math.abs(Number(a.percent)))[0] ?? null;
}

/** "+12.3 %", "−4.0 %"; with the sign that print uses. */
export function percentText(percent: string): string {
  const value = Number(percent);
  const sign = value > 0 ? '+' : value < 0 ? '\u2212' : '';
  return `${sign}${Math.abs(value).toFixed(1)} %`;
}

/** A point of the plot: the total before and after. */
export interface Mover {
  readonly code: string;
  readonly modifier: string | null;
  readonly title: string | null;
  readonly before: number;
  readonly after: number;
  readonly percent: string;
}

/** Changes of a total with a value on both sides, as points. */
export function moversOf(changes: readonly Change[]): Mover[] {
  return changes.flatMap((change) => {
    const move = moveOf(change);
    const before = Number(move?.before);
    const after = Number(move?.after);
    return move?.percent && before > 0 && after > 0
      ? [
          {
            code: change.code,
            modifier: change.modifier,
            title: change.title,
            before,
            after,
            percent: move.percent,
          },
        ]
      : [];
  });
}

const WEIGHT = ['status', 'nonFacilityTotal', 'facilityTotal', 'work', 'descriptor'];

/** The columns that say most first, the others as they came. */
export function byWeight(fields: readonly FieldChange[]): FieldChange[] {
  const weight = ({ field }: FieldChange) => (WEIGHT.includes(field) ? WEIGHT.indexOf(field) : WEIGHT.length);
  return [...fields].sort((a, b) => weight(a) - weight(b));
}
