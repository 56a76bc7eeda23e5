/** The parts of a release name: RVU24AR is year 2024, letter A, revision R. */
export interface ReleaseName {
  /** As CMS writes it, without the cut: RVU24AR. */
  readonly text: string;
  readonly year: number;
  /** A January, B April, C July, D October. */
  readonly letter: string;
  /** '' or R, R1, R2: a correction of the release with the same letter. */
  readonly revision: string;
}

/** A release, and perhaps one cut of it: `RVU27A` means its newest active cut, `RVU27A/2` the second. */
export interface ReleaseReference extends ReleaseName {
  readonly cut: number | null;
}

const PATTERN = /^RVU(\d{2})([A-Z])(R\d?)?(?:\/([1-9]\d{0,3}))?$/;

/** Null when the text is neither a release name nor a cut reference. Capitals do not matter. */
export function parseReleaseReference(text: string): ReleaseReference | null {
  const match = PATTERN.exec(text.trim().toUpperCase());
  if (match === null) return null;
  const [, year = '', letter = '', revision = '', cut] = match;
  return {
    text: `RVU${year}${letter}${revision}`,
    year: 2000 + Number(year),
    letter,
    revision,
    cut: cut === undefined ? null : Number(cut),
  };
}

/** Null when the text is not a release name; a cut reference is not one. */
export function parseReleaseName(text: string): ReleaseName | null {
  const reference = parseReleaseReference(text);
  if (reference === null || reference.cut !== null) return null;
  const { text: name, year, letter, revision } = reference;
  return { text: name, year, letter, revision };
}

export function isReleaseName(text: string): boolean {
  return parseReleaseName(text) !== null;
}

/**
 * Order of release names, independent of cuts and dates: RVU24A < RVU24AR < RVU24AR1 < RVU24B < RVU25A.
 * @throws RangeError when one of them is no release name.
 */
export function compareReleaseNames(left: string, right: string): number {
  return releaseOrdinal(left) - releaseOrdinal(right);
}

const ordinals = new Map<string, number>();
const MOST_ORDINALS = 1_000;

/** A number that grows with the order of release names; a cut in the text does not count. */
export function releaseOrdinal(text: string): number {
  const known = ordinals.get(text);
  if (known !== undefined) return known;
  const ordinal = ordinalOf(text);
  if (ordinals.size < MOST_ORDINALS) ordinals.set(text, ordinal);
  return ordinal;
}

function ordinalOf(text: string): number {
  const name = parseReleaseReference(text);
  if (name === null) throw new RangeError(`"${text}" is not a release name such as RVU26A or RVU24AR.`);
  const revision = name.revision === '' ? 0 : 1 + Number(name.revision.slice(1) || '0');
  return (name.year * 26 + (name.letter.charCodeAt(0) - 65)) * 16 + revision;
}

const FIRST_DAY: Readonly<Record<string, string>> = { A: '01-01', B: '04-01', C: '07-01', D: '10-01' };

/**
 * The day on which a release of this name usually takes effect; null for a revision, whose day the law or the
 * correction names (RVU24AR: 9 March 2024), and for an unknown letter.
 */
export function usualEffectiveFrom(name: ReleaseName): string | null {
  const day = FIRST_DAY[name.letter];
  return day === undefined || name.revision !== '' ? null : `${name.year}-${day}`;
}
