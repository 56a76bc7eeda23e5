import { currentRelease, predecessorOf } from '../release/release.current.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { releaseOrdinal } from '../release/release.name.ts';
import type { WordsFacts } from './worklist.words.ts';

/** Releases as the work list needs them, with everything that is asked again and again made once. */
export class StaleGround {
  /** Releases whose words are looked after: the newest active one and what is staged after it. */
  readonly targets: readonly ReleaseFacts[];
  private readonly releases: readonly ReleaseFacts[];
  private readonly newestActive: ReleaseFacts | null;
  private readonly byId: ReadonlyMap<string, ReleaseFacts>;

  /** @param releases every cut in every state */
  constructor(releases: readonly ReleaseFacts[]) {
    this.releases = releases.filter(({ archiveSha256 }) => archiveSha256 !== '');
    this.byId = new Map(this.releases.map((release) => [release.id, release]));
    const active = this.releases.filter(({ state }) => state === 'ACTIVE').toSorted(byNameAndCut);
    this.newestActive = active.at(-1) ?? null;
    this.targets = [...(this.newestActive ? [this.newestActive] : []), ...this.stagedAhead()];
  }

  /**
   * The cut with which the words are compared for a target: the last one that they were checked against. Texts
   * that came from elsewhere count as checked against the release before the one that was current when they
   * came. For a staged release never less than the newest active one, so that each item says what that release
   * alone adds. Another cut of the target's name counts, also one that was taken out: what was confirmed for it
   * and still holds is kept. Null where nothing can be compared: a sample is no measure for a real release.
   * The target itself: nothing to look at.
   */
  baselineOf(words: WordsFacts, target: ReleaseFacts): ReleaseFacts | null {
    if (words.checkedAgainst && nameOrder(words.checkedAgainst, target.name) > 0) return target;
    const checked = [
      words.checkedAgainst ? this.cutThen(words.checkedAgainst, words.publishedAt) : null,
      ...words.confirmedFor.map((id) => this.byId.get(id) ?? null),
      ...(target.state === 'STAGED' ? [this.newestActive] : []),
    ].filter((cut) => cut !== null);
    const measures = checked.filter((cut) => isMeasure(cut, target) && nameOrder(cut.name, target.name) <= 0);
    if (measures.some(({ id }) => id === target.id)) return target;
    return (
      measures.toSorted(byNameAndCut).at(-1) ?? (words.checkedAgainst ? null : this.elsewhere(words, target))
    );
  }

  /** The newest staged cut of each name that comes after the newest active release. */
  private stagedAhead(): ReleaseFacts[] {
    const { newestActive } = this;
    const staged = this.releases
      .filter(({ state }) => state === 'STAGED')
      .filter((cut) => !newestActive || (byNameAndCut(cut, newestActive) > 0 && isMeasure(newestActive, cut)))
      .toSorted(byNameAndCut);
    return staged.filter(({ name }, at) => staged[at + 1]?.name !== name);
  }

  /** The cut of a name that was delivered when a text was published; else its first. */
  private cutThen(name: string, at: Date): ReleaseFacts | null {
    const cuts = this.releases.filter((cut) => cut.name === name).toSorted(byNameAndCut);
    const activated = cuts
      .filter(({ activatedAt }) => activatedAt && activatedAt <= at)
      .toSorted((left, right) => (left.activatedAt?.getTime() ?? 0) - (right.activatedAt?.getTime() ?? 0));
    return activated.at(-1) ?? cuts[0] ?? null;
  }

  private elsewhere({ publishedAt }: WordsFacts, target: ReleaseFacts): ReleaseFacts | null {
    const measures = this.releases.filter((cut) => cut.state === 'ACTIVE' && isMeasure(cut, target));
    const then = currentRelease(measures, publishedAt);
    if (then) return predecessorOf(measures, then) ?? then;
    return predecessorOf(measures, target);
  }
}

/** A sample is never the measure of a real release. */
function isMeasure(cut: ReleaseFacts, target: ReleaseFacts): boolean {
  return target.isSample || !cut.isSample;
}

export function byNameAndCut(left: ReleaseFacts, right: ReleaseFacts): number {
  return nameOrder(left.name, right.name) || left.cut - right.cut;
}

const ordinals = new Map<string, number>();

/** As compareReleaseNames; the few names there are recur for thousands of codes. */
export function nameOrder(left: string, right: string): number {
  return ordinalOf(left) - ordinalOf(right);
}

function ordinalOf(name: string): number {
  const known = ordinals.get(name) ?? releaseOrdinal(name);
  if (ordinals.size < 1_000) ordinals.set(name, known);
  return known;
}
