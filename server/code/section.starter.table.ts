import type { SectionFacts, SectionRange } from './section.facts.ts';

/** "96900-96999", or one code alone. */
export function range(text: string): SectionRange {
  const [from = '', to = from] = text.split('-');
  return { from, to };
}

export function section(slug: string, name: string, ...ranges: readonly string[]): SectionFacts {
  return { slug, name, parent: null, ranges: ranges.map(range) };
}

/** A line of the table: the slug after the section's own, our label, the ranges. */
export type SubsectionLine = readonly [slug: string, name: string, ...ranges: string[]];

export function subsections(parent: string, lines: readonly SubsectionLine[]): SectionFacts[] {
  return lines.map(([slug, name, ...ranges]) => ({
    slug: `${parent}-${slug}`,
    name,
    parent,
    ranges: ranges.map(range),
  }));
}
