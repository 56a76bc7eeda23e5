import type { ContentBody } from '../content/content.body.ts';
import { publicTexts } from '../content/content.texts.ts';
import { type Literal, literalsIn, type NamedPart } from '../content/figure.literal.ts';
import { dollars, hundredths } from '../db/decimal.ts';
import { factorOn } from '../payment/payment.factor.ts';
import { nationalAmount } from '../payment/payment.figures.ts';
import type { ConversionFactor, PaymentBasis } from '../release/release.facts.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';
import type { StaleReason } from './stale.reason.ts';

/** Figures of one code in one release. */
export interface CodeFigures {
  readonly rows: readonly RvuFigures[];
  readonly factors: readonly ConversionFactor[];
}

/** A figure that a text may quote, in both releases. Null after: the release has none. */
interface QuotedFigure {
  readonly part: NamedPart | 'MONEY' | 'FACTOR';
  readonly modifier: string;
  readonly before: string;
  readonly after: string | null;
}

const BASES: readonly PaymentBasis[] = ['NON_QPP', 'QPP'];
const COLUMNS: readonly [NamedPart, keyof RvuFigures & string][] = [
  ['WORK', 'work'],
  ['PRACTICE_EXPENSE', 'nonFacilityPe'],
  ['PRACTICE_EXPENSE', 'facilityPe'],
  ['MALPRACTICE', 'malpractice'],
  ['TOTAL', 'nonFacilityTotal'],
  ['TOTAL', 'facilityTotal'],
];

/**
 * Literal figures in the texts that were the code's in the older release and are not in the newer one: "work RVU
 * of 0.80" when it is 0.78. RVUs of every row, national amounts to the cent by either factor, and the factors.
 * A literal that never was a figure of the code is the business of the checks while writing.
 */
export function literalsMoved(body: ContentBody, before: CodeFigures, after: CodeFigures): StaleReason[] {
  const quoted = publicTexts(body).map(([path, text]) => [path, literalsIn(text)] as const);
  if (quoted.every(([, literals]) => literals.length === 0)) return [];
  const figures = figuresOf(before, after);
  return quoted.flatMap(([field, literals]) =>
    literals.flatMap((literal): StaleReason[] => {
      const moved = movedFigure(literal, figures);
      return moved === null
        ? []
        : [
            {
              ...{ kind: 'FIGURE', field, modifier: moved.modifier, before: literal.text },
              after: moved.after !== null && moved.part === 'MONEY' ? dollars(moved.after) : moved.after,
            },
          ];
    }),
  );
}

/** The figure that a literal quotes, if it has another value now. Where one of that value is unchanged, the text may mean that one. */
function movedFigure(literal: Literal, figures: readonly QuotedFigure[]): QuotedFigure | null {
  const meant = figures.filter(
    ({ part, before }) => isMeant(literal, part) && isSame(literal.value, before, part),
  );
  return meant.some(({ part, before, after }) => isKept(before, after, part)) ? null : (meant[0] ?? null);
}

function isMeant({ part }: Literal, figure: QuotedFigure['part']): boolean {
  return part === figure || (part === 'ANY' && figure !== 'MONEY' && figure !== 'FACTOR');
}

function isKept(before: string, after: string | null, part: QuotedFigure['part']): boolean {
  return after !== null && isSame(before, after, part);
}

function isSame(left: string, right: string, part: QuotedFigure['part']): boolean {
  return part === 'FACTOR' ? left === right : hundredths(left) === hundredths(right);
}

function figuresOf(before: CodeFigures, after: CodeFigures): QuotedFigure[] {
  const figures: QuotedFigure[] = [];
  for (const row of before.rows) {
    const { modifier } = row;
    const now = after.rows.find((other) => other.modifier === modifier) ?? null;
    for (const [part, column] of COLUMNS)
      figures.push({ part, modifier, before: String(row[column]), after: now && String(now[column]) });
    for (const basis of BASES)
      for (const setting of ['NON_FACILITY', 'FACILITY'] as const) {
        const was = nationalAmount(row, before.factors, basis, setting);
        const is = now && nationalAmount(now, after.factors, basis, setting);
        if (was !== null) figures.push({ part: 'MONEY', modifier, before: was, after: is });
      }
  }
  for (const basis of BASES) {
    const was = factorOn(before.factors, basis, null)?.factor.value;
    const is = factorOn(after.factors, basis, null)?.factor.value ?? null;
    if (was !== undefined) figures.push({ part: 'FACTOR', modifier: '', before: was, after: is });
  }
  return figures;
}
