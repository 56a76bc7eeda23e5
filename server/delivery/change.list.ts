import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { SectionLookup } from '../code/section.lookup.ts';
import type { PageBook } from '../edition/edition.page.ts';
import type { EditionRelease } from '../edition/edition.release.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { BadInput } from '../errors.ts';
import { deliverableChange } from '../page/page.change.ts';
import type { LicenceFlags } from '../page/page.licence.ts';
import { CHANGE_FIELDS } from '../rvu/rvu.change.field.ts';
import { changesBetween, type RowChange } from '../rvu/rvu.change.ts';
import type { ChangeFilter } from './change-filter.input.ts';
import type { Ordered } from './page.window.ts';

const PAIRS_KEPT = 8;
const LISTS_KEPT = 40;
const MOST_CODES = 1_000;
const CODES_AT_ONCE = 200;

/** Figures never change, so what differs between two releases is found once while it is remembered. */
const pairs = new LRUCache<string, readonly RowChange[]>({ max: PAIRS_KEPT });
const lists = new LRUCache<string, readonly RowChange[]>({ max: LISTS_KEPT });
const numbers = new WeakMap<EditionRelease, number>();
let lastNumber = 0;

/**
 * Changes between two releases by code and modifier, filtered, with the words of descriptors taken out where
 * their owner's licence is not on record.
 * @throws BadInput where the filter names too many codes
 */
export function changeList(
  before: LoadedRelease,
  after: LoadedRelease,
  filter: ChangeFilter | null,
  book: PageBook,
): Ordered<RowChange> {
  if ((filter?.codes?.length ?? 0) > MOST_CODES)
    throw new BadInput(`Name at most ${MOST_CODES} codes in a filter.`, { field: 'filter.codes' });
  const licence = licenceOfBoth(before, after, book);
  const asked = JSON.stringify([filter, licence]);
  const items = remembered(lists, `${pairKey(before, after)} ${asked}`, () =>
    filtered(rowChanges(before, after), filter ?? {}, book.snapshot.parts.sections).map((change) =>
      deliverableChange(change, licence),
    ),
  );
  const print = createHash('sha256').update(asked).digest('base64url').slice(0, 8);
  return {
    identity: `${cutText(before)}-${cutText(after)}.${print}`,
    items,
    placeOf: ({ code, modifier }) => `${code}/${modifier}`,
    against: (place) => (change) => {
      const here = `${change.code}/${change.modifier}`;
      return here === place ? 0 : here < place ? -1 : 1;
    },
  };
}

/** A descriptor of either release may be shown only where both may. */
export function licenceOfBoth(before: LoadedRelease, after: LoadedRelease, book: PageBook): LicenceFlags {
  const one = book.licenceFor(before);
  const other = book.licenceFor(after);
  return { cpt: one.cpt && other.cpt, cdt: one.cdt && other.cdt };
}

/** Every row that differs between two releases, by code and modifier; with the words of descriptors. */
function rowChanges(before: LoadedRelease, after: LoadedRelease): readonly RowChange[] {
  return remembered(pairs, pairKey(before, after), () => [...changesInParts(before, after)].flat());
}

/** Pairs that are being compared, and those that wait for their turn: one at a time. */
const inWork = new Map<string, Promise<void>>();
let lastInWork: Promise<void> = Promise.resolve();

/**
 * Finds the changes between two releases a part at a time, so that nobody else waits for all of it.
 * Null where they are at hand.
 */
export function prepareChanges(before: LoadedRelease, after: LoadedRelease): Promise<void> | null {
  const key = pairKey(before, after);
  if (pairs.has(key)) return null;
  const known = inWork.get(key);
  if (known) return known;
  const made = lastInWork.then(() => compareInParts(before, after)).finally(() => inWork.delete(key));
  lastInWork = made.catch(() => undefined);
  inWork.set(key, made);
  return made;
}

async function compareInParts(before: LoadedRelease, after: LoadedRelease): Promise<void> {
  const changes: RowChange[] = [];
  for (const part of changesInParts(before, after)) {
    changes.push(...part);
    await setImmediate();
  }
  pairs.set(pairKey(before, after), changes);
}

function* changesInParts(before: LoadedRelease, after: LoadedRelease): Generator<RowChange[]> {
  const codes = [...new Set([...before.figures.codes, ...after.figures.codes])].sort();
  for (let at = 0; at < codes.length; at += CODES_AT_ONCE) {
    const some = codes.slice(at, at + CODES_AT_ONCE);
    yield changesBetween(
      some.flatMap((code) => before.figures.rowsOf(code)),
      some.flatMap((code) => after.figures.rowsOf(code)),
    );
  }
}

const KIND_OF_FIELD: ReadonlyMap<string, string> = new Map(
  CHANGE_FIELDS.map(({ name, kind }) => [name, kind]),
);

function filtered(
  changes: readonly RowChange[],
  { kinds, section, codes, minimumPercent }: ChangeFilter,
  sections: SectionLookup,
): readonly RowChange[] {
  const wantedKinds = kinds ? new Set<string>(kinds) : null;
  const wantedCodes = codes ? new Set(codes) : null;
  const minimum = minimumPercent ? Math.abs(Number(minimumPercent)) : null;
  return changes.filter((change) => {
    if (wantedCodes && !wantedCodes.has(change.code)) return false;
    if (wantedKinds && !change.kinds.some((kind) => wantedKinds.has(kind))) return false;
    if (section && !isWithin(change.code, section, sections)) return false;
    return (
      minimum === null ||
      change.fields.some((field) => {
        const isAsked = !wantedKinds || wantedKinds.has(KIND_OF_FIELD.get(field.field) ?? '');
        return isAsked && field.percent !== null && Math.abs(Number(field.percent)) >= minimum;
      })
    );
  });
}

function isWithin(code: string, slug: string, sections: SectionLookup): boolean {
  const place = sections.placeOf(code);
  return place.section.slug === slug || place.subsection?.slug === slug;
}

function remembered<V extends object>(cache: LRUCache<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known) return known;
  const value = make();
  cache.set(key, value);
  return value;
}

function pairKey(before: LoadedRelease, after: LoadedRelease): string {
  return `${numberOf(before.figures)}-${numberOf(after.figures)}`;
}

/** Tells figures apart that are in memory: the same cut is the same object in every snapshot. */
function numberOf(figures: EditionRelease): number {
  const known = numbers.get(figures);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(figures, lastNumber);
  return lastNumber;
}

function cutText({ facts }: LoadedRelease): string {
  return `${facts.name}/${facts.cut}`;
}
