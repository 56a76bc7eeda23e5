import type { ContentBody } from '../../server/content/content.body.ts';
import { type Acknowledged, type Mark, marksOf } from './marked.writing.ts';

/** One save in the history. */
export interface Kept {
  readonly code: string;
  readonly version: number;
  readonly body: ContentBody;
}
/** What a code's draft says of itself: its version, how many saves and how many acts there are. */
export interface Head {
  readonly code: string;
  readonly version: number;
  readonly saves: number;
  readonly acts: number;
}
export interface Account {
  /** Acknowledged, and not in the history where it was said to be. */
  readonly lost: string[];
  /** In the history once, and gone from a later save though nobody took it out. */
  readonly vanished: string[];
  /** Written twice. */
  readonly doubled: string[];
  /** In the history though nobody was told so. */
  readonly phantom: string[];
  /** Acts without their save, saves without their act, gaps in the versions. */
  readonly halfDone: string[];
}
export const NOTHING: Account = { lost: [], vanished: [], doubled: [], phantom: [], halfDone: [] };

/** Holds what writers were told against what is kept. Pure, so that it can be tried itself. */
export function accountOf(
  acknowledged: readonly Acknowledged[],
  history: readonly Kept[],
  heads: readonly Head[],
): Account {
  const account: Account = { lost: [], vanished: [], doubled: [], phantom: [], halfDone: [] };
  for (const code of new Set([...history, ...acknowledged].map((entry) => entry.code)))
    accountOfCode(
      account,
      acknowledged.filter((mark) => mark.code === code && mark.manner !== 'BULK'),
      history.filter((kept) => kept.code === code).toSorted((left, right) => left.version - right.version),
    );
  accountOfMany(account, acknowledged, history);
  for (const head of heads)
    if (head.acts !== head.saves || head.saves !== head.version) account.halfDone.push(JSON.stringify(head));
  return account;
}

function accountOfCode(account: Account, told: readonly Acknowledged[], saves: readonly Kept[]): void {
  const at = new Map(saves.map((kept) => [kept.version, new Set(marksOf(kept.body).map(text))]));
  for (const mark of told) if (!at.get(mark.version)?.has(text(mark))) account.lost.push(place(mark));
  const toldAt = new Set(told.map(place));
  let before: Mark[] = [];
  const brought = new Set<string>();
  for (const { code, version, body } of saves) {
    const marks = marksOf(body);
    const texts = marks.map(text);
    account.doubled.push(
      ...texts.filter((mark, first) => texts.indexOf(mark) !== first).map((mark) => `${code} ${mark}`),
    );
    for (const mark of before)
      if (!holds(marks, mark)) account.vanished.push(`${code} ${text(mark)} in ${version}`);
    for (const mark of marks) {
      if (before.some((other) => text(other) === text(mark))) continue;
      if (!toldAt.has(place({ ...mark, code, version })))
        account.phantom.push(`${code} ${text(mark)} in ${version}`);
      if (brought.has(text(mark))) account.doubled.push(`${code} ${text(mark)} again in ${version}`);
      brought.add(text(mark));
    }
    before = marks;
  }
}

/** Each told change of a specialty turns it on or off once; whatever turns it more often was nobody's wish. */
function accountOfMany(
  account: Account,
  acknowledged: readonly Acknowledged[],
  history: readonly Kept[],
): void {
  const told = Map.groupBy(
    acknowledged.filter(({ manner }) => manner === 'BULK'),
    ({ code, writer }) => `${code} ${writer}`,
  );
  for (const [place, marks] of told) {
    const [code, specialty = ''] = place.split(' ');
    const has = history
      .filter((kept) => kept.code === code)
      .toSorted((left, right) => left.version - right.version)
      .map(({ body }) => body.specialties.includes(specialty));
    const turns = has.filter((is, at) => is !== (has[at - 1] ?? false)).length;
    const line = `${place} turned ${turns} times of ${marks.length}`;
    if (turns < marks.length) account.lost.push(line);
    if (turns > marks.length) account.vanished.push(line);
  }
}

/** Whether words still hold a mark: a line for good, an item until its writer's next round. */
function holds(marks: readonly Mark[], { manner, writer, round }: Mark): boolean {
  return marks.some(
    (mark) =>
      mark.manner === manner &&
      mark.writer === writer &&
      (manner === 'APPEND' ? mark.round === round : mark.round >= round),
  );
}

const text = ({ manner, writer, round }: Mark) => `${manner} ${writer} ${round}`;
const place = (mark: Acknowledged) => `${mark.code} ${text(mark)} in ${mark.version}`;
