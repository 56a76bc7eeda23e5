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

/** Whether at least a share of the words of one text, from 0 to 1, stand in another one too. Stops when they cannot. */
export function isShared(words: readonly string[], other: ReadonlySet<string>, least: number): boolean {
  const all = words.length;
  if (all === 0) return false;
  let shared = all;
  for (const word of words) {
    if (other.has(word)) continue;
    shared -= 1;
    if (shared / all < least) return false;
  }
  return true;
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 127;
}

/** Letters and digits, and what stands inside a word or a figure: . ' - */
function isOfWord(unit: number): boolean {
  return isLetterOrDigit(unit) || unit === 46 || unit === 39 || unit === 45;
}
