import type { Tone } from './StatusDot.tsx';

/** A range of a text, counted in UTF-16 units as the browser does. */
export interface TextMark {
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
}

export interface Piece {
  readonly at: number;
  readonly words: string;
  readonly mark: TextMark | null;
}

/** The text in its order, cut at the marks. Of marks that overlap, the earlier stands and the later is cut. */
export function piecesOf(text: string, marks: readonly TextMark[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const from = Math.max(mark.from, end);
    const to = Math.min(mark.to, text.length);
    if (from >= to) {
      continue;
    }
    if (from > end) {
      pieces.push({ at: end, words: text.slice(end, from), mark: null });
    }
    pieces.push({ at: from, words: text.slice(from, to), mark });
    end = to;
  }
  if (end < text.length) {
    pieces.push({ at: end, words: text.slice(end), mark: null });
  }
  return pieces;
}
