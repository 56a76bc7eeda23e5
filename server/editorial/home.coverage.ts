import type { CatalogEntry, ContentStatus } from './code.entry.ts';

/** How far the words of one section are. */
export interface SectionCoverage {
  readonly section: string;
  readonly name: string;
  readonly codes: number;
  readonly byStatus: Readonly<Record<ContentStatus, number>>;
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
  entries: readonly Pick<CatalogEntry, 'section' | 'sectionName' | 'contentStatus'>[],
): SectionCoverage[] {
  const sections = new Map<string, { name: string; byStatus: Record<ContentStatus, number> }>();
  for (const { section, sectionName, contentStatus } of entries) {
    const counted = sections.get(section) ?? { name: sectionName, byStatus: { ...NOTHING } };
    counted.byStatus[contentStatus] += 1;
    sections.set(section, counted);
  }
  return [...sections].map(([section, { name, byStatus }]) => ({
    ...{ section, name, byStatus },
    codes: Object.values(byStatus).reduce((sum, count) => sum + count, 0),
  }));
}
