import type { DataSource, EntityManager } from 'typeorm';
import { SectionLookup } from '../code/section.lookup.ts';
import { readSections } from '../code/section.service.ts';
import { readVersions } from '../code/vocabulary.version.ts';
import { readSpecialties } from '../specialty/specialty.service.ts';

/** What checks ask of the edited vocabularies. */
export interface Vocabulary {
  readonly specialties: ReadonlySet<string>;
  readonly sections: SectionLookup;
}

const SHELVES = new WeakMap<DataSource, Vocabulary & { readonly versions: string }>();

/**
 * Sections and specialties, kept by this process while their versions stay the same. The versions are read first, so
 * that older words never stand under a newer version.
 */
export async function vocabularyOf(manager: EntityManager): Promise<Vocabulary> {
  const versions = await readVersions(manager);
  const known = SHELVES.get(manager.dataSource);
  if (known?.versions === versions) return known;
  const read = {
    versions,
    specialties: new Set((await readSpecialties(manager)).map(({ slug }) => slug)),
    sections: new SectionLookup(await readSections(manager)),
  };
  SHELVES.set(manager.dataSource, read);
  return read;
}
