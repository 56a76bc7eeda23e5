import {
  type AnesthesiaFigures,
  type AnesthesiaQuestion,
  anesthesiaFor,
} from '../payment/anesthesia.figures.ts';
import { type PaymentFigures, type PaymentQuestion, paymentFor } from '../payment/payment.figures.ts';
import { bookOf, type Templates } from '../template/template.book.ts';

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

/** Null as for `paymentFor`. */
export function paymentView(question: PaymentQuestion, templates: Templates): PaymentView | null {
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
      notes
        .map((kind) => book.text(`payment.note.${kind}`))
        .filter(Boolean)
        .join(' ') || null,
  };
}

/** Null as for `anesthesiaFor`. */
export function anesthesiaView(question: AnesthesiaQuestion, templates: Templates): AnesthesiaView | null {
  const figures = anesthesiaFor(question);
  return figures === null
    ? null
    : { ...figures, note: bookOf(templates).text(`anesthesia.note.${figures.note}`) };
}
