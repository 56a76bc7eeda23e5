import type { SectionPlace } from '../code/section.lookup.ts';
import { Decimal } from '../db/decimal.ts';
import { factorOn } from '../payment/payment.factor.ts';
import { nationalAmount } from '../payment/payment.figures.ts';
import type { PaymentBasis, ReleaseFacts } from '../release/release.facts.ts';
import { parseReleaseReference } from '../release/release.name.ts';
import type { CodedValue } from '../rvu/indicator.meaning.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { bookOf, type TemplateBook, type Templates } from '../template/template.book.ts';
import { renderTemplate, wordsFrom } from '../template/template.render.ts';
import { codedValue } from './page.indicator.ts';

/** A release with the rows that it has of the code: none where it lacks it. */
export interface HistoryEntry {
  readonly release: ReleaseFacts;
  readonly rows: readonly RvuRow[];
}

export interface HistoryQuestion {
  /** Active releases, oldest first. */
  readonly entries: readonly HistoryEntry[];
  /** '' for the base row. */
  readonly modifier: string;
  readonly templates: Templates;
  readonly place: SectionPlace;
}

export interface NationalAmounts {
  readonly nonFacility: string | null;
  readonly facility: string | null;
}

/** The figures of one row in one release, and why they differ from those of the release before. */
export interface HistoryPointView {
  readonly release: ReleaseFacts;
  readonly modifier: string | null;
  readonly status: CodedValue;
  readonly work: string;
  readonly nonFacilityPe: string;
  readonly facilityPe: string;
  readonly malpractice: string;
  readonly nonFacilityTotal: string;
  readonly facilityTotal: string;
  readonly nonFacilityNa: boolean;
  readonly facilityNa: boolean;
  readonly national: Readonly<Record<PaymentBasis, NationalAmounts>>;
  /** In our words, only what the figures show; null where nothing changed or nothing came before. */
  readonly reason: string | null;
}

/** One point per release that has the row, oldest first. */
export function historyFor({ entries, modifier, templates, place }: HistoryQuestion): HistoryPointView[] {
  const book = bookOf(templates);
  const points: HistoryPointView[] = [];
  let before: Version | null = null;
  let wasAbsent = false;
  for (const { release, rows } of entries) {
    const row = rows.find((candidate) => candidate.modifier === modifier);
    if (row === undefined) {
      wasAbsent = true;
      continue;
    }
    const now: Version = { release, row };
    points.push(pointOf(now, book, reasonFor(before, now, wasAbsent, sayer(book, place, release))));
    before = now;
    wasAbsent = false;
  }
  return points;
}

interface Version {
  readonly release: ReleaseFacts;
  readonly row: RvuRow;
}

type Say = (key: string, before?: string, after?: string) => string | null;

function sayer(book: TemplateBook, { section, subsection }: SectionPlace, release: ReleaseFacts): Say {
  return (key, before = '', after = '') => {
    const text = book.parsed(`history.${key}`, section.slug, subsection?.slug ?? null);
    return renderTemplate(text, wordsFrom({ before, after, to: release.name }), () => undefined) || null;
  };
}

function reasonFor(before: Version | null, now: Version, wasAbsent: boolean, say: Say): string | null {
  if (before === null) return wasAbsent ? say('new') : null;
  const { row: old } = before;
  const { row } = now;
  const moved = (key: string, left: string, right: string) => (left === right ? null : say(key, left, right));
  const na = (version: RvuRow) => `${version.isNonFacilityNa}/${version.isFacilityNa}`;
  const reasons = [
    wasAbsent ? say('back') : null,
    moved('status', old.status, row.status),
    moved(isEfficiencyAdjustment(before, now) ? 'efficiency' : 'work', old.work, row.work),
    isNaInBoth(old, row, 'isNonFacilityNa')
      ? null
      : moved('nonFacilityPe', old.nonFacilityPe, row.nonFacilityPe),
    isNaInBoth(old, row, 'isFacilityNa') ? null : moved('facilityPe', old.facilityPe, row.facilityPe),
    moved('malpractice', old.malpractice, row.malpractice),
    moved('na', na(old), na(row)),
    moved('factor', factorText(before), factorText(now)),
  ];
  return reasons.filter((reason) => reason !== null).join(' ') || null;
}

/** The figure of an NA setting repeats the other one and is no news of its own. */
function isNaInBoth(old: RvuRow, row: RvuRow, flag: 'isNonFacilityNa' | 'isFacilityNa'): boolean {
  return old[flag] && row[flag];
}

/**
 * The CY 2026 rule lowers the work of services that are not based on time by 2.5 percent. The file does not say
 * which rows that is, so the move from a release of 2025 to one of 2026 must fit it to the hundredth.
 */
function isEfficiencyAdjustment(before: Version, now: Version): boolean {
  const isTheMove = yearOf(before.release) === 2025 && yearOf(now.release) === 2026;
  return isTheMove && new Decimal(before.row.work).times('0.975').toFixed(2) === now.row.work;
}

function yearOf(release: ReleaseFacts): number | null {
  return parseReleaseReference(release.name)?.year ?? null;
}

/** A factor moves the price of priced rows only; elsewhere it is no reason of anything. */
function factorText({ release, row }: Version): string {
  const isPriced = national(row, release, 'NON_QPP');
  if (isPriced.nonFacility === null && isPriced.facility === null) return '';
  return factorOn(release.conversionFactors, 'NON_QPP', null)?.factor.value ?? '';
}

function national(row: RvuRow, { conversionFactors }: ReleaseFacts, basis: PaymentBasis): NationalAmounts {
  return {
    nonFacility: nationalAmount(row, conversionFactors, basis, 'NON_FACILITY'),
    facility: nationalAmount(row, conversionFactors, basis, 'FACILITY'),
  };
}

function pointOf({ release, row }: Version, book: TemplateBook, reason: string | null): HistoryPointView {
  return {
    release,
    modifier: row.modifier === '' ? null : row.modifier,
    status: codedValue(book, 'status', row.status),
    work: row.work,
    nonFacilityPe: row.nonFacilityPe,
    facilityPe: row.facilityPe,
    malpractice: row.malpractice,
    nonFacilityTotal: row.nonFacilityTotal,
    facilityTotal: row.facilityTotal,
    nonFacilityNa: row.isNonFacilityNa,
    facilityNa: row.isFacilityNa,
    national: { NON_QPP: national(row, release, 'NON_QPP'), QPP: national(row, release, 'QPP') },
    reason,
  };
}
