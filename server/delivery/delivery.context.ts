import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { BadInput, ReleaseNotFound } from '../errors.ts';
import { findRelease } from '../release/release.current.ts';
import type { Dependency } from './answer.dependency.ts';
import { type SearchDesk, searchDesk } from './search.desk.ts';

/** What becomes known of a request on its way. */
export interface AnswerNote {
  /** Written when the answer is done and may be kept: what it depends on. */
  dependency?: Dependency;
  /** What the query costs, written before it is executed. */
  cost?: number;
  /** What was worked out for this request beside that, in the same unit. */
  extra?: number;
  /** Who asks: one address, or one network. */
  client?: string;
  /** Codes of the lists in the answer, or that they depend on whatever is published. */
  listed?: string[] | 'EVERYTHING';
  /** Releases that it was answered from; `current` where none was named. */
  releases?: string[];
}

/** What every delivery resolver is handed: the pages of one snapshot, and the moment of the request. */
export interface DeliveryContext {
  readonly book: PageBook;
  readonly at: Date;
  readonly search: SearchDesk;
  /** Apollo copies the context; this object in it stays the same one. */
  readonly note: AnswerNote;
}

/** One request reads one snapshot at one moment, so that no answer mixes two. */
export function deliveryContext(book: PageBook, at: Date, search = searchDesk): DeliveryContext {
  return { book, at, search, note: {} };
}

/**
 * The release that a query asks for: the one named (a name or one cut of it), the one in force on a day, else
 * the current one.
 * @throws BadInput where both are given, ReleaseNotFound with the nearest name
 */
export function releaseFor(
  context: DeliveryContext,
  reference: string | null | undefined,
  asOf: string | null = null,
): LoadedRelease {
  const { book, at } = context;
  if (reference && asOf)
    throw new BadInput('Ask for a release or for a day, not for both.', { field: 'asOf' });
  if (reference) return namedRelease(context, reference);
  if (asOf) {
    const inForce = book.snapshot.asOf(asOf);
    if (!inForce) throw new ReleaseNotFound(`was in force on ${asOf}`, null);
    noteRelease(context, inForce.facts.name);
    return inForce;
  }
  const current = book.snapshot.current(at);
  if (!current) throw new ReleaseNotFound('is in force yet', null);
  noteRelease(context, 'current');
  return current;
}

/** The release of a name or of one cut of it. @throws ReleaseNotFound with the nearest name */
export function namedRelease(context: DeliveryContext, reference: string): LoadedRelease {
  const found = context.book.snapshot.named(reference);
  noteRelease(context, found.facts.name);
  return found;
}

function noteRelease({ note }: DeliveryContext, name: string): void {
  if (!note.releases) note.releases = [name];
  else if (!note.releases.includes(name)) note.releases.push(name);
}

/** Notes which codes a list shows; null where its codes or their order follow from words too. */
export function noteListed({ note }: DeliveryContext, codes: readonly string[] | null): void {
  if (codes === null || note.listed === 'EVERYTHING') note.listed = 'EVERYTHING';
  else note.listed = [...(note.listed ?? []), ...codes];
}

/** The active release of a name or cut; null where there is none, whatever else may be of that name. */
export function activeRelease(reference: string, { snapshot }: PageBook): LoadedRelease | null {
  const found = findRelease(
    snapshot.releases.map(({ facts }) => facts),
    reference,
  );
  return snapshot.releases.find(({ facts }) => facts === found) ?? null;
}

/**
 * An answer that needs something that has to be worked out first, beside the others, and is charged for it; at once
 * where it is at hand.
 */
export function afterPreparing<T>(
  { note }: DeliveryContext,
  preparing: Promise<void> | null,
  cost: number,
  answer: () => T,
): T | Promise<T> {
  if (!preparing) return answer();
  note.extra = (note.extra ?? 0) + cost;
  return preparing.then(answer);
}
