/** What the text around a table says about the release. */
export interface TitleFacts {
  readonly year: number | null;
  /** A January, B April, C July, D October; null where no such month is named. */
  readonly letter: string | null;
  /** ISO date of the RELEASED line. */
  readonly releasedOn: string | null;
  /** Copyright lines as printed. */
  readonly notices: readonly string[];
}

const letterOfMonth: Readonly<Record<string, string>> = { JAN: 'A', APR: 'B', JUL: 'C', OCT: 'D' };
const month = /\b(JAN|APR|JUL|OCT)(?:UARY|IL|Y|OBER)?\b/i;

/**
 * Reads the lines above a relative value file: title, copyright lines, RELEASED mm/dd/yyyy. Companion files only
 * give their year. The HDR lines of the txt are one notice that is wrapped; the year in them is not the release's.
 */
export function readTitles(rawTitles: readonly string[]): TitleFacts {
  const titles = rawTitles.map(printable);
  const wrapped = titles.filter((title) => title.startsWith('HDR '));
  const lines = titles.filter((title) => !title.startsWith('HDR '));
  const notices = lines.filter((line) => /copyright/i.test(line));
  const others = lines.filter((line) => !/copyright/i.test(line));
  const rest = others.join(' ');
  const title = others.flatMap((line) => /\b(20\d\d)\b.*relative value file(.*)/is.exec(line) ?? []);
  const released = /RELEASED:?\s+(\d{1,2})\/(\d{1,2})\/(20\d\d)/i.exec(rest);
  const anyYear = /\b(20\d\d)\b/.exec(rest.replace(released?.[0] ?? '', ''));
  const year = title[1] ?? anyYear?.[1];
  return {
    year: year ? Number(year) : null,
    letter: letterOfMonth[month.exec(title[2] ?? '')?.[1]?.toUpperCase() ?? ''] ?? null,
    releasedOn: released ? isoDate(released[3], released[1], released[2]) : null,
    notices: wrapped.length > 0 ? [...unwrap(wrapped), ...notices] : notices,
  };
}

function printable(title: string): string {
  return Array.from(title, (character) => ((character.codePointAt(0) ?? 0) < 0x20 ? ' ' : character))
    .join('')
    .trim();
}

function isoDate(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function unwrap(lines: readonly string[]): string[] {
  const text = lines.map((line) => line.slice(4).trim()).join(' ');
  return text.split(/(?=THE FOLLOWING STATEMENT)/).map((notice) => notice.trim());
}
