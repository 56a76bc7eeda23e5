import type { CatalogEntry } from '../../server/editorial/code.entry.ts';

/** A line of the list of codes that nobody has written about. */
export function buildEntry(code: string, overrides: Partial<CatalogEntry> = {}): CatalogEntry {
  const title = overrides.title ?? `Title of ${code}`;
  return {
    ...{ code, title, descriptor: null, system: 'CPT', section: 'medicine', sectionName: 'Medicine' },
    ...{ subsection: null, subsectionName: null, specialties: [], state: 'PAID', status: 'A', work: '1.00' },
    ...{ nonFacilityTotal: '2.00', facilityTotal: '2.00', contentRevision: 0, contentStatus: 'NONE' },
    missing: [],
    ...{ draftState: null, draftBy: null, draftName: null, isStale: false, assignee: null },
    ...{ updatedAt: null, appliesFrom: null, names: [title] },
    ...overrides,
  } as CatalogEntry;
}
