import type { DataSource } from 'typeorm';
import { SYSTEM } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Clock } from '../clock.ts';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';

const DAY_MS = 24 * 3_600_000;
/** Longer than any form is open: a session ends after a week. */
const KEPT_WORD_FOR_WORD_MS = 30 * DAY_MS;
/** A client sends a key again within minutes. */
const KEYS_KEPT_MS = 30 * DAY_MS;
const AT_ONCE = 1_000;
const FIRST_AFTER_MS = 10 * 60_000;
const EVERY_MS = 6 * 3_600_000;

export interface Thinned {
  readonly saves: number;
  readonly keys: number;
}

/**
 * Keeps autosaves from growing without end. After a month the words of a save go that its writer saved over within half
 * an hour: the last save of each sitting stays, what was submitted, approved or published, and what a comment is on.
 * Who saved when stays for all. One node at a time, in batches, and nobody waits for it; each batch that took words away
 * says so in the audit log.
 */
export class HistoryThinning {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Null while another node is at it. */
  async run(): Promise<Thinned | null> {
    const now = this.clock().getTime();
    let saves = 0;
    let keys = 0;
    for (;;) {
      const batch = await this.batch(new Date(now - KEPT_WORD_FOR_WORD_MS), new Date(now - KEYS_KEPT_MS));
      if (!batch) return null;
      saves += batch.saves;
      keys += batch.keys;
      if (batch.saves < AT_ONCE && batch.keys < AT_ONCE) return { saves, keys };
    }
  }

  start(onFault: (error: unknown) => void): void {
    const turn = () => {
      this.running = this.run().catch(onFault);
      this.timer = setTimeout(turn, EVERY_MS).unref();
    };
    this.timer = setTimeout(turn, FIRST_AFTER_MS).unref();
  }

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  private batch(savesBefore: Date, keysBefore: Date): Promise<Thinned | null> {
    return this.source.transaction(async (manager) => {
      const [lock]: { held: boolean }[] = await manager.query(
        'SELECT pg_try_advisory_xact_lock($1) AS held',
        [ADVISORY_LOCK.thinning],
      );
      if (!lock?.held) return null;
      const [thinned]: { saves: number }[] = await manager.query(
        'SELECT thin_draft_history($1, $2) AS saves',
        [savesBefore, AT_ONCE],
      );
      const saves = thinned?.saves ?? 0;
      if (saves > 0)
        await recordAct(manager, SYSTEM, 'THIN_HISTORY', `${saves} saves`, {
          ...{ saves, savedBefore: savesBefore.toISOString() },
        });
      const [, keys]: [unknown, number] = await manager.query(
        `DELETE FROM client_key WHERE (person_id, key) IN (
           SELECT person_id, key FROM client_key WHERE at < $1 LIMIT $2)`,
        [keysBefore, AT_ONCE],
      );
      return { saves, keys };
    });
  }
}
