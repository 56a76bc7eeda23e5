import type { Mover } from './change.text.ts';

export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly edge: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

export interface Plot {
  readonly points: readonly { readonly mover: Mover; readonly x: number; readonly y: number }[];
  /** Powers of ten and what lies between, with their place on both axes. */
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly y: number }[];
  /** Where before and after are equal. */
  readonly unchanged: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
}

const STEPS = [0.01, 0.1, 1, 10, 100, 1000];

/** Movers on two logarithmic axes of one scale, so that the distance from the diagonal is the move in percent. Null without any. */
export function plotOf(movers: readonly Mover[], { width, height, edge }: PlotFrame): Plot | null {
  if (movers.length === 0) {
    return null;
  }
  const values = movers.flatMap(({ before, after }) => [before, after]);
  const low = Math.log10(Math.min(...values)) - 0.1;
  const high = Math.log10(Math.max(...values)) + 0.1;
  const share = (value: number) => (Math.log10(value) - low) / (high - low);
  const x = (value: number) => edge.left + share(value) * (width - edge.left - edge.right);
  const y = (value: number) => height - edge.bottom - share(value) * (height - edge.top - edge.bottom);
  return {
    points: movers.map((mover) => ({ mover, x: x(mover.before), y: y(mover.after) })),
    ticks: STEPS.filter((value) => Math.log10(value) >= low && Math.log10(value) <= high).map((value) => ({
      value,
      x: x(value),
      y: y(value),
    })),
    unchanged: {
      x1: edge.left,
      y1: height - edge.bottom,
      x2: width - edge.right,
      y2: edge.top,
    },
  };
}
