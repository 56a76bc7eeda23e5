import type { EntityManager } from 'typeorm';
import { SectionLookup } from '../code/section.lookup.ts';
import { readSections } from '../code/section.service.ts';
import { readPublished } from '../content/content.table.ts';
import { laterAlterations, readAlterations } from '../event/alteration.table.ts';
import type { EventKind } from '../event/event.entity.ts';
import { eventsAfter, lastSequence } from '../event/event.outbox.ts';
import { readReleases } from '../release/release.service.ts';
import type { SpecialtyFacts } from '../specialty/specialty.facts.ts';
import { readSpecialties } from '../specialty/specialty.service.ts';
import { readTemplates } from '../template/template.table.ts';
import { lendCompanions } from './edition.lending.ts';
import { EditionSnapshot, type LoadedRelease, sortedBy } from './edition.snapshot.ts';
import { loadSpare, readFigures, stillRight } from './edition.spare.ts';

/** Reads everything that is published. Call it in a transaction that sees one state of the database. */
export async function loadSnapshot(manager: EntityManager): Promise<EditionSnapshot> {
  const sequence = await lastSequence(manager);
  const sections = new SectionLookup(await readSections(manager));
  const { releases, spare } = await loadReleases(manager, sections, []);
  return new EditionSnapshot({
    sequence,
    sections,
    releases,
    spare,
    contents: await readPublished(manager, null),
    specialties: await loadSpecialties(manager),
    templates: await readTemplates(manager),
    alterations: await readAlterations(manager, idsOf(releases)),
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
  const has = (wanted: EventKind) => events.some(({ kind }) => kind === wanted);
  const parts = { ...last.parts, sequence: newest.sequence };
  if (has('VOCABULARY_CHANGED')) {
    parts.sections = new SectionLookup(await readSections(manager));
    parts.specialties = await loadSpecialties(manager);
    parts.releases = sortedBy(parts.sections, parts.releases);
    parts.spare = sortedBy(parts.sections, parts.spare ?? []);
  }
  if (has('RELEASES_CHANGED')) {
    const known = [...parts.releases, ...(await stillRight(manager, parts.spare ?? []))];
    Object.assign(parts, await loadReleases(manager, parts.sections, known));
  }
  if (has('TEMPLATE_PUBLISHED')) parts.templates = await readTemplates(manager);
  const subjects = events.flatMap(({ payload }) => payload.alteration ?? []);
  if (has('RELEASES_CHANGED')) parts.alterations = await readAlterations(manager, idsOf(parts.releases));
  else if (subjects.length > 0)
    parts.alterations = laterAlterations(
      parts.alterations ?? new Map(),
      await readAlterations(manager, idsOf(parts.releases), subjects),
    );
  const codes = [...new Set(events.flatMap(({ payload }) => payload.codes ?? []))];
  if (codes.length > 0) {
    const contents = new Map(parts.contents);
    for (const [code, revisions] of await readPublished(manager, codes)) contents.set(code, revisions);
    parts.contents = contents;
  }
  return new EditionSnapshot(parts);
}

async function loadSpecialties(manager: EntityManager): Promise<ReadonlyMap<string, SpecialtyFacts>> {
  return new Map((await readSpecialties(manager)).map((specialty) => [specialty.slug, specialty]));
}

function idsOf(releases: readonly LoadedRelease[]): string[] {
  return releases.map(({ facts }) => facts.id);
}

/** Active cuts with their figures, and those that may be next; a cut that is in memory already is not read again. */
async function loadReleases(
  manager: EntityManager,
  sections: SectionLookup,
  known: readonly LoadedRelease[],
): Promise<{ releases: readonly LoadedRelease[]; spare: readonly LoadedRelease[] }> {
  const all = await readReleases(manager);
  const loaded: LoadedRelease[] = [];
  for (const facts of all) {
    if (facts.state !== 'ACTIVE') continue;
    const held = known.find(({ figures: { id } }) => id === facts.id)?.figures;
    loaded.push({ facts, figures: held ?? (await readFigures(manager, facts.id, sections)) });
  }
  const releases = await lendCompanions(manager, loaded, all);
  return { releases, spare: await loadSpare(manager, all, sections, known) };
}
