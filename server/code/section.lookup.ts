import { type CodeShape, shapeOf } from './code.value.ts';
import type { SectionFacts } from './section.facts.ts';

/** Where a code belongs. */
export interface SectionPlace {
  readonly section: SectionFacts;
  readonly subsection: SectionFacts | null;
}

/** A code that no range holds is still listed somewhere. */
export const UNSORTED_SECTION: SectionFacts = {
  slug: 'unsorted',
  name: 'Other codes',
  parent: null,
  ranges: [],
};

interface Candidate {
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly section: SectionFacts;
}

/**
 * Finds the section of a code in a table of ranges. A range holds codes of the shape of its ends only, the
 * narrowest range wins, and of equals a subsection before a section, then the one that stands first.
 */
export class SectionLookup {
  readonly sections: readonly SectionFacts[];
  readonly #bySlug: ReadonlyMap<string, SectionFacts>;
  readonly #byShape = new Map<CodeShape, Candidate[]>();
  readonly #found = new Map<string, SectionPlace>();

  constructor(sections: readonly SectionFacts[]) {
    this.sections = sections;
    this.#bySlug = new Map(sections.map((section) => [section.slug, section]));
    for (const section of sections) {
      for (const { from, to } of section.ranges) this.#add({ from, to, width: widthOf(from, to), section });
    }
    for (const candidates of this.#byShape.values()) candidates.sort(moreSpecificFirst);
  }

  placeOf(code: string): SectionPlace {
    const known = this.#found.get(code);
    if (known !== undefined) return known;
    const place = this.#search(code);
    if (this.#found.size < 100_000) this.#found.set(code, place);
    return place;
  }

  bySlug(slug: string): SectionFacts | null {
    return this.#bySlug.get(slug) ?? null;
  }

  childrenOf(slug: string): SectionFacts[] {
    return this.sections.filter((section) => section.parent === slug);
  }

  #add(candidate: Candidate): void {
    const shape = shapeOf(candidate.from);
    if (shape !== shapeOf(candidate.to)) return;
    const candidates = this.#byShape.get(shape);
    if (candidates === undefined) this.#byShape.set(shape, [candidate]);
    else candidates.push(candidate);
  }

  #search(code: string): SectionPlace {
    const candidates = this.#byShape.get(shapeOf(code)) ?? [];
    const best = candidates.find(({ from, to }) => from <= code && code <= to);
    if (best === undefined) return { section: UNSORTED_SECTION, subsection: null };
    const { section } = best;
    const parent = section.parent === null ? null : this.bySlug(section.parent);
    return parent === null ? { section, subsection: null } : { section: parent, subsection: section };
  }
}

function moreSpecificFirst(a: Candidate, b: Candidate): number {
  return a.width - b.width || Number(a.section.parent === null) - Number(b.section.parent === null);
}

const LETTER_AND_DIGITS = /^[A-Z]\d{4}$/;

/**
 * How many codes a range can hold beyond its first: the measure of how specific it is. Only digits count where
 * codes of the shape have no others; a range inside another is never the wider one.
 */
export function widthOf(from: string, to: string): number {
  const shape = shapeOf(from);
  if (shape === 'digits') return Number(to) - Number(from);
  if (shape !== 'leading letter') return Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (!LETTER_AND_DIGITS.test(from) || !LETTER_AND_DIGITS.test(to))
    return Number.parseInt(to, 36) - Number.parseInt(from, 36);
  const letters = to.charCodeAt(0) - from.charCodeAt(0);
  return letters * 10_000 + Number(to.slice(1)) - Number(from.slice(1));
}
