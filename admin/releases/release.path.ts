import type { Release } from './release.consequence.ts';

/** Where a cut is looked at: `/releases/RVU26C.2`. */
export function releasePath({ name, cut }: Pick<Release, 'name' | 'cut'>): string {
  return `/releases/${name}.${cut}`;
}

/** The cut that an address names, and null for what is no address of one. */
export function releaseAt(id: string): { name: string; cut: number } | null {
  const [, name, cut] = /^([A-Z0-9]+)\.(\d+)$/.exec(id) ?? [];
  return name === undefined || cut === undefined ? null : { name, cut: Number(cut) };
}
