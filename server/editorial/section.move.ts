import type { SectionLookup } from '../code/section.lookup.ts';

/** A code that stands elsewhere under another range table; slugs of its narrowest section. */
export interface CodeMove {
  readonly code: string;
  readonly from: string;
  readonly to: string;
}

export function sectionMoves(
  codes: readonly string[],
  before: SectionLookup,
  after: SectionLookup,
): CodeMove[] {
  return codes.flatMap((code) => {
    const [from, to] = [placeOf(code, before), placeOf(code, after)];
    return from === to ? [] : [{ code, from, to }];
  });
}

function placeOf(code: string, lookup: SectionLookup): string {
  const { section, subsection } = lookup.placeOf(code);
  return subsection?.slug ?? section.slug;
}
