import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { mayShowDescriptor } from '../page/page.licence.ts';
import { changesBetween } from '../rvu/rvu.change.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { isPriced } from '../rvu/rvu.state.ts';
import { licenceOfBoth } from './change.list.ts';
import { codesOf } from './code-list.ts';
import type { UpdateReason } from './delivery.enum.ts';
import type { UpdatedCodes } from './updated-code.list.ts';

/** Why the page of a code changed. RETIRED and RELEASE_LABEL_ONLY stand alone. */
export function updateReasons(
  code: string,
  { since, before, now }: UpdatedCodes,
  book: PageBook,
): UpdateReason[] {
  const content = codesOf(now, book).contentOf(code);
  const earlier = before && codesOf(before, book).contentOf(code);
  const isNewText = content !== null && (content.publishedAt > since || content !== earlier);
  if ((isNewText && content.isRetired) || hasLeft(code, before, now)) return ['RETIRED'];
  const reasons: UpdateReason[] = [];
  const retitledAt = book.retitledAt(code, now);
  if (isNewText || (retitledAt && retitledAt > since)) reasons.push('CONTENT');
  if (hasOtherFigures(code, before, now, book)) reasons.push('FIGURES');
  const alteredAt = book.snapshot.alteredAt(code, now.facts);
  if (alteredAt && alteredAt > since) reasons.push('TEMPLATE');
  return reasons.length > 0 ? reasons : ['RELEASE_LABEL_ONLY'];
}

function hasLeft(code: string, before: LoadedRelease | null, now: LoadedRelease): boolean {
  return (before?.figures.rowsOf(code).length ?? 0) > 0 && now.figures.rowsOf(code).length === 0;
}

/** Its rows differ, or the factor moved that prices one of them. */
function hasOtherFigures(
  code: string,
  before: LoadedRelease | null,
  now: LoadedRelease,
  book: PageBook,
): boolean {
  const rows = now.figures.rowsOf(code);
  if (before === null) return rows.length > 0;
  if (before === now) return false;
  const isShown = mayShowDescriptor(code, licenceOfBoth(before, now, book));
  const changes = changesBetween(before.figures.rowsOf(code), rows);
  if (changes.some(({ kinds }) => isShown || kinds.some((kind) => kind !== 'DESCRIPTOR'))) return true;
  return factorText(before) !== factorText(now) && rows.some(hasAmount);
}

function hasAmount(row: RvuRow): boolean {
  return row.status === 'J' || isPriced(row);
}

function factorText({ facts }: LoadedRelease): string {
  return JSON.stringify(facts.conversionFactors.map(({ basis, value }) => [basis, value]));
}
