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

/** What is listed for what is typed, and how much of it is certain before the server has answered. */
export interface Listing {
  readonly entries: readonly PaletteEntry[];
  /** How many entries, from the first, no answer can change: the code that was typed, and what the admin itself knows. */
  readonly certain: number;
  /** Whether the other ones are what the server finds for what is typed now. */
  readonly isAnswered: boolean;
}

/** Puts the code that was typed first and the search last; of what was found for earlier words, what fits these as well. */
export function listed(
  typed: string,
  isAnswered: boolean,
  {
    own,
    found,
    search,
  }: { own: readonly PaletteEntry[]; found: readonly PaletteEntry[]; search: readonly PaletteEntry[] },
): Listing {
  const exact = `code ${typed.trim().toUpperCase()}`;
  const certain = [...found.filter(({ id }) => id === exact), ...fittingEntries(own, typed)];
  const rest = (isAnswered ? found : fittingEntries(found, typed)).filter(({ id }) => id !== exact);
  return { entries: [...certain, ...rest, ...search], certain: certain.length, isAnswered };
}

/** What Enter opens at this place of the list: null while it may still be another entry that will stand there. */
export function opensNow({ entries, certain, isAnswered }: Listing, place: number): PaletteEntry | null {
  return (isAnswered || place < certain ? entries[place] : undefined) ?? null;
}
