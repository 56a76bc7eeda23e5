import fc from 'fast-check';

/** A way to damage a text, at a place between 0 and 1 of its length. */
export interface Mutation {
  readonly what: string;
  readonly at: number;
  readonly far: number;
  readonly character: string;
}

const kinds = [
  'delete a character',
  'insert a character',
  'replace a character',
  'delete a stretch',
  'repeat a stretch',
  'cut the end off',
  'delete a line',
  'repeat a line',
  'exchange two lines',
  'delete a cell',
  'insert a blank cell',
  'empty a cell',
  'exchange neighbours',
  'delete a column',
  'repeat a column',
  'join two lines',
  'insert a line break',
  'put a quotation mark',
  'put a NUL',
  'put an end mark',
] as const;

/** Evenly spread; doubles of fast-check crowd at zero. */
const share = fc.integer({ min: 0, max: 99_999 }).map((part) => part / 100_000);

export const mutations: fc.Arbitrary<Mutation> = fc.record({
  what: fc.constantFrom(...kinds),
  at: share,
  far: share,
  character: fc.constantFrom(...'0123456789.,;"\' AXTCN+-=\r\n\t'),
});

/** Texts that were damaged stay single bytes; lines end with CRLF. */
export function damaged(text: string, { what, at, far, character }: Mutation): string {
  const position = Math.floor(at * text.length);
  const stretch = 1 + Math.floor(far * 40);
  const lines = text.split('\r\n');
  const line = Math.floor(at * (lines.length - 1));
  const other = Math.floor(far * (lines.length - 1));
  const splice = (from: number, count: number, put: string) =>
    text.slice(0, from) + put + text.slice(from + count);
  const joined = (changed: readonly string[]) => changed.join('\r\n');
  const inLine = (change: (cells: string[]) => string[]) =>
    joined(lines.with(line, change((lines[line] ?? '').split(',')).join(',')));
  const cellOf = (cells: readonly string[]) => Math.floor(far * cells.length);
  switch (what) {
    case 'delete a character':
      return splice(position, 1, '');
    case 'insert a character':
      return splice(position, 0, character);
    case 'replace a character':
      return splice(position, 1, character);
    case 'delete a stretch':
      return splice(position, stretch, '');
    case 'repeat a stretch':
      return splice(position, 0, text.slice(position, position + stretch));
    case 'cut the end off':
      return text.slice(0, Math.max(1, position));
    case 'delete a line':
      return joined(lines.toSpliced(line, 1));
    case 'repeat a line':
      return joined(lines.toSpliced(line, 0, lines[line] ?? ''));
    case 'exchange two lines':
      return joined(lines.with(line, lines[other] ?? '').with(other, lines[line] ?? ''));
    case 'delete a cell':
      return inLine((cells) => cells.toSpliced(cellOf(cells), 1));
    case 'insert a blank cell':
      return inLine((cells) => cells.toSpliced(cellOf(cells), 0, ''));
    case 'empty a cell':
      return inLine((cells) => cells.with(cellOf(cells), ''));
    case 'exchange neighbours':
      return splice(
        position,
        2,
        text
          .slice(position, position + 2)
          .split('')
          .reverse()
          .join(''),
      );
    case 'delete a column':
      return joined(
        lines.map((row) =>
          row
            .split(',')
            .toSpliced(Math.floor(far * 31), 1)
            .join(','),
        ),
      );
    case 'repeat a column': {
      const column = Math.floor(far * 31);
      return joined(
        lines.map((row) =>
          row
            .split(',')
            .toSpliced(column, 0, row.split(',')[column] ?? '')
            .join(','),
        ),
      );
    }
    case 'join two lines':
      return text.replace(`${lines[line]}\r\n`, lines[line] ?? '');
    case 'insert a line break':
      return splice(position, 0, '\r\n');
    case 'put a quotation mark':
      return splice(position, 0, '"');
    case 'put a NUL':
      return splice(position, 1, '\0');
    default:
      return splice(position, 1, '\u001a');
  }
}

/** A plain reading of csv, written apart from the importer: cells by line number. Null where the quoting is broken. */
export function plainCsv(text: string): Map<number, string[]> | null {
  const rows = new Map<number, string[]>();
  let line = 1;
  let cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const isEnd = character === '\n' || character === '\r';
    if (isQuoted) {
      if (isEnd) return null;
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else {
        isQuoted = false;
        if (text[at + 1] !== undefined && !',\r\n'.includes(text[at + 1] ?? '')) return null;
      }
    } else if (character === '"' && cell === '') isQuoted = true;
    else if (character === '"') return null;
    else if (character === ',') {
      cells.push(cell);
      cell = '';
    } else if (isEnd) {
      rows.set(line, [...cells, cell]);
      cells = [];
      cell = '';
      line += 1;
      if (character === '\r' && text[at + 1] === '\n') at += 1;
    } else cell += character;
  }
  if (isQuoted) return null;
  if (cells.length > 0 || cell !== '') rows.set(line, [...cells, cell]);
  return rows;
}
