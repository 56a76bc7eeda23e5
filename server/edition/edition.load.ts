import type { EntityManager } from 'typeorm';
import { SectionLookup } from '../code/section.lookup.ts';
import { readSections } from '../code/section.service.ts';
import { readPublished } from '../content/content.table.ts';
import { eventsAfter, lastSequence } from '../event/event.outbox.ts';
import { readCompanions } from '../locality/locality.table.ts';
import { readReleases } from '../release/release.service.ts';
import { readRvuRows } from '../rvu/rvu.table.ts';
import { readSpecialties } from '../specialty/specialty.service.ts';
import { SHIPPED_TEMPLATES } from '../template/template.book.ts';
import { EditionRelease } from './edition.release.ts';
import { EditionSnapshot, type LoadedRelease } from './edition.snapshot.ts';

/** Reads everything that is published. Call it in a transaction that sees one state of the database. */
export async function loadSnapshot(manager: EntityManager): Promise<EditionSnapshot> {
  const sequence = await lastSequence(manager);
  const sections = new SectionLookup(await readSections(manager));
  return new EditionSnapshot({
    sequence,
    sections,
    releases: await loadReleases(manager, sections, []),
    contents: await readPublished(manager, null),
    specialties: new Map((await readSpecialties(manager)).map((specialty) => [specialty.slug, specialty])),
    templates: SHIPPED_TEMPLATES,
  });
}

/** The next snapshot: only what the events since the last one touched is read again. */
export async function followSnapshot(
  manager: EntityManager,
  last: EditionSnapshot,
): Promise<EditionSnapshot> {
  const events = await eventsAfter(manager, last.parts.sequence);
  const newest = events.at(-1);
  if (!newest) return last;
  if (events.some(({ kind }) => kind === 'VOCABULARY_CHANGED')) return loadSnapshot(manager);
  const { parts } = last;
  const codes = [...new Set(events.flatMap(({ payload }) => payload.codes ?? []))];
  const releases = events.some(({ kind }) => kind === 'RELEASES_CHANGED')
    ? await loadReleases(manager, parts.sections, parts.releases)
    : parts.releases;
  const contents = codes.length > 0 ? new Map(parts.contents) : parts.contents;
  if (contents instanceof Map)
    for (const [code, revisions] of await readPublished(manager, codes)) contents.set(code, revisions);
  return new EditionSnapshot({ ...parts, sequence: newest.sequence, releases, contents });
}

/** Active cuts with their figures; a cut that is in memory already is not read again. */
async function loadReleases(
  manager: EntityManager,
  sections: SectionLookup,
  known: readonly LoadedRelease[],
): Promise<LoadedRelease[]> {
  const loaded: LoadedRelease[] = [];
  for (const facts of await readReleases(manager)) {
    if (facts.state !== 'ACTIVE') continue;
    const figures =
      known.find(({ figures: { id } }) => id === facts.id)?.figures ??
      new EditionRelease(
        facts.id,
        await readRvuRows(manager, facts.id),
        await readCompanions(manager, facts.id),
        sections,
      );
    loaded.push({ facts, figures });
  }
  return loaded;
}
