import type { SectionFacts } from './section.facts.ts';

/** The table with a section as it shall be: in its place, or after another one, or last among its siblings. */
export function withSection(
  table: readonly SectionFacts[],
  section: SectionFacts,
  after: string | null,
): SectionFacts[] {
  const known = table.findIndex(({ slug }) => slug === section.slug);
  if (known >= 0 && after === null) return table.with(known, section);
  const rest = table.filter(({ slug }) => slug !== section.slug);
  const before = rest.findIndex(({ slug }) => slug === after);
  const family = rest.findLastIndex(({ slug, parent }) =>
    section.parent === null ? true : slug === section.parent || parent === section.parent,
  );
  return rest.toSpliced((before >= 0 ? before : family) + 1, 0, section);
}

export function withoutSection(table: readonly SectionFacts[], slug: string): SectionFacts[] {
  return table.filter((section) => section.slug !== slug);
}
