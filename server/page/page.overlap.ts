const LIGHT = new Set(
  'a an and are as at be by can code do does for from has have how in is it its medicare of on one or that the this to what when where which who why with'.split(
    ' ',
  ),
);

const cache = new Map<string, ReadonlySet<string>>();

/** The words of a text that carry meaning, in small letters. Kept, since many pages say the same text. */
export function wordsOf(text: string): ReadonlySet<string> {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const words = new Set(weightyWords(text));
  if (cache.size >= 20_000) cache.clear();
  cache.set(text, words);
  return words;
}

/** The same as a list, in order and not kept: for a text that holds figures of one page. */
export function weightyWords(text: string): string[] {
  const small = text.toLowerCase();
  const words: string[] = [];
  let start = -1;
  for (let index = 0; index <= small.length; index += 1) {
    if (isOfWord(small.charCodeAt(index))) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      let end = index;
      while (end > start && !isLetterOrDigit(small.charCodeAt(end - 1))) end -= 1;
      const word = small.slice(start, end);
      if (end > start && !LIGHT.has(word)) words.push(word);
      start = -1;
    }
  }
  return words;
}

/** Share of the words of one text that another one has too, from 0 to 1. */
export function overlap(words: Iterable<string>, other: ReadonlySet<string>): number {
  let all = 0;
  let shared = 0;
  for (const word of words) {
    all += 1;
    if (other.has(word)) shared += 1;
  }
  return all === 0 ? 0 : shared / all;
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 127;
}

/** Letters and digits, and what stands inside a word or a figure: . ' - */
function isOfWord(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 46 || unit === 39 || unit === 45;
}
