import type { SectionFacts } from '../code/section.facts.ts';
import type { SectionLookup } from '../code/section.lookup.ts';
import { hundredths, isZeroText } from '../db/decimal.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';
import { isPriced } from '../rvu/rvu.state.ts';
import { type Distribution, distributionOf } from './comparison.distribution.ts';

export type ComparisonMetric = 'WORK' | 'TOTAL_NON_FACILITY';

/** The codes of a section or subsection that Medicare prices: base rows with status A, R or T. */
export interface Cohort {
  readonly slug: string;
  readonly name: string;
  /** Rows with physician work. */
  readonly WORK: Distribution;
  /** Rows with a total outside a facility that is not NA. */
  readonly TOTAL_NON_FACILITY: Distribution;
}

/** How many of the codes listed in a section carry no physician work in any of their rows. */
export interface Share {
  readonly count: number;
  readonly of: number;
  readonly percent: number;
}

/** What a release says of its sections and subsections, by slug; made once per release. */
export interface CohortStatistics {
  readonly cohorts: ReadonlyMap<string, Cohort>;
  /** Sections only. */
  readonly withoutWork: ReadonlyMap<string, Share>;
}

interface Tally {
  readonly facts: SectionFacts;
  readonly work: number[];
  readonly total: number[];
  listed: number;
  withoutWork: number;
}

/** Counts a whole release. Rows by code, each with all its modifiers. */
export function buildStatistics(
  rowsByCode: ReadonlyMap<string, readonly RvuFigures[]>,
  lookup: SectionLookup,
): CohortStatistics {
  const tallies = new Map<string, Tally>();
  for (const [code, rows] of rowsByCode) {
    if (rows.length === 0) continue;
    const { section, subsection } = lookup.placeOf(code);
    count(tallyOf(tallies, section), rows);
    if (subsection !== null) count(tallyOf(tallies, subsection), rows);
  }
  const cohorts = new Map<string, Cohort>();
  const withoutWork = new Map<string, Share>();
  for (const [slug, tally] of tallies) {
    const { facts, listed } = tally;
    cohorts.set(slug, {
      slug,
      name: facts.name,
      WORK: distributionOf(tally.work),
      TOTAL_NON_FACILITY: distributionOf(tally.total),
    });
    if (facts.parent !== null) continue;
    const percent = Math.round((100 * tally.withoutWork) / listed);
    withoutWork.set(slug, { count: tally.withoutWork, of: listed, percent });
  }
  return { cohorts, withoutWork };
}

function tallyOf(tallies: Map<string, Tally>, facts: SectionFacts): Tally {
  const known = tallies.get(facts.slug);
  if (known !== undefined) return known;
  const tally: Tally = { facts, work: [], total: [], listed: 0, withoutWork: 0 };
  tallies.set(facts.slug, tally);
  return tally;
}

function count(tally: Tally, rows: readonly RvuFigures[]): void {
  tally.listed += 1;
  if (rows.every((row) => isZeroText(row.work))) tally.withoutWork += 1;
  const base = rows.find((row) => row.modifier === '');
  if (base === undefined || !isPriced(base)) return;
  const work = hundredths(base.work) ?? 0;
  if (work > 0) tally.work.push(work);
  const total = hundredths(base.nonFacilityTotal) ?? 0;
  if (total > 0 && !base.isNonFacilityNa) tally.total.push(total);
}
