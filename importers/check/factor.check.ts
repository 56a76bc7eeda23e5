import type { ConversionFactor, FactorBasis } from '../../server/release/release.facts.ts';
import { reviewedFactor, reviewedFactorsOf } from '../layout/conversion-factor.table.ts';
import type { AnesFile, PprrvuFile } from '../read/file.reading.ts';
import type { ImportReport } from '../report.ts';
import type { ReleaseIdentity } from './release.identity.ts';

interface Printed {
  readonly basis: FactorBasis;
  readonly value: string;
  readonly file: string;
  readonly line: number | null;
}

/** The conversion factors that the files bring, each compared with the reviewed table. */
export function factorsOf(
  identity: ReleaseIdentity,
  pprrvu: PprrvuFile | null,
  qpp: PprrvuFile | null,
  anes: AnesFile | null,
  report: ImportReport,
): ConversionFactor[] {
  const printed = [
    ...fromPprrvu(pprrvu, 'NON_QPP'),
    ...fromPprrvu(qpp, 'QPP'),
    ...fromAnes(anes, 'ANESTHESIA_NON_QPP', anes?.nationalNonQpp ?? null),
    ...fromAnes(anes, 'ANESTHESIA_QPP', anes?.nationalQpp ?? null),
  ];
  return printed.flatMap((factor) => judged(factor, identity, report));
}

function fromPprrvu(file: PprrvuFile | null, basis: FactorBasis): Printed[] {
  const [first] = file?.factors ?? [];
  return file && first ? [{ basis, value: first[0], file: file.file, line: first[1] }] : [];
}

function fromAnes(file: AnesFile | null, basis: FactorBasis, value: string | null): Printed[] {
  return file && value !== null ? [{ basis, value, file: file.file, line: null }] : [];
}

function judged(
  { basis, value, file, line }: Printed,
  { year, effectiveFrom }: ReleaseIdentity,
  report: ImportReport,
): ConversionFactor[] {
  if (year === null || effectiveFrom === null) return [];
  const reviewed = reviewedFactor(year, basis, value);
  if (reviewed && reviewed.from <= effectiveFrom && effectiveFrom <= reviewed.to) {
    const { from, to, source } = reviewed;
    return [{ basis, value, from, to, source }];
  }
  const place = { file, line, column: 'CONV FACTOR', value };
  const other: FactorBasis = basis === 'QPP' ? 'NON_QPP' : 'QPP';
  const known = reviewedFactorsOf(year, basis);
  const isMain = basis === 'NON_QPP' || basis === 'QPP';
  if (isMain && reviewedFactor(year, other, value)) {
    report.add(
      'CONVERSION_FACTOR_BASIS',
      place,
      `${value} is the ${other} factor of ${year}, but the rows are ${basis}.`,
    );
  } else if (isMain || known.length > 0) {
    const instead = known.map((factor) => `${factor.value} (${factor.from} to ${factor.to})`).join(', ');
    const message = `${value} is not reviewed for ${basis} on ${effectiveFrom}${instead ? `; known: ${instead}` : ''}. Compare it with its source, then accept CONVERSION_FACTOR_UNREVIEWED with that source as the reason.`;
    report.add('CONVERSION_FACTOR_UNREVIEWED', place, message);
  }
  return [{ basis, value, from: effectiveFrom, to: null, source: file }];
}
