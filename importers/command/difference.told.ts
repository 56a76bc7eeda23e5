import type { ReleaseDifference } from '../../server/rvu/release.difference.ts';
import type { RowChange } from '../../server/rvu/rvu.change.ts';

/** Only rows with one of these kinds; every row where none is named. Counts stay those of everything. */
export function onlyKinds(difference: ReleaseDifference, kinds: readonly string[]): ReleaseDifference {
  if (kinds.length === 0) return difference;
  const changes = difference.changes.filter((change) => change.kinds.some((kind) => kinds.includes(kind)));
  return { ...difference, changes };
}

/** For a terminal: counts by kind, then a line for each row. */
export function* differenceAsText({ from, to, counts, changes }: ReleaseDifference): Generator<string> {
  const counted = Object.entries(counts).map(([kind, count]) => `${kind} ${count.toLocaleString('en-US')}`);
  yield `${from} to ${to}: ${counted.join(', ') || 'no difference'}`;
  for (const change of changes) yield rowLine(change);
}

function rowLine({ code, modifier, kinds, fields }: RowChange): string {
  const values = fields.map(({ field, before, after, percent }) => {
    const size = percent === null ? '' : ` (${Number(percent) > 0 ? '+' : ''}${percent} %)`;
    return `${field} ${before || '–'} → ${after || '–'}${size}`;
  });
  return `${code} ${modifier.padEnd(2)}  ${kinds.join(' ')}  ${values.join(', ')}`;
}
