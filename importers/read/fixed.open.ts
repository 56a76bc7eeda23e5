import { textLayouts } from '../layout/known.layouts.ts';
import type { PatternLayout, PositionLayout, TextLayout } from '../layout/layout.ts';
import { endsWithLineEnd } from './csv.read.ts';
import { endMark, type Table, type TableRow } from './table.ts';
import { decodeText } from './text.decode.ts';
import { Unreadable } from './unreadable.ts';

const sampledLines = 200;
/** No record of CMS is longer: HCPC has 320 positions. */
const longestLine = 1_000;

interface Line {
  readonly line: number;
  readonly text: string;
}

/** A fixed-width text in one of the known layouts, or null. The layout is the one that most of the first lines have. */
export function openFixedText(head: Buffer, bytes: Buffer): Table | null {
  const sample = firstLines(head.toString('latin1'));
  const layout = layoutOf(sample);
  if (!layout) {
    if (sample[0]?.startsWith('HDR ')) {
      const message =
        'The file starts like a PPRRVU text, but its lines are not in its positions. Download it again.';
      throw new Unreadable('UNKNOWN_HEADER', message, { line: 1 });
    }
    return null;
  }
  const { utf8, hadEndMark } = decodeText(bytes);
  const fields = fieldsOf(layout);
  const titles = sample.slice(
    0,
    Math.max(
      0,
      sample.findIndex((line) => layout.rowStart.test(line)),
    ),
  );
  return {
    kind: layout.kind,
    format: 'txt',
    layout: layout.id,
    columns: Object.fromEntries(fields.map((field) => [field, field])),
    lastField: lastFieldOf(layout, fields),
    titles: titles.map((title) => title.trim()).filter((title) => title !== ''),
    printed: {},
    rows: tableRows(layout, utf8, hadEndMark || endsWithLineEnd(utf8)),
  };
}

/** The first lines, up to one that is longer than any of CMS: such a text may be no table at all. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  try {
    for (const line of linesOf(text)) if (lines.push(line.text) === sampledLines) break;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  return lines;
}

function layoutOf(sample: readonly string[]): TextLayout | null {
  let best: { layout: TextLayout; matches: number } | null = null;
  for (const layout of textLayouts) {
    const candidates = sample.filter((line) => line.trim() !== '' && layout.rowStart.test(line));
    const matches = candidates.filter((line) => shapeOf(layout).test(line)).length;
    if (matches * 2 > candidates.length && matches > (best?.matches ?? 0)) best = { layout, matches };
  }
  return best?.layout ?? null;
}

function shapeOf(layout: TextLayout): RegExp {
  return 'shape' in layout ? layout.shape : layout.line;
}

function* tableRows(layout: TextLayout, utf8: Buffer, isTerminated: boolean): Generator<TableRow> {
  const read = 'shape' in layout ? positionReader(layout) : patternReader(layout);
  let hasBegun = false;
  let ended: string | null = null;
  let waiting: Line | null = null;
  for (const line of linesOf(utf8.toString('utf8'))) {
    const { text } = line;
    if (text.trim() === '') continue;
    const isMark = text.replaceAll(endMark, '').trim() === '';
    const isRow = !isMark && layout.rowStart.test(text);
    if (!hasBegun && !isRow && !isMark) continue;
    hasBegun = true;
    if (waiting) yield read(waiting);
    waiting = null;
    if (isRow && ended !== null) {
      const message = `Rows follow after ${ended}; the file is damaged or was put together by hand.`;
      throw new Unreadable('DATA_AFTER_END', message, { line: line.line });
    }
    if (isRow || (!isMark && !layout.hasFootnotes)) waiting = line;
    else ended ??= isMark ? 'the end mark' : 'the footnotes';
  }
  if (waiting) yield isTerminated ? read(waiting) : unterminated(read(waiting));
}

function unterminated(row: TableRow): TableRow {
  if (!row.fault) return { ...row, isUnterminated: true };
  const message = 'The file ends in the middle of this row. Download it again.';
  return { ...row, isUnterminated: true, fault: { code: 'TRUNCATED', message } };
}

function positionReader(layout: PositionLayout): (line: Line) => TableRow {
  const fields = Object.entries(layout.positions);
  const gaps = gapsOf(layout);
  return ({ line, text }) => {
    const faults = { line, cells: [text], values: {} };
    if (text.length < layout.width || text.slice(layout.width).trim() !== '') {
      const isOpenEnded = layout.kind === 'LOCCO' && text.length >= layout.width;
      if (!isOpenEnded)
        return {
          ...faults,
          fault: shapeFault(`The line has ${text.trimEnd().length} characters, its layout ${layout.width}.`),
        };
    }
    const gap = gaps.find(([from, to]) => text.slice(from - 1, to).trim() !== '');
    if (gap)
      return {
        ...faults,
        fault: shapeFault(`Position ${gap[0]} to ${gap[1]} is not blank; the line is shifted.`),
      };
    const values: Record<string, string> = {};
    for (const [field, [from, to]] of fields) values[field] = text.slice(from - 1, to);
    return { line, cells: [text], values };
  };
}

function patternReader(layout: PatternLayout): (line: Line) => TableRow {
  return ({ line, text }) => {
    const match = layout.line.exec(text);
    const cells = [text];
    if (match?.groups) return { line, cells, values: match.groups };
    return {
      line,
      cells,
      values: {},
      fault: shapeFault(`The line does not have the columns of "${layout.id}".`),
    };
  };
}

function shapeFault(message: string) {
  return { code: 'ROW_SHAPE', message: `${message} Download the file again.` } as const;
}

/** The positions that belong to no field and are blank in every line. */
function gapsOf({ positions, width }: PositionLayout): [from: number, to: number][] {
  const ordered = Object.values(positions).toSorted((a, b) => a[0] - b[0]);
  const gaps: [number, number][] = [];
  let next = 1;
  for (const [from, to] of ordered) {
    if (from > next && next <= width) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= width) gaps.push([next, width]);
  return gaps;
}

function fieldsOf(layout: TextLayout): string[] {
  if ('positions' in layout) return Object.keys(layout.positions);
  return [...layout.line.source.matchAll(/\(\?<(\w+)>/g)].map(([, name = '']) => name);
}

function lastFieldOf(layout: TextLayout, fields: readonly string[]): string {
  if (!('positions' in layout)) return fields.at(-1) ?? '';
  const [last] = Object.entries(layout.positions).toSorted((a, b) => b[1][1] - a[1][1]);
  return last?.[0] ?? '';
}

/** Lines by CRLF, LF or bare CR, numbered from 1. */
function* linesOf(text: string): Generator<Line> {
  let start = 0;
  let line = 1;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
    if (end - start > longestLine && end < text.length) {
      throw new Unreadable(
        'RECORD_TOO_LONG',
        `A line is longer than ${longestLine} characters; the file is damaged.`,
        { line },
      );
    }
    yield { line, text: text.slice(start, end) };
    start = text.startsWith('\r\n', end) ? end + 2 : end + 1;
    line += 1;
  }
}
