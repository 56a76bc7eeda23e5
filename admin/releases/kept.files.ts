/**
 * Files of the uploads of this page, by import: a refused one can be sent again with its problems accepted, without
 * looking for the file. A browser does not give files back after a reload; they are then chosen again.
 */
const kept = new Map<string, readonly File[]>();

export function keepFiles(importId: string, files: readonly File[]): void {
  kept.clear();
  kept.set(importId, files);
}

export function filesOf(importId: string): readonly File[] {
  return kept.get(importId) ?? [];
}
