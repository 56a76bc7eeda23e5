import { compareReleaseNames, isReleaseName } from './release.name.ts';

/**
 * The known release that somebody most likely meant: at most two letters away, the newest of equals; null when
 * none is near.
 */
export function nearestRelease(asked: string, known: readonly string[]): string | null {
  const wanted = asked.trim().toUpperCase();
  let best: string | null = null;
  let distance = 3;
  for (const name of known.filter(isReleaseName).toSorted(compareReleaseNames).reverse()) {
    const found = editDistance(wanted, name);
    if (found < distance) {
      best = name;
      distance = found;
    }
  }
  return best;
}

/** Levenshtein distance, row by row. */
export function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 0;
}
