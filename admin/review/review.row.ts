import type { DraftPlace } from '../comments/comment.place.ts';
import type { ReviewFilter, ReviewItemFieldsFragment, ReviewSort } from '../gql/graphql.ts';

export type ReviewRow = ReviewItemFieldsFragment;

/** What is read in a row: the filter and order of the list that it began in. */
export interface Queue {
  readonly filter: ReviewFilter;
  readonly sort: ReviewSort;
}

export const EVERYTHING: Queue = { filter: {}, sort: 'OLDEST_FIRST' };

/** Where one draft of a queue is reviewed. */
export function reviewPath(id: string, queue: Queue): string {
  const isPlain = Object.keys(queue.filter).length === 0 && queue.sort === EVERYTHING.sort;
  const search = isPlain ? '' : `?${new URLSearchParams({ queue: JSON.stringify(queue) })}`;
  return `/review/${encodeURIComponent(id)}${search}`;
}

/** The queue of an address; everything where it names none, or none that can be read. */
export function queueOf(search: string): Queue {
  try {
    const queue = JSON.parse(new URLSearchParams(search).get('queue') ?? 'null') as Partial<Queue> | null;
    return queue?.filter && typeof queue.filter === 'object'
      ? { filter: queue.filter, sort: queue.sort === 'NEWEST_FIRST' ? 'NEWEST_FIRST' : 'OLDEST_FIRST' }
      : EVERYTHING;
  } catch {
    return EVERYTHING;
  }
}

/** "CODE 96932 RVU26C" names a draft; null for a text that names none. */
export function placeOfId(id: string): DraftPlace | null {
  const [kind, name, appliesFrom] = id.split(' ');
  return (kind === 'CODE' || kind === 'TEMPLATE') && name
    ? { kind, name, appliesFrom: appliesFrom ?? null }
    : null;
}

/** Where the same draft is written. */
export function editorPath({ kind, name, appliesFrom }: DraftPlace): string {
  return kind === 'TEMPLATE'
    ? `/templates/${encodeURIComponent(name)}`
    : `/codes/${name}?${new URLSearchParams({ from: appliesFrom ?? '' })}`;
}

export interface Age {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly count: number;
}

const MINUTE = 60_000;

/** How long somebody has waited, in the largest unit that is full; never less than a minute. */
export function ageOf(since: string, now: number): Age {
  const minutes = Math.max(1, Math.floor((now - Date.parse(since)) / MINUTE));
  if (minutes < 60) {
    return { unit: 'minutes', count: minutes };
  }
  return minutes < 1_440
    ? { unit: 'hours', count: Math.floor(minutes / 60) }
    : { unit: 'days', count: Math.floor(minutes / 1_440) };
}

export type Change = ReviewRow['changes'][number];
type Translate = (key: string, values?: Record<string, unknown>) => string;

const LISTS = ['synonyms', 'specialties', 'faqs', 'related', 'sources'];

/** What a draft changes, in a line: "Summary +12 −3 · Questions and answers: 1 new, 1 changed". */
export function changeLine(
  { isFirst, changes }: Pick<ReviewRow, 'isFirst' | 'changes'>,
  t: Translate,
): string {
  if (isFirst) {
    return t('review.line.first');
  }
  return changes.length === 0
    ? t('review.line.nothing')
    : changes
        .map((change) => `${t(`fields.${change.field}`, { _: change.field })} ${extent(change, t)}`)
        .join(' · ');
}

function extent({ field, added, removed, edited }: Change, t: Translate): string {
  if (!LISTS.includes(field)) {
    const signs = [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter(Boolean);
    return signs.join(' ');
  }
  const parts = (['added', 'edited', 'removed'] as const)
    .map((kind) => ({ kind, count: { added, edited, removed }[kind] }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`review.line.${kind}`, { count }));
  return parts.length === 0 ? `(${t('review.line.moved')})` : `(${parts.join(', ')})`;
}
