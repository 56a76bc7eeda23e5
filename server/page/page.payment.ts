import type { CompanionKind } from '../locality/companion.kind.ts';
import {
  type AnesthesiaFigures,
  type AnesthesiaQuestion,
  anesthesiaFor,
} from '../payment/anesthesia.figures.ts';
import { type PaymentFigures, type PaymentQuestion, paymentFor } from '../payment/payment.figures.ts';
import { bookOf, type TemplateBook, type Templates } from '../template/template.book.ts';
import { renderTemplate, wordsFrom } from '../template/template.render.ts';

export interface PaymentStepView {
  readonly label: string;
  readonly expression: string;
  readonly result: string;
}

/** Payment as the delivery schema has it: figures with their arithmetic and notes in words. */
export interface PaymentView extends Omit<PaymentFigures, 'steps' | 'notes'> {
  readonly steps: readonly PaymentStepView[];
  readonly note: string | null;
}

export interface AnesthesiaView extends Omit<AnesthesiaFigures, 'note'> {
  readonly note: string;
}

/** A companion file that another release of the year lends, by its name. */
export interface LentFile {
  readonly kind: CompanionKind;
  readonly lender: string;
}

/** Null as for `paymentFor`. `lent` are files of other releases that went into it. */
export function paymentView(
  question: PaymentQuestion,
  templates: Templates,
  lent: readonly LentFile[] = [],
): PaymentView | null {
  const figures = paymentFor(question);
  if (figures === null) return null;
  const book = bookOf(templates);
  const { steps, notes, ...amounts } = figures;
  return {
    ...amounts,
    steps: steps.map(({ kind, expression, result }) => ({
      label: book.text(`payment.step.${kind}`) || kind,
      expression,
      result,
    })),
    note:
      [...notes.map((kind) => book.text(`payment.note.${kind}`)), ...lentWords(lent, book)]
        .filter(Boolean)
        .join(' ') || null,
  };
}

/** Null as for `anesthesiaFor`. */
export function anesthesiaView(
  question: AnesthesiaQuestion,
  templates: Templates,
  lent: readonly LentFile[] = [],
): AnesthesiaView | null {
  const figures = anesthesiaFor(question);
  if (figures === null) return null;
  const book = bookOf(templates);
  const note = [book.text(`anesthesia.note.${figures.note}`), ...lentWords(lent, book)];
  return { ...figures, note: note.filter(Boolean).join(' ') };
}

function lentWords(lent: readonly LentFile[], book: TemplateBook): string[] {
  return lent.map(({ kind, lender }) =>
    renderTemplate(book.parsed(`payment.lent.${kind}`, '', null), wordsFrom({ lender }), () => undefined),
  );
}
