import { PAGE_PARTS, type PagePart } from '../content/content.missing.ts';
import type { CatalogEntry, ContentStatus } from './code.entry.ts';

/** How far the words of one section are. */
export interface SectionCoverage {
  readonly section: string;
  readonly name: string;
  readonly codes: number;
  readonly byStatus: Readonly<Record<ContentStatus, number>>;
  /** Published pages that lack something. */
  readonly incomplete: number;
}

/** Published pages that lack one part; one that lacks two counts for both. */
export interface PartMissing {
  readonly part: PagePart;
  readonly pages: number;
}

const NOTHING: Readonly<Record<ContentStatus, number>> = {
  NONE: 0,
  DRAFT: 0,
  STARTER: 0,
  IMPORTED: 0,
  REVIEWED: 0,
};

/** Codes of each section by how far their words are, in the order in which the sections' codes come. */
export function coverageOf(
  entries: readonly Pick<CatalogEntry, 'section' | 'sectionName' | 'contentStatus' | 'missing'>[],
): SectionCoverage[] {
  const sections = new Map<
    string,
    { name: string; byStatus: Record<ContentStatus, number>; incomplete: number }
  >();
  for (const { section, sectionName, contentStatus, missing } of entries) {
    const counted = sections.get(section) ?? { name: sectionName, byStatus: { ...NOTHING }, incomplete: 0 };
    counted.byStatus[contentStatus] += 1;
    if (missing.length > 0) counted.incomplete += 1;
    sections.set(section, counted);
  }
  return [...sections].map(([section, { name, byStatus, incomplete }]) => ({
    ...{ section, name, byStatus, incomplete },
    codes: Object.values(byStatus).reduce((sum, count) => sum + count, 0),
  }));
}

/** Every part that a page may lack, in the order of the page, with how many do. */
export function partsMissing(entries: readonly Pick<CatalogEntry, 'missing'>[]): PartMissing[] {
  return PAGE_PARTS.map((part) => ({
    part,
    pages: entries.filter(({ missing }) => missing.includes(part)).length,
  }));
}
