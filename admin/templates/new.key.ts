/** What an editor may add beside the shipped keys. */
export type NewKind = 'variant' | 'question' | 'correction';

export interface NewKey {
  readonly kind: NewKind;
  /** A shipped key, for a variant. */
  readonly base: string;
  /** Slug of a section or subsection, for a variant. */
  readonly place: string;
  /** What a question is about, in a word or two. */
  readonly name: string;
  /** For a correction. */
  readonly release: string;
}

/** The key to open, null while something is missing: `billing@surgery-eye`, `faq.parking.question`, `notice.correction.RVU26C`. */
export function keyOf({ kind, base, place, name, release }: NewKey): string | null {
  switch (kind) {
    case 'variant':
      return base !== '' && place !== '' ? `${base}@${place}` : null;
    case 'question': {
      const word = name
        .trim()
        .replace(/[^A-Za-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40);
      return word === '' ? null : `faq.${word}.question`;
    }
    case 'correction':
      return release === '' ? null : `notice.correction.${release}`;
  }
}
