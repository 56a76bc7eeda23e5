import type { EntityManager } from 'typeorm';
import type { SectionLookup } from '../code/section.lookup.ts';
import { COMPANION_KINDS, hasCompanion } from '../locality/companion.kind.ts';
import { type Holders, readCompanions, readHolders } from '../locality/locality.table.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { readRvuRows } from '../rvu/rvu.table.ts';
import { EditionRelease } from './edition.release.ts';
import type { LoadedRelease } from './edition.snapshot.ts';

const MOST_STAGED = 2;
const MOST_TAKEN_BACK = 1;

/**
 * Cuts that may be delivered next, with their figures, so that activating one and rolling back to one is a matter of
 * moments: the newest that are staged, and one that was delivered until now. Nobody is answered from them.
 */
export async function loadSpare(
  manager: EntityManager,
  all: readonly ReleaseFacts[],
  sections: SectionLookup,
  known: readonly LoadedRelease[],
): Promise<LoadedRelease[]> {
  const held = (facts: ReleaseFacts) => known.find(({ figures }) => figures.id === facts.id)?.figures;
  const staged = all.filter(({ state, isSample }) => state === 'STAGED' && !isSample).slice(0, MOST_STAGED);
  const takenBack = all
    .filter((facts) => (facts.state === 'SUPERSEDED' || facts.state === 'WITHDRAWN') && held(facts))
    .slice(0, MOST_TAKEN_BACK);
  const spare: LoadedRelease[] = [];
  for (const facts of [...staged, ...takenBack])
    spare.push({ facts, figures: held(facts) ?? (await readFigures(manager, facts.id, sections)) });
  return spare;
}

export async function readFigures(
  manager: EntityManager,
  id: string,
  sections: SectionLookup,
): Promise<EditionRelease> {
  return new EditionRelease(id, await readRvuRows(manager, id), await readCompanions(manager, id), sections);
}

/** Those whose companion files are still what the tables have: to a staged cut some may have been attached. */
export async function stillRight(
  manager: EntityManager,
  spare: readonly LoadedRelease[],
): Promise<LoadedRelease[]> {
  if (spare.length === 0) return [];
  const holders = await readHolders(manager);
  return spare.filter(({ figures }) => isRight(figures, holders));
}

function isRight({ id, own }: EditionRelease, holders: Holders): boolean {
  const hasCounties = own.localities.some(({ counties }) => counties !== null);
  return (
    (holders.get('LOCCO')?.has(id) ?? false) === hasCounties &&
    COMPANION_KINDS.every((kind) => (holders.get(kind)?.has(id) ?? false) === hasCompanion(own, kind))
  );
}
