import { BadInput } from '../errors.ts';
import { byApplication, inForce } from './content.in-force.ts';
import type { ContentRevision } from './revision.entity.ts';

/** The newest revision of each place (applies-from) of one code, in the order in which they come into force. */
export function standingOf(revisions: readonly ContentRevision[]): ContentRevision[] {
  const newest = new Map<string, ContentRevision>();
  for (const revision of revisions) {
    const known = newest.get(revision.appliesFrom);
    if (!known || known.number < revision.number) newest.set(revision.appliesFrom, revision);
  }
  return [...newest.values()].toSorted(byApplication);
}

/** One place that a step writes a revision for, with the words in force there. */
export interface Place {
  readonly appliesFrom: string;
  readonly words: ContentRevision | null;
}

/**
 * Where a code must change so that it is out of use, or in use again, from a release on: there, and wherever other
 * words begin to apply later.
 * @param standing of one code, as `standingOf` answers
 */
export function placesFrom(standing: readonly ContentRevision[], from: string, isRetired: boolean): Place[] {
  const here = inForce(standing, from);
  const later = standing.filter(
    (revision) => byApplication(revision, { appliesFrom: from, number: Infinity }) > 0,
  );
  const places = [
    { appliesFrom: from, words: here },
    ...later.map((words) => ({ appliesFrom: words.appliesFrom, words })),
  ];
  return places.filter(({ words }) => isRetired || words?.isRetired === true);
}

/**
 * Where a redirect ends: a code that is in use. Nobody is sent in a circle or to a dead end.
 * @param wordsOf the words in force of another code; null where it has none
 * @throws BadInput that names the code in the way
 */
export async function endOfRedirect(
  code: string,
  target: string,
  wordsOf: (code: string) => Promise<ContentRevision | null>,
): Promise<string> {
  const field = 'redirectTo';
  if (target === code) throw new BadInput('A code cannot lead to itself.', { field });
  const passed = new Set([code]);
  let at = target;
  for (;;) {
    if (passed.has(at))
      throw new BadInput(`${target} leads back to ${code}. Choose another code.`, { field });
    passed.add(at);
    const words = await wordsOf(at);
    if (!words?.isRetired) return at;
    if (!words.redirectTo)
      throw new BadInput(`${at} is out of use itself and leads nowhere. Choose another code.`, { field });
    at = words.redirectTo;
  }
}
