import type { Cell } from './field.ts';
import type { ColumnLayout } from './layout.ts';

export interface HeaderMatch {
  readonly layout: ColumnLayout;
  /** Index of the first and the last header row among the rows that were offered. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column index of each field. */
  readonly columnOf: Readonly<Record<string, number>>;
  /** Number of columns of the header, columns without a name included. */
  readonly width: number;
  /** Years and numbers that CMS prints inside the header, by field. */
  readonly printed: Readonly<Record<string, { readonly year?: string; readonly factor?: string }>>;
  /** Text above the header, row by row. */
  readonly titles: readonly string[];
}

export interface NearMiss {
  readonly layout: ColumnLayout;
  /** 1-based number of the row that looks like the header's last. */
  readonly row: number;
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

const highestStack = 8;
/** Titles stand alone in their row; every layout has more columns than that. */
const fewestColumns = 2;

/**
 * Finds the header among the first rows of a table. A header may be stacked over up to eight rows (PPRRVU has five).
 * Only a complete match counts: every column of the layout once and no other. Otherwise the nearest layout is
 * returned with the differences, or null when nothing resembles one.
 */
export function matchHeader(
  rows: readonly (readonly Cell[])[],
  layouts: readonly ColumnLayout[],
): HeaderMatch | NearMiss | null {
  let nearest: { miss: NearMiss; score: number } | null = null;
  const texts = rows.map((row) => row.map(headerText));
  for (let last = 0; last < rows.length; last += 1) {
    for (let first = last; first >= Math.max(0, last - highestStack + 1); first -= 1) {
      const headers = joinStack(texts.slice(first, last + 1));
      if (headers.filter((header) => header !== '').length < fewestColumns) continue;
      for (const layout of layouts) {
        const { columnOf, printed, ...difference } = compare(headers, layout);
        const fields = Object.keys(layout.columns).length;
        if (difference.missing.length + difference.unknown.length + difference.repeated.length === 0) {
          const titles = rows
            .slice(0, first)
            .map(titleOf)
            .filter((title) => title !== '');
          return { layout, firstRow: first, lastRow: last, columnOf, width: headers.length, printed, titles };
        }
        const found = fields - difference.missing.length;
        const score = (found - difference.unknown.length - difference.repeated.length) / fields;
        if (found >= 3 && found / fields >= 0.5 && score > (nearest?.score ?? 0)) {
          nearest = { miss: { layout, row: last + 1, ...difference }, score };
        }
      }
    }
  }
  return nearest?.miss ?? null;
}

function compare(headers: readonly string[], layout: ColumnLayout) {
  const columnOf: Record<string, number> = {};
  const printed: Record<string, { year?: string; factor?: string }> = {};
  const unknown: string[] = [];
  const repeated: string[] = [];
  const names = compiled(layout);
  headers.forEach((header, index) => {
    if (header === '') return;
    const exact = names.exact.get(header);
    const pattern =
      exact === undefined ? names.patterns.find(({ expression }) => expression.test(header)) : undefined;
    const field = exact ?? pattern?.field;
    if (field === undefined) unknown.push(header);
    else if (field in columnOf) repeated.push(header);
    else {
      columnOf[field] = index;
      if (pattern) printed[field] = { ...pattern.expression.exec(header)?.groups };
    }
  });
  const missing = Object.entries(layout.columns)
    .filter(([field]) => !(field in columnOf))
    .map(([, spellings]) => (typeof spellings === 'string' ? spellings : (spellings[0] ?? '')));
  return { columnOf, printed, missing, unknown, repeated };
}

interface CompiledNames {
  readonly exact: ReadonlyMap<string, string>;
  readonly patterns: readonly { readonly field: string; readonly expression: RegExp }[];
}

const compiledLayouts = new WeakMap<ColumnLayout, CompiledNames>();

function compiled(layout: ColumnLayout): CompiledNames {
  const known = compiledLayouts.get(layout);
  if (known) return known;
  const exact = new Map<string, string>();
  const patterns: { field: string; expression: RegExp }[] = [];
  for (const [field, spellings] of Object.entries(layout.columns)) {
    for (const spelling of typeof spellings === 'string' ? [spellings] : spellings) {
      if (spelling.includes('{')) patterns.push({ field, expression: expressionOf(spelling) });
      else exact.set(spelling, field);
    }
  }
  const names = { exact, patterns };
  compiledLayouts.set(layout, names);
  return names;
}

function expressionOf(spelling: string): RegExp {
  const escaped = spelling.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const source = escaped
    .replace('{YEAR}', '(?<year>20\\d\\d)')
    .replace('{FACTOR}', '\\$?(?<factor>\\d+\\.\\d+)');
  return new RegExp(`^${source}$`);
}

function joinStack(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const joined = Array.from({ length: width }, (_, index) =>
    rows
      .map((row) => row[index] ?? '')
      .filter((text) => text !== '')
      .join(' ')
      .replace(/\s*\*+$/, ''),
  );
  while (joined.at(-1) === '' && !rows.some((row) => row.length === joined.length)) joined.pop();
  return joined;
}

function headerText(cell: Cell): string {
  return String(cell).replace(/\s+/g, ' ').trim().toUpperCase();
}

function titleOf(row: readonly Cell[]): string {
  return row.map(String).join(' ').trim();
}
