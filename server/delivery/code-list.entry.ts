import { type CodeSystem, codeSystemOf } from '../code/code.system.ts';
import type { SectionLookup } from '../code/section.lookup.ts';
import { hundredths } from '../db/decimal.ts';
import type { EditionRelease } from '../edition/edition.release.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { type RvuState, rvuState } from '../rvu/rvu.state.ts';

/** What lists ask about one code of a release. Figures of the base row, in hundredths of an RVU. */
export interface CodeEntry {
  /** Its place among the codes of the release; -1 where the release lacks it. */
  readonly at: number;
  readonly code: string;
  /** Slugs. */
  readonly section: string;
  readonly subsection: string | null;
  readonly system: CodeSystem;
  readonly state: RvuState;
  readonly rows: readonly RvuRow[];
  /** -1 where the release lacks the code. */
  readonly work: number;
  readonly total: number;
}

const made = new WeakMap<EditionRelease, readonly CodeEntry[]>();

/** The codes of a release in code order. They follow from its figures alone, so they are made once. */
export function entriesOf(figures: EditionRelease, sections: SectionLookup): readonly CodeEntry[] {
  const known = made.get(figures);
  if (known) return known;
  const entries = figures.codes.map((code, at) => entryOf(code, figures.rowsOf(code), sections, at));
  made.set(figures, entries);
  return entries;
}

export function entryOf(code: string, rows: readonly RvuRow[], sections: SectionLookup, at = -1): CodeEntry {
  const { section, subsection } = sections.placeOf(code);
  const row = rows.find(({ modifier }) => modifier === '') ?? rows[0];
  return {
    at,
    code,
    section: section.slug,
    subsection: subsection?.slug ?? null,
    system: codeSystemOf(code),
    state: rvuState(rows),
    rows,
    work: row ? (hundredths(row.work) ?? 0) : -1,
    total: row ? (hundredths(row.nonFacilityTotal) ?? 0) : -1,
  };
}
