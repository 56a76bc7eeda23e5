import type { SearchIndex } from './search.index.ts';
import type { SearchQuery } from './search.query.ts';
import { wordsOf } from './search.word.ts';

const AROUND = 90;

/** Which words of a page were meant by a query. */
export class SearchMarker {
  private readonly stems: ReadonlySet<number>;
  private readonly index: SearchIndex;

  constructor({ words }: SearchQuery, index: SearchIndex) {
    this.stems = new Set(words.flatMap(({ meanings }) => meanings.map(({ stem }) => stem)));
    this.index = index;
  }

  /**
   * The text, or the part of it around the first match, with what was meant inside <mark> and everything else
   * escaped. Null where nothing of it was meant.
   */
  mark(text: string): string | null {
    const words = wordsOf(text);
    const meant = words.filter((word, at) =>
      this.isMeant(word.text, words[at - 1]?.text, words[at + 1]?.text),
    );
    const [first] = meant;
    if (!first) return null;
    const { from, to } = partAround(text, first.start, first.end);
    let html = from > 0 ? '…' : '';
    let last = from;
    for (const { start, end } of meant) {
      if (end > to) break;
      html += `${escaped(text.slice(last, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
      last = end;
    }
    return `${html}${escaped(text.slice(last, to))}${to < text.length ? '…' : ''}`;
  }

  private isMeant(word: string, before = '', after = ''): boolean {
    const { vocabulary } = this.index;
    return [word, before + word, word + after].some((text) => {
      const stem = vocabulary.stemNumber(text);
      return stem !== undefined && this.stems.has(stem);
    });
  }
}

function partAround(text: string, start: number, end: number): { from: number; to: number } {
  const early = Math.max(0, start - AROUND);
  const late = Math.min(text.length, end + AROUND);
  const from = early === 0 ? 0 : text.indexOf(' ', early) + 1;
  const to = late === text.length ? late : Math.max(end, text.lastIndexOf(' ', late));
  return { from: Math.min(from, start), to };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (unit) => ESCAPES[unit] ?? unit);
}
