import type { ReleaseFacts } from '../release/release.facts.ts';
import type { IndicatorName } from '../rvu/indicator.meaning.ts';
import type { RvuRow } from '../rvu/rvu.row.ts';
import { isUsedForPayment } from '../rvu/rvu.state.ts';
import type { TemplateBook } from '../template/template.book.ts';
import { codedValue } from './page.indicator.ts';
import type { ProvenanceView, RvuView } from './page.view.ts';

/** One row of the release with its indicators in words. */
export function rvuView(row: RvuRow, release: ReleaseFacts, book: TemplateBook): RvuView {
  const coded = (name: IndicatorName) => codedValue(book, name, row[name]);
  return {
    modifier: row.modifier === '' ? null : row.modifier,
    status: coded('status'),
    work: row.work,
    nonFacilityPe: row.nonFacilityPe,
    facilityPe: row.facilityPe,
    malpractice: row.malpractice,
    nonFacilityTotal: row.nonFacilityTotal,
    facilityTotal: row.facilityTotal,
    nonFacilityNa: row.isNonFacilityNa,
    facilityNa: row.isFacilityNa,
    usedForPayment: isUsedForPayment(row),
    globalPeriod: coded('globalPeriod'),
    pcTc: coded('pcTc'),
    multipleProcedure: coded('multipleProcedure'),
    bilateral: coded('bilateral'),
    assistantSurgeon: coded('assistantSurgeon'),
    coSurgeons: coded('coSurgeons'),
    teamSurgery: coded('teamSurgery'),
    supervision: coded('supervision'),
    imagingFamily: coded('imagingFamily'),
    endoscopicBase: row.endoscopicBase === '' ? null : row.endoscopicBase,
    preOperative: row.preOperative,
    intraOperative: row.intraOperative,
    postOperative: row.postOperative,
    oppsNonFacilityPe: row.oppsNonFacilityPe,
    oppsFacilityPe: row.oppsFacilityPe,
    oppsMalpractice: row.oppsMalpractice,
    calculationFlag: row.calculationFlag,
    source: provenanceOf(row, release),
  };
}

export function provenanceOf(row: RvuRow, release: ReleaseFacts): ProvenanceView {
  return {
    file: row.file,
    line: row.line,
    archiveSha256: release.archiveSha256,
    cmsReleasedOn: release.cmsReleasedOn,
  };
}
