import type { ComparisonMetric } from '../comparison/comparison.statistics.ts';
import { comparisonView } from '../page/page.comparison.ts';
import { historyFor } from '../page/page.history.ts';
import { anesthesiaView, paymentView } from '../page/page.payment.ts';
import { PageVoice } from '../page/page.voice.ts';
import type { PaymentBasis } from '../release/release.facts.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { bookOf } from '../template/template.book.ts';
import { lentFiles } from './edition.lent.ts';
import type { PageBook } from './edition.page.ts';
import type { LoadedRelease } from './edition.snapshot.ts';

const BASES: readonly PaymentBasis[] = ['NON_QPP', 'QPP'];

const METRICS: readonly ComparisonMetric[] = ['WORK', 'TOTAL_NON_FACILITY'];

/**
 * What a page says where it is asked with arguments: steps and notes of payments, reasons in the history, the
 * comparison by either metric.
 */
export function textsApart(code: string, book: PageBook, release: LoadedRelease): string[] {
  const rows = release.figures.rowsOf(code);
  const texts = new Set<string>();
  for (const row of rows)
    for (const basis of BASES) for (const text of paymentTexts(row, basis, book, release)) texts.add(text);
  if (release.figures.hasOppsCap(code))
    texts.add(bookOf(book.snapshot.parts.templates).text('payment.note.oppsCap'));
  for (const { modifier } of rows) for (const text of historyTexts(code, modifier, book)) texts.add(text);
  for (const text of comparisonTexts(code, book, release)) texts.add(text);
  return [...texts];
}

/** The same with the figures of the history: whatever changes there changes the page. */
export function printApart(code: string, book: PageBook, release: LoadedRelease): string[] {
  const figures = book.snapshot.releases.flatMap(({ facts, figures: loaded }) =>
    loaded
      .rowsOf(code)
      .map((row) =>
        [
          ...[facts.name, facts.cut, row.modifier, row.status, row.work, row.nonFacilityPe, row.facilityPe],
          ...[row.malpractice, row.isNonFacilityNa, row.isFacilityNa],
        ].join(' '),
      ),
  );
  return [...textsApart(code, book, release), ...figures];
}

function paymentTexts(row: RvuRow, basis: PaymentBasis, book: PageBook, release: LoadedRelease): string[] {
  const { templates } = book.snapshot.parts;
  const { conversionFactors: factors } = release.facts;
  const payment = paymentView(
    { row, factors, basis, on: null, locality: null, oppsCap: null },
    templates,
    lentFiles(release, [
      'GPCI',
      'ZIP5',
      ...(release.figures.hasOppsCap(row.code) ? ['OPPSCAP' as const] : []),
    ]),
  );
  const anesthesia = anesthesiaView(
    {
      row,
      factors,
      basis,
      baseUnits: release.figures.baseUnits(row.code),
      locality: null,
      localityFactor: null,
    },
    templates,
    lentFiles(release, ['BASE_UNITS', 'ANES', 'ZIP5']),
  );
  return [
    ...(payment?.steps.map(({ label }) => label) ?? []),
    payment?.note ?? '',
    anesthesia?.note ?? '',
  ].filter(Boolean);
}

function historyTexts(code: string, modifier: string, { snapshot }: PageBook): string[] {
  const entries = snapshot.releases
    .toReversed()
    .map(({ facts, figures }) => ({ release: facts, rows: figures.rowsOf(code) }));
  const { templates, sections } = snapshot.parts;
  return historyFor({ entries, modifier, templates, place: sections.placeOf(code) }).flatMap(
    ({ reason, status }) => [status.label, status.meaning, ...(reason ? [reason] : [])],
  );
}

function comparisonTexts(code: string, book: PageBook, release: LoadedRelease): string[] {
  const input = book.input(code, release);
  if (!input) return [];
  const voice = new PageVoice(input);
  return METRICS.flatMap((metric) => comparisonView(voice, metric)?.sentence ?? []);
}
