import type { Section } from './section.form.ts';

/** Whether a section fits a search: a word of its name or slug, or a code that one of its ranges holds. */
export function holds({ name, slug, ranges }: Section, q: string): boolean {
  const asked = q.trim();
  if (asked === '') {
    return true;
  }
  const code = asked.toUpperCase();
  const isCode = /^[0-9A-Z]{5}$/.test(code) && /\d/.test(code);
  if (isCode) {
    return ranges.some(({ from, to }) => shapeOf(from) === shapeOf(code) && from <= code && code <= to);
  }
  const words = asked.toLowerCase().split(/\s+/);
  const text = `${name} ${slug}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Where the letters stand: only codes of one shape lie between each other. */
function shapeOf(code: string): string {
  return code.replace(/\d/g, '0');
}
