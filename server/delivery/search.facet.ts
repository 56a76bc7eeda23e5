import type { PageBook } from '../edition/edition.page.ts';
import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { codesOf } from './code-list.ts';

export interface FacetCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface FacetCounts {
  readonly field: string;
  readonly values: readonly FacetCount[];
}

/** How what was found spreads over sections and specialties, the most first. */
export function facetsOf(found: readonly string[], release: LoadedRelease, book: PageBook): FacetCounts[] {
  const codes = codesOf(release, book);
  const { sections, specialties } = book.snapshot.parts;
  const bySection = new Map<string, FacetCount>();
  const bySpecialty = new Map<string, FacetCount>();
  for (const code of found) {
    const { section } = sections.placeOf(code);
    add(bySection, section.slug, section.name);
    for (const slug of codes.contentOf(code)?.body.specialties ?? []) {
      const specialty = specialties.get(slug);
      if (specialty) add(bySpecialty, slug, specialty.name);
    }
  }
  return [
    { field: 'section', values: mostFirst(bySection) },
    { field: 'specialty', values: mostFirst(bySpecialty) },
  ];
}

function add(counts: Map<string, FacetCount>, value: string, label: string): void {
  counts.set(value, { value, label, count: (counts.get(value)?.count ?? 0) + 1 });
}

function mostFirst(counts: ReadonlyMap<string, FacetCount>): FacetCount[] {
  return [...counts.values()].sort(
    (left, right) => right.count - left.count || (left.label < right.label ? -1 : 1),
  );
}
