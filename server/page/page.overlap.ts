const LIGHT = new Set(
  'a an and are as at be by can code do does for from has have how in is it its medicare of on one or that the this to what when where which who why with'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning, in small letters and in order. */
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

/**
 * Whether at least a share of some words, from 0 to 1, stand in a text too. Stops when they cannot, which is soon for
 * most texts: nothing is made of the text for it.
 * @param small the text in small letters
 */
export function isShared(words: readonly string[], small: string, least: number): boolean {
  const all = words.length;
  if (all === 0) return false;
  let shared = all;
  for (const word of words) {
    if (hasWord(small, word)) continue;
    shared -= 1;
    if (shared / all < least) return false;
  }
  return true;
}

/** A word as `weightyWords` cuts it: marks may follow it, as a full stop does, but none belong to what comes before. */
function hasWord(small: string, word: string): boolean {
  for (let at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
    if (at > 0 && isOfWord(small.charCodeAt(at - 1))) continue;
    let end = at + word.length;
    while (end < small.length && isMark(small.charCodeAt(end))) end += 1;
    if (end === small.length || !isLetterOrDigit(small.charCodeAt(end))) return true;
  }
  return false;
}

function isLetterOrDigit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit > 127;
}

function isOfWord(unit: number): boolean {
  return isLetterOrDigit(unit) || isMark(unit);
}

/** What stands inside a word or a figure: . ' - */
function isMark(unit: number): boolean {
  return unit === 46 || unit === 39 || unit === 45;
}
