/** The letters that a word has, one bit each; digits share the rest. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) {
    const unit = word.charCodeAt(index);
    letters |= 1 << (unit >= 97 && unit <= 122 ? unit - 97 : 26 + (unit % 6));
  }
  return letters >>> 0;
}

/** How many letters one word has and the other lacks: never more than twice their edit distance. */
export function letterDifference(left: number, right: number): number {
  let bits = left ^ right;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const ROW = 64;
const rows = [new Uint8Array(ROW), new Uint8Array(ROW), new Uint8Array(ROW)] as const;

/**
 * Insertions, deletions, changes and swaps of neighbours between two words; more than `most` where it passes that.
 * Words of 63 characters and more are told apart by being equal.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (left === right) return 0;
  if (left.length >= ROW || right.length >= ROW) return most + 1;
  let [before, last, now] = rows as unknown as [Uint8Array, Uint8Array, Uint8Array];
  for (let j = 0; j <= right.length; j += 1) last[j] = j;
  for (let i = 1; i <= left.length; i += 1) {
    now[0] = i;
    let least = i;
    for (let j = 1; j <= right.length; j += 1) {
      const isSame = left.charCodeAt(i - 1) === right.charCodeAt(j - 1);
      let cost = Math.min((last[j - 1] ?? 0) + (isSame ? 0 : 1), (last[j] ?? 0) + 1, (now[j - 1] ?? 0) + 1);
      const isSwap =
        i > 1 &&
        j > 1 &&
        left.charCodeAt(i - 1) === right.charCodeAt(j - 2) &&
        left.charCodeAt(i - 2) === right.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      now[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last, now] = [last, now, before];
  }
  return last[right.length] ?? 0;
}
