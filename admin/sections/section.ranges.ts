export interface Range {
  readonly from: string;
  readonly to: string;
}

export interface TypedRanges {
  readonly ranges: readonly Range[];
  /** Lines that are no range, counted from 1. */
  readonly wrong: readonly number[];
}

const LINE = /^([0-9A-Z]{5})(?:\s*(?:-|–|to)\s*([0-9A-Z]{5}))?$/i;

/** Ranges as they are typed or pasted: one a line or parted by commas, `96900-96999`, or one code alone. */
export function rangesOf(typed: string): TypedRanges {
  const ranges: Range[] = [];
  const wrong: number[] = [];
  for (const [index, line] of typed.split('\n').entries()) {
    for (const part of line.split(/[,;]/)) {
      const text = part.trim();
      const found = LINE.exec(text);
      if (found) {
        const from = (found[1] ?? '').toUpperCase();
        ranges.push({ from, to: (found[2] ?? from).toUpperCase() });
      } else if (text !== '') {
        wrong.push(index + 1);
      }
    }
  }
  return { ranges, wrong: [...new Set(wrong)] };
}

export function rangesText(ranges: readonly Range[]): string {
  return ranges.map(rangeText).join('\n');
}

/** "96900–96999", or the one code. */
export function rangeText({ from, to }: Range): string {
  return from === to ? from : `${from}–${to}`;
}
