import { label } from './release.label.ts';
import type { Consequence } from './release.step.ts';

/** A step in words: `RVU26C/2 will be ACTIVE. Readers get RVU26C/2 by default (before it was RVU26C).` */
export function consequenceSentence(
  { release, currentBefore, currentAfter }: Consequence,
  verb: 'is' | 'will be' | 'would be',
  now: Date,
): string {
  const readers = currentAfter ? `Readers get ${label(currentAfter)} by default` : 'Readers get nothing';
  const change =
    currentBefore?.id === currentAfter?.id
      ? 'as before'
      : `before it was ${currentBefore ? label(currentBefore) : 'nothing'}`;
  const isAhead = release.state === 'ACTIVE' && release.liveFrom !== null && release.liveFrom > now;
  const goesLive = isAhead
    ? ` It goes live with ${release.effectiveFrom}, at ${release.liveFrom?.toISOString()}.`
    : '';
  return `${label(release)} ${verb} ${release.state}. ${readers} (${change}).${goesLive}`;
}
