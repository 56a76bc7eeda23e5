import type { EntityManager } from 'typeorm';
import { inForce } from '../content/content.in-force.ts';
import type { ReleaseFacts } from '../release/release.facts.ts';
import { readRowsOfCodes } from '../rvu/rvu.table.ts';
import { fixReasons, readWaitingFixes } from './fix.reason.ts';
import type { StaleGround } from './stale.baseline.ts';
import { stakeOf } from './stale.compare.ts';
import { literalsMoved } from './stale.figure.ts';
import type { StaleReason } from './stale.reason.ts';
import { readQuotingBodies, type WordsFacts } from './worklist.words.ts';

/** What a release means for the words of one code. */
export interface Verdict {
  readonly words: WordsFacts;
  /** Null where nothing can be compared. */
  readonly baseline: ReleaseFacts | null;
  /** Empty: the words are not in doubt. */
  readonly reasons: readonly StaleReason[];
  /** Its figures moved and nothing else: the page follows by itself. */
  readonly updatesByItself: boolean;
}

/** Judges a batch of codes for one target; codes without words in force there have no verdict. */
export async function judge(
  manager: EntityManager,
  ground: StaleGround,
  target: ReleaseFacts,
  revisions: readonly (readonly WordsFacts[])[],
): Promise<Verdict[]> {
  const verdicts = await judgeFigures(manager, ground, target, revisions);
  const fixes = await readWaitingFixes(
    manager,
    verdicts.map(({ words }) => words.code),
  );
  if (fixes.size === 0) return verdicts;
  const ofCode = new Map(revisions.map((all) => [all[0]?.code, all]));
  return verdicts.map((verdict) => {
    const { words } = verdict;
    const waiting = words.isRetired ? [] : (fixes.get(words.code) ?? []);
    const more = fixReasons(waiting, ofCode.get(words.code) ?? [], target, ground.targets);
    if (more.length === 0) return verdict;
    return { ...verdict, reasons: [...verdict.reasons, ...more], updatesByItself: false };
  });
}

/** What the release did to the words by its figures. */
async function judgeFigures(
  manager: EntityManager,
  ground: StaleGround,
  target: ReleaseFacts,
  revisions: readonly (readonly WordsFacts[])[],
): Promise<Verdict[]> {
  const weighed = revisions.flatMap((ofCode) => {
    const words = inForce(ofCode, target.name);
    return words ? [{ words, baseline: ground.baselineOf(words, target) }] : [];
  });
  const compared = weighed.filter(
    ({ words, baseline }) => baseline && baseline.id !== target.id && !words.isRetired,
  );
  if (compared.length === 0) return weighed.map((one) => ({ ...one, reasons: [], updatesByItself: false }));
  const releaseIds = [...new Set([target.id, ...compared.flatMap(({ baseline }) => baseline?.id ?? [])])];
  const rowsOf = await readRowsOfCodes(
    manager,
    releaseIds,
    compared.map(({ words }) => words.code),
  );
  const bodies = await readQuotingBodies(
    manager,
    compared.map(({ words }) => words),
  );
  const toCompare = new Set(compared);
  return weighed.map((one) => {
    const { words, baseline } = one;
    if (!baseline || !toCompare.has(one)) return { ...one, reasons: [], updatesByItself: false };
    const before = { rows: rowsOf(baseline.id, words.code), factors: baseline.conversionFactors };
    const after = { rows: rowsOf(target.id, words.code), factors: target.conversionFactors };
    const { reasons, movesFigures } = stakeOf(before.rows, after.rows);
    const body = bodies.get(words.code);
    const isOnBothSides = before.rows.length > 0 && after.rows.length > 0;
    const all = [...reasons, ...(body && isOnBothSides ? literalsMoved(body, before, after) : [])];
    return { ...one, reasons: all, updatesByItself: movesFigures && all.length === 0 };
  });
}
