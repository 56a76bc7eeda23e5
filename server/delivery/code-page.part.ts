import type { ComparisonMetric } from '../comparison/comparison.statistics.ts';
import { lentFiles } from '../edition/edition.lent.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { deliverableChange } from '../page/page.change.ts';
import { comparisonView } from '../page/page.comparison.ts';
import { type HistoryPointView, historyFor } from '../page/page.history.ts';
import { type AnesthesiaView, anesthesiaView, type PaymentView, paymentView } from '../page/page.payment.ts';
import type { ComparisonView } from '../page/page.view.ts';
import { PageVoice } from '../page/page.voice.ts';
import { predecessorOf } from '../release/release.current.ts';
import type { PaymentBasis } from '../release/release.facts.ts';
import { changesBetween } from '../rvu/rvu.change.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { licenceOfBoth } from './change.list.ts';
import { Change } from './change.type.ts';
import type { PageGround } from './code-page.ground.ts';
import { localityOf, type PlaceAsked } from './page.place.ts';

export interface PaymentAsked extends PlaceAsked {
  readonly modifier?: string | null;
  readonly basis?: PaymentBasis | null;
  readonly on?: string | null;
}

/** Null when Medicare sets no price for the row here. @throws BadInput for an unknown place */
export function paymentPart({ code, release, book }: PageGround, asked: PaymentAsked): PaymentView | null {
  const locality = localityOf(asked, release);
  const row = rowOf(release, code, asked.modifier);
  if (!row) return null;
  const question = {
    row,
    factors: release.facts.conversionFactors,
    basis: asked.basis ?? 'NON_QPP',
    on: asked.on ?? null,
    locality,
    oppsCap: locality && release.figures.oppsCap(row.code, row.modifier, locality),
  };
  const capped = question.oppsCap ? (['OPPSCAP'] as const) : [];
  const lent = locality
    ? lentFiles(release, ['GPCI', ...capped, ...(asked.zip ? (['ZIP5'] as const) : [])])
    : [];
  return paymentView(question, book.snapshot.parts.templates, lent);
}

/** Null unless the base row has status J. @throws BadInput for an unknown place */
export function anesthesiaPart(
  { code, release, book }: PageGround,
  asked: PlaceAsked & { readonly basis?: PaymentBasis | null },
): AnesthesiaView | null {
  const locality = localityOf(asked, release);
  const row = rowOf(release, code, null);
  if (!row) return null;
  const question = {
    row,
    baseUnits: release.figures.baseUnits(row.code),
    factors: release.facts.conversionFactors,
    basis: asked.basis ?? 'NON_QPP',
    locality,
    localityFactor: locality && release.figures.anesthesiaFactor(locality),
  };
  const units = question.baseUnits === null ? [] : (['BASE_UNITS'] as const);
  const places = locality ? (['ANES', ...(asked.zip ? (['ZIP5'] as const) : [])] as const) : [];
  return anesthesiaView(question, book.snapshot.parts.templates, lentFiles(release, [...units, ...places]));
}

/** By the metric named; the usual one is on the page already. */
export function comparisonPart(
  { code, view, release, book }: PageGround,
  metric: ComparisonMetric | null,
): ComparisonView | null {
  if (metric === null || metric === view.comparison?.metric) return view.comparison;
  const input = book.input(code, release);
  return input && comparisonView(new PageVoice(input), metric);
}

/**
 * One point per active release that has the row, oldest first. A sample lists few codes, so that it says
 * nothing of what was before a real release: the reasons of real releases are found among real ones.
 */
export function historyPart({ code, book }: PageGround, modifier: string | null): HistoryPointView[] {
  const { templates, sections } = book.snapshot.parts;
  const entries = book.snapshot.releases
    .toReversed()
    .map(({ facts, figures }) => ({ release: facts, rows: figures.rowsOf(code) }));
  const pointsOf = (some: typeof entries) =>
    historyFor({
      entries: some,
      modifier: modifier?.toUpperCase() ?? '',
      templates,
      place: sections.placeOf(code),
    });
  const points = pointsOf(entries);
  if (entries.every(({ release }) => release.isSample === entries[0]?.release.isSample)) return points;
  const real = pointsOf(entries.filter(({ release }) => !release.isSample));
  return points.map((point) => real.find(({ release }) => release.id === point.release.id) ?? point);
}

/** Against the active release before this one, or another. @throws ReleaseNotFound */
export function changesPart({ code, release, book }: PageGround, since: string | null): Change[] {
  const { snapshot } = book;
  const before = since ? snapshot.named(since) : predecessor({ release, book });
  if (!before) return [];
  const rows = changesBetween(before.figures.rowsOf(code), release.figures.rowsOf(code));
  const licence = licenceOfBoth(before, release, book);
  return rows.map((change) => new Change(deliverableChange(change, licence), before, release, book));
}

function predecessor({ release, book }: Pick<PageGround, 'release' | 'book'>): LoadedRelease | null {
  const { releases } = book.snapshot;
  const before = predecessorOf(
    releases.map(({ facts }) => facts),
    release.facts,
  );
  return releases.find(({ facts }) => facts.id === before?.id) ?? null;
}

function rowOf({ figures }: LoadedRelease, code: string, modifier: string | null | undefined): RvuRow | null {
  const wanted = modifier?.toUpperCase() ?? '';
  return figures.rowsOf(code).find((row) => row.modifier === wanted) ?? null;
}
