import { type PageBook, updatedAt } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { mayShowDescriptor } from '../page/page.licence.ts';
import { currentRelease } from '../release/release.current.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { isPriced } from '../rvu/rvu.state.ts';
import { licenceOfBoth, rowChanges } from './change.list.ts';
import { codesOf, type ReleaseCodes } from './code-list.ts';
import type { UpdateReason } from './delivery.enum.ts';
import type { Ordered } from './page.window.ts';

/** A code whose page changed, when it last did, and why. */
export interface UpdatedEntry {
  readonly code: string;
  readonly updatedAt: Date;
  readonly reasons: readonly UpdateReason[];
}

/**
 * Codes whose page of the release in force changed after a moment, the longest ago first: what changes while
 * somebody walks through the list comes to its end, so a walk misses nothing.
 */
export function updatedCodes(since: Date, now: LoadedRelease, book: PageBook): Ordered<UpdatedEntry> {
  const before = inForceAt(since, book);
  const items =
    before?.facts.id === now.facts.id ? newWords(since, now, book) : newRelease(since, before, now, book);
  items.sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1));
  return {
    identity: `updated.${since.getTime()}`,
    items,
    placeOf,
    compare: (item, place) => {
      const here = placeOf(item);
      return here === place ? 0 : here < place ? -1 : 1;
    },
  };
}

/** Milliseconds of this age all have thirteen digits, so that text order is the order of time. */
function placeOf({ updatedAt: moment, code }: UpdatedEntry): string {
  return `${moment.getTime()}/${code}`;
}

/** The release that readers had at a moment: in force by then, and activated by then. */
function inForceAt(moment: Date, { snapshot }: PageBook): LoadedRelease | null {
  const known = snapshot.releases.filter((release) => updatedAt(release, null) <= moment);
  const facts = currentRelease(
    known.map((release) => release.facts),
    moment,
  );
  return known.find((release) => release.facts === facts) ?? null;
}

/** The same release as then: words alone can have changed. */
function newWords(since: Date, now: LoadedRelease, book: PageBook): UpdatedEntry[] {
  const codes = codesOf(now, book);
  const entries: UpdatedEntry[] = [];
  for (const code of book.snapshot.parts.contents.keys()) {
    const content = codes.contentOf(code);
    if (!content || content.publishedAt <= since) continue;
    const reasons: UpdateReason[] = [content.isRetired ? 'RETIRED' : 'CONTENT'];
    entries.push({ code, updatedAt: updatedAt(now, content), reasons });
  }
  return entries;
}

/** Another release came into force: every page names it, and some say more that is new. */
function newRelease(
  since: Date,
  before: LoadedRelease | null,
  now: LoadedRelease,
  book: PageBook,
): UpdatedEntry[] {
  const codes = codesOf(now, book);
  const figures = newFigures(before, now, book);
  const listed = new Set(codes.list({ includeAbsent: true }, 'CODE_ASC').entries.map(({ code }) => code));
  for (const code of book.snapshot.parts.contents.keys()) if (codes.contentOf(code)) listed.add(code);
  return [...listed].map((code) => ({
    code,
    updatedAt: updatedAt(now, codes.contentOf(code)),
    reasons: reasonsOf(code, since, before, now, { codes, figures, book }),
  }));
}

function reasonsOf(
  code: string,
  since: Date,
  before: LoadedRelease | null,
  now: LoadedRelease,
  known: { codes: ReleaseCodes; figures: ReadonlySet<string>; book: PageBook },
): UpdateReason[] {
  const content = known.codes.contentOf(code);
  const earlier = before && codesOf(before, known.book).contentOf(code);
  const isNewText = content !== null && (content.publishedAt > since || content !== earlier);
  const isListed = now.figures.rowsOf(code).length > 0;
  const hasLeft = !isListed && (before?.figures.rowsOf(code).length ?? 0) > 0;
  if (hasLeft || (isNewText && content.isRetired)) return ['RETIRED'];
  const reasons: UpdateReason[] = [];
  if (isNewText) reasons.push('CONTENT');
  if (known.figures.has(code) || (before === null && isListed)) reasons.push('FIGURES');
  return reasons.length > 0 ? reasons : ['RELEASE_LABEL_ONLY'];
}

/** Codes whose rows differ between two releases, or whose price does because the factor moved. */
function newFigures(before: LoadedRelease | null, now: LoadedRelease, book: PageBook): ReadonlySet<string> {
  const codes = new Set<string>();
  if (before === null) return codes;
  const licence = licenceOfBoth(before, now, book);
  for (const { code, kinds } of rowChanges(before, now)) {
    const isUnseen = kinds.length === 1 && kinds[0] === 'DESCRIPTOR' && !mayShowDescriptor(code, licence);
    if (!isUnseen) codes.add(code);
  }
  if (factorText(before) === factorText(now)) return codes;
  for (const [code, rows] of now.figures.rowsByCode) if (rows.some(hasAmount)) codes.add(code);
  return codes;
}

function hasAmount(row: RvuRow): boolean {
  return row.status === 'J' || isPriced(row);
}

function factorText({ facts }: LoadedRelease): string {
  return JSON.stringify(facts.conversionFactors.map(({ basis, value }) => [basis, value]));
}
