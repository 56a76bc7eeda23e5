import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../clock.ts';
import { wordsConfirmedFor } from '../content/confirmation.table.ts';
import type { OutboxEvent } from '../event/event.entity.ts';
import { eventsAfter, lastSequence } from '../event/event.outbox.ts';
import { readReleases } from '../release/release.service.ts';
import { markFollowed, readUnfollowedFixes } from './fix.reason.ts';
import { StaleGround } from './stale.baseline.ts';
import { tellPages } from './worklist.alteration.ts';
import { judge } from './worklist.judge.ts';
import { planFor } from './worklist.plan.ts';
import {
  lockWorklist,
  lookAfterOnly,
  moveCursor,
  readCursor,
  readStanding,
  writePlan,
} from './worklist.table.ts';
import { readWords } from './worklist.words.ts';

/** Codes that are judged between two moments in which everybody else has their turn: some ten milliseconds. */
const BATCH = 100;

/**
 * Keeps the work list up to date by following the outbox, and what was decided about fixes: whatever stages, activates, rolls back or publishes,
 * on whatever node or by the command line, is followed from where the list stopped, in one transaction, by one
 * keeper at a time. Following the same twice changes nothing.
 */
export class WorklistKeeper {
  private following: Promise<void> | null = null;
  private isBehind = false;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Resolves when the list holds everything that was committed before the call. */
  async follow(): Promise<void> {
    this.isBehind = true;
    this.following ??= this.goRound().finally(() => {
      this.following = null;
    });
    await this.following;
  }

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    await this.following?.catch(() => undefined);
  }

  private async goRound(): Promise<void> {
    while (this.isBehind) {
      this.isBehind = false;
      if (await this.isCaughtUp()) continue;
      await this.source.transaction(async (manager) => {
        await manager.query('SET LOCAL statement_timeout = 60000');
        await lockWorklist(manager);
        await this.catchUp(manager);
      });
    }
  }

  private async isCaughtUp(): Promise<boolean> {
    const cursor = await readCursor(this.source.manager);
    if (cursor?.sequence !== (await lastSequence(this.source.manager))) return false;
    return (await readUnfollowedFixes(this.source.manager)).length === 0;
  }

  private async catchUp(manager: EntityManager): Promise<void> {
    const cursor = await readCursor(manager);
    const sequence = await lastSequence(manager);
    const events = (await eventsAfter(manager, cursor?.sequence ?? '0')).filter(
      (event) => BigInt(event.sequence) <= BigInt(sequence),
    );
    const decided = await readUnfollowedFixes(manager);
    const codes = cursor ? touched(events, decided) : null;
    const releases = await readReleases(manager);
    const ground = new StaleGround(releases);
    await lookAfterOnly(
      manager,
      ground.targets.map(({ id }) => id),
    );
    if (codes === null || codes.length > 0) await this.bringUp(manager, ground, codes);
    const activeNames = releases.filter(({ state }) => state === 'ACTIVE').map(({ name }) => name);
    if (cursor) {
      const turned = differing(cursor.activeNames, activeNames);
      await tellPages(
        manager,
        `confirmations ${sequence}`,
        await wordsConfirmedFor(manager, turned),
        this.clock(),
      );
    }
    await markFollowed(manager, decided);
    await moveCursor(manager, { sequence, activeNames });
  }

  /** @param codes null: all that have words */
  private async bringUp(
    manager: EntityManager,
    ground: StaleGround,
    codes: readonly string[] | null,
  ): Promise<void> {
    const at = this.clock();
    const words = [...(await readWords(manager, codes))];
    for (const target of ground.targets)
      for (let start = 0; start < words.length; start += BATCH) {
        const batch = words.slice(start, start + BATCH);
        const batchCodes = batch.map(([code]) => code);
        const verdicts = await judge(
          manager,
          ground,
          target,
          batch.map(([, revisions]) => revisions),
        );
        const standing = await readStanding(manager, target.id, batchCodes);
        await writePlan(manager, target, batchCodes, planFor(target, verdicts, standing), at);
      }
  }
}

/** Codes whose words were published or whose fixes were decided; null where releases changed, which concerns all. */
function touched(
  events: readonly OutboxEvent[],
  decided: readonly { readonly code: string }[],
): string[] | null {
  if (events.some(({ kind }) => kind === 'RELEASES_CHANGED')) return null;
  return [
    ...new Set([...events.flatMap(({ payload }) => payload.codes ?? []), ...decided.map(({ code }) => code)]),
  ];
}

function differing(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter((name) => !after.includes(name)),
    ...after.filter((name) => !before.includes(name)),
  ];
}
