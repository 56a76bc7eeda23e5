import type { EntityManager } from 'typeorm';
import { currentRelease, findRelease } from '../release/release.current.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { compareReleaseNames } from '../release/release.name.ts';
import { readRowsOfCodes } from '../rvu/rvu.table.ts';
import type { ReleaseGround } from './content.check.ts';

interface Placed {
  readonly code: string;
  readonly appliesFrom: string;
}

/**
 * The release that each text is read with: the current one, or the one from which the words apply where that comes
 * later, with the figures of the codes themselves.
 * @param hasCode whether a release has a related code
 */
export async function readReleaseGround(
  manager: EntityManager,
  releases: readonly ReleaseFacts[],
  texts: readonly Placed[],
  hasCode: (release: ReleaseFacts, code: string) => boolean,
  at: Date,
): Promise<(code: string, appliesFrom: string) => ReleaseGround | null> {
  const current = currentRelease(releases, at);
  const of = (appliesFrom: string) => releaseFor(releases, current, appliesFrom);
  const ids = [...new Set(texts.flatMap(({ appliesFrom }) => of(appliesFrom)?.id ?? []))];
  const rowsOf = await readRowsOfCodes(
    manager,
    ids,
    texts.map(({ code }) => code),
  );
  return (code, appliesFrom) => {
    const release = of(appliesFrom);
    return (
      release && {
        name: release.name,
        rows: rowsOf(release.id, code),
        factors: release.conversionFactors,
        // A sample holds a few codes by design: what it lacks says nothing.
        hasCode: (other) => release.isSample || hasCode(release, other),
      }
    );
  };
}

function releaseFor(
  releases: readonly ReleaseFacts[],
  current: ReleaseFacts | null,
  appliesFrom: string,
): ReleaseFacts | null {
  if (appliesFrom === '' || (current && compareReleaseNames(appliesFrom, current.name) <= 0)) return current;
  const later = findRelease(releases, appliesFrom, 'STAGED');
  return later && later.state !== 'PLANNED' ? later : current;
}
