import { type DiffPart, diffTexts } from '../workflow/text.diff.ts';
import { type Item, keyed, woven } from './list.merge.ts';

/** CHANGED says something else, wherever it stands; MOVED says the same in another order. */
export const ITEM_DIFF_KINDS = ['SAME', 'ADDED', 'REMOVED', 'CHANGED', 'MOVED'] as const;

/** What became of one item of a list. */
export interface ItemDiff {
  /** What makes it the same item on both sides, as the merge has it. */
  readonly item: string;
  readonly kind: (typeof ITEM_DIFF_KINDS)[number];
  /** Null where it was not there. */
  readonly before: string | null;
  /** Null where it is not there any more. */
  readonly after: string | null;
  readonly parts: readonly DiffPart[];
}

/**
 * The items of both lists in the order of the later one, removed ones where they stood.
 * @param text what an item says
 */
export function diffLists(
  before: readonly Item[],
  after: readonly Item[],
  identity: (item: Item) => string,
  text: (item: Item) => string,
): ItemDiff[] {
  const [old, fresh] = [keyed(before, identity), keyed(after, identity)];
  const stayed = new Set(inOrder([...old.keys()], [...fresh.keys()]));
  return woven([...fresh.keys()], [...old.keys()], 'BEFORE').map((key) => {
    const [was, is] = [old.get(key), fresh.get(key)].map((item) => (item === undefined ? null : text(item)));
    const [left, right] = [was ?? null, is ?? null];
    const kind =
      left === null
        ? 'ADDED'
        : right === null
          ? 'REMOVED'
          : left !== right
            ? 'CHANGED'
            : stayed.has(key)
              ? 'SAME'
              : 'MOVED';
    const item = identity((fresh.get(key) ?? old.get(key)) as Item);
    return { item, kind, before: left, after: right, parts: diffTexts(left ?? '', right ?? '') };
  });
}

/** The most keys that follow each other in both lists: whatever else both have has moved. */
function inOrder(before: readonly string[], after: readonly string[]): string[] {
  const place = new Map(after.map((key, at) => [key, at]));
  const runs: string[][] = [];
  for (const key of before) {
    const at = place.get(key);
    if (at === undefined) continue;
    const longest = runs
      .filter((run) => (place.get(run.at(-1) ?? '') ?? -1) < at)
      .reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, key]);
  }
  return runs.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
}
