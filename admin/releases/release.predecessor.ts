import { isSameCut, type Release } from './release.consequence.ts';

/** Cuts with figures that a cut can be compared with, the most telling first: an earlier cut of its name, then what came before it. */
export function comparableWith(release: Release, releases: readonly Release[]): Release[] {
  return releases
    .filter((other) => other.archiveSha256 !== '' && !isSameCut(other, release))
    .sort((a, b) => rank(a, release) - rank(b, release) || b.effectiveFrom.localeCompare(a.effectiveFrom));
}

function rank(other: Release, release: Release): number {
  if (other.isSample !== release.isSample) {
    return 4;
  }
  if (other.name === release.name) {
    return other.cut < release.cut ? 0 : 2;
  }
  return other.effectiveFrom < release.effectiveFrom && other.state === 'ACTIVE' ? 1 : 3;
}
