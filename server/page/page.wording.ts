const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "July 1, 2026" of an ISO date; null of null. */
export function dateInWords(date: string | null): string | null {
  if (date === null) return null;
  const [year, month, day] = date.split('-');
  return `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}

/** "A", "A and B", "A, B and C"; null of nothing. */
export function listInWords(items: readonly string[]): string | null {
  if (items.length < 2) return items[0] ?? null;
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** At most `limit` characters, cut between words, with an ellipsis where something is lost. */
export function cutToLength(text: string, limit: number): string {
  const line = text.includes('\n') || text.includes('  ') ? text.replace(BLANKS, ' ').trim() : text.trim();
  if (line.length <= limit) return line;
  const cut = line.slice(0, limit - 1);
  const end = line.charAt(limit - 1) === ' ' ? limit - 1 : cut.lastIndexOf(' ');
  return `${(end > limit / 2 ? cut.slice(0, end) : cut).replace(LOOSE_END, '')}…`;
}

const BLANKS = /\s+/g;
const LOOSE_END = /[\s,;:.(-]+$/;
