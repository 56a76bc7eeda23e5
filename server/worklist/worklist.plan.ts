import type { ReleaseFacts } from '../release/release.facts.ts';
import { label } from '../release/release.label.ts';
import { stableText } from '../workflow/stable.text.ts';
import { nameOrder } from './stale.baseline.ts';
import type { StaleReason } from './stale.reason.ts';
import type { WorkResolution, WorkState } from './stale-item.entity.ts';
import type { Verdict } from './worklist.judge.ts';
import type { WordsFacts } from './worklist.words.ts';

/** An item as it stands before the list is brought up to date. */
export interface StandingItem {
  readonly id: string;
  readonly code: string;
  readonly revision: number;
  readonly comparedWith: string;
  readonly reasons: readonly StaleReason[];
  readonly openedAt: Date;
  readonly state: WorkState;
  readonly isInForce: boolean;
}

export interface OpenedItem {
  readonly code: string;
  readonly revision: number;
  readonly comparedWith: string;
  readonly reasons: readonly StaleReason[];
}

/** An item to be resolved by what happened to the words. */
export interface EndedItem {
  readonly id: string;
  readonly resolution: Exclude<WorkResolution, 'STILL_RIGHT'>;
  readonly words: WordsFacts;
}

/** What brings the list of one target up to date for the codes that were judged. */
export interface WorkPlan {
  readonly opened: OpenedItem[];
  /** Open again or still, with what is said now; whoever looked at it before looks again. */
  readonly renewed: (OpenedItem & { readonly id: string; readonly state: WorkState })[];
  readonly ended: EndedItem[];
  /** Not called for any more, without anybody's doing. */
  readonly dropped: string[];
  readonly moved: string[];
}

/** Compares what stands with what a judgement calls for. Pure; planning the same again changes nothing. */
export function planFor(
  target: ReleaseFacts,
  verdicts: readonly Verdict[],
  standing: ReadonlyMap<string, StandingItem>,
): WorkPlan {
  const plan: WorkPlan = { opened: [], renewed: [], ended: [], dropped: [], moved: [] };
  for (const { words, baseline, reasons, updatesByItself } of verdicts) {
    if (updatesByItself) plan.moved.push(words.code);
    const item = standing.get(words.code);
    const resolution = item && endOf(item, words, target);
    const said = {
      code: words.code,
      revision: words.number,
      comparedWith: label(baseline ?? target),
      reasons,
    };
    const fixes = reasons.filter(({ kind }) => kind === 'FIX_MISSING' || kind === 'FIX_LEFT_OUT');
    if (item && resolution) {
      plan.ended.push({ id: item.id, resolution, words });
      if (fixes.length > 0) plan.renewed.push({ ...said, reasons: fixes, id: item.id, state: 'RESOLVED' });
    } else if (reasons.length === 0) {
      if (item?.state === 'OPEN' && item.isInForce) plan.dropped.push(item.id);
    } else if (!item) plan.opened.push(said);
    else if (!isSaid(item, said)) plan.renewed.push({ ...said, id: item.id, state: item.state });
  }
  return plan;
}

/** Words that were published after an item was opened, for its release or a later one, end it; so does retiring the code. */
function endOf(
  { state, revision, openedAt }: StandingItem,
  words: WordsFacts,
  target: ReleaseFacts,
): EndedItem['resolution'] | null {
  if (state !== 'OPEN') return null;
  if (words.isRetired) return 'GONE';
  if (words.kind !== 'WORDS') return null;
  const isForTarget = [words.checkedAgainst, words.appliesFrom].some(
    (release) => release && nameOrder(release, target.name) >= 0,
  );
  return words.number > revision && words.publishedAt >= openedAt && isForTarget ? 'EDITED' : null;
}

function isSaid(item: StandingItem, said: OpenedItem): boolean {
  return (
    item.state === 'OPEN' &&
    item.isInForce &&
    item.revision === said.revision &&
    item.comparedWith === said.comparedWith &&
    stableText(item.reasons) === stableText(said.reasons)
  );
}
