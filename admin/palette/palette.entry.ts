export type EntryKind = 'code' | 'screen' | 'action' | 'template';

/** Something that can be gone to or done. */
export interface PaletteEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  readonly run: () => void;
}

/** Entries that hold every word of what was typed: those whose name begins so first. */
export function fittingEntries(entries: readonly PaletteEntry[], typed: string): PaletteEntry[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = ({ name }: PaletteEntry) => words.every((word) => name.toLowerCase().includes(word));
  const begins = ({ name }: PaletteEntry) => name.toLowerCase().startsWith(words[0] ?? '');
  const found = entries.filter(holds);
  return [...found.filter(begins), ...found.filter((entry) => !begins(entry))];
}
