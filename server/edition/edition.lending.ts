import type { EntityManager } from 'typeorm';
import {
  COMPANION_KINDS,
  COMPANION_ROWS,
  type CompanionKind,
  hasCompanion,
} from '../locality/companion.kind.ts';
import { type Companions, type Holders, readCompanions, readHolders } from '../locality/locality.table.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { label } from '../release/release.label.ts';
import { parseReleaseReference, releaseOrdinal } from '../release/release.name.ts';
import type { LoadedRelease } from './edition.snapshot.ts';

/** The files of which a sample holds the whole: a part of the others would say that there is nothing where there is. */
const WHOLE_IN_SAMPLES: readonly CompanionKind[] = ['GPCI', 'ANES'];

/**
 * Until its own companion files are attached, the newest of the same year serve a release, named as such.
 * Releases that need nothing stay the objects that they are.
 */
export async function lendCompanions(
  manager: EntityManager,
  loaded: readonly LoadedRelease[],
  all: readonly ReleaseFacts[],
): Promise<LoadedRelease[]> {
  const isComplete = ({ figures: { own } }: LoadedRelease) =>
    COMPANION_KINDS.every((kind) => hasCompanion(own, kind));
  if (loaded.every(isComplete)) return [...loaded];
  const holders = await readHolders(manager);
  const read = new Map<string, Companions>(loaded.map(({ figures: { id, own } }) => [id, own]));
  const companionsOf = async (id: string): Promise<Companions> => {
    const companions = read.get(id) ?? (await readCompanions(manager, id));
    read.set(id, companions);
    return companions;
  };
  const lent: LoadedRelease[] = [];
  for (const release of loaded) {
    const lenders = lendersOf(release, all, holders);
    if (isUnchanged(release, lenders)) {
      lent.push(release);
      continue;
    }
    const companions: Record<string, unknown> = { ...release.figures.own };
    for (const [kind, { id }] of lenders)
      companions[COMPANION_ROWS[kind]] = (await companionsOf(id))[COMPANION_ROWS[kind]];
    const names = new Map([...lenders].map(([kind, lender]) => [kind, lenderName(lender, release.facts)]));
    const figures = release.figures.borrowing(companions as unknown as Companions, names);
    lent.push({ facts: release.facts, figures });
  }
  return lent;
}

/** Who lends which file that a release lacks. */
export function lendersOf(
  { facts, figures: { own } }: LoadedRelease,
  all: readonly ReleaseFacts[],
  holders: Holders,
): Map<CompanionKind, ReleaseFacts> {
  const year = parseReleaseReference(facts.name)?.year;
  const published = all.filter(
    ({ id, name, state }) =>
      id !== facts.id &&
      (state === 'ACTIVE' || state === 'SUPERSEDED') &&
      parseReleaseReference(name)?.year === year,
  );
  const lenders = new Map<CompanionKind, ReleaseFacts>();
  for (const kind of COMPANION_KINDS) {
    if (hasCompanion(own, kind)) continue;
    const [best] = published
      .filter(({ id, isSample }) => holders.get(kind)?.has(id) && mayLend(kind, isSample))
      .sort(byPreference);
    if (best) lenders.set(kind, best);
  }
  return lenders;
}

function mayLend(kind: CompanionKind, isSample: boolean): boolean {
  return !isSample || WHOLE_IN_SAMPLES.includes(kind);
}

/** A real release before a sample, then the newest name, then what is delivered, then the newest cut. */
function byPreference(left: ReleaseFacts, right: ReleaseFacts): number {
  return (
    Number(left.isSample) - Number(right.isSample) ||
    releaseOrdinal(right.name) - releaseOrdinal(left.name) ||
    Number(right.state === 'ACTIVE') - Number(left.state === 'ACTIVE') ||
    right.cut - left.cut
  );
}

function isUnchanged(
  { facts, figures }: LoadedRelease,
  lenders: ReadonlyMap<CompanionKind, ReleaseFacts>,
): boolean {
  return COMPANION_KINDS.every((kind) => {
    if (hasCompanion(figures.own, kind)) return true;
    const lender = lenders.get(kind);
    return (figures.companionSource(kind)?.lender ?? null) === (lender ? lenderName(lender, facts) : null);
  });
}

/** RVU26A, RVU26C/1 for another cut of the same name, and what it is where it is a sample. */
function lenderName(lender: ReleaseFacts, borrower: ReleaseFacts): string {
  const name = lender.name === borrower.name ? `${lender.name}/${lender.cut}` : label(lender);
  return lender.isSample ? `${name} (the bundled sample)` : name;
}
