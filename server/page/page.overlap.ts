const WORD = /[a-z0-9][a-z0-9.$'-]*/g;
const LIGHT = new Set(
  'a an and are as at be by can code do does for from has have how in is it its medicare of on one or that the this to what when where which who why with'.split(
    ' ',
  ),
);

const cache = new Map<string, ReadonlySet<string>>();

/** The words of a text that carry meaning, in small letters. */
export function wordsOf(text: string): ReadonlySet<string> {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    const bare = word.replace(TRAILING_STOP, '');
    if (!LIGHT.has(bare)) words.add(bare);
  }
  if (cache.size >= 20_000) cache.clear();
  cache.set(text, words);
  return words;
}

const TRAILING_STOP = /[.']+$/;

/** Share of the words of one text that another one has too, from 0 to 1. */
export function overlap(words: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (other.has(word)) shared += 1;
  return shared / words.size;
}
