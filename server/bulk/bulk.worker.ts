import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.ts';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';
import { inTurn } from '../db/advisory.turn.ts';
import { WorkLoop } from '../work.loop.ts';
import { type BulkSteps, faulty, type ItemOutcome } from './bulk.step.ts';
import {
  type BulkItem,
  type BulkJob,
  endItem,
  endJob,
  isRunning,
  nextJob,
  readJob,
  waitingItems,
} from './bulk.table.ts';

const LOOK_EVERY_MS = 2_000;
const ITEMS_AT_ONCE = 50;
/** An item that the database hands out and then cannot do, so many rounds in a row, holds no other one up. */
const MOST_TRIES = 5;

/**
 * Works jobs off, one item after the other, by one worker of all nodes: the turn is a lock of a database session
 * that ends with its process, and the next worker goes on with the items that have no verdict yet. Holds fifty items
 * in memory, however many a job has.
 */
export class BulkWorker {
  private readonly loop: WorkLoop;
  private failed: { readonly item: string; readonly times: number } | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly steps: Pick<BulkSteps, 'take'>,
    private readonly onTrouble: (error: unknown) => void,
  ) {
    this.loop = new WorkLoop(() => this.workOff(), LOOK_EVERY_MS, onTrouble);
  }

  start(): void {
    this.loop.start();
  }

  /** Looks for a job now. */
  nudge(): void {
    this.loop.nudge();
  }

  /** Ends after the item that is under way; the rest waits for the next start. */
  stop(): Promise<void> {
    return this.loop.stop();
  }

  /** Works off everything that waits, unless another worker has the turn. */
  async workOff(): Promise<void> {
    if ((await nextJob(this.source.manager)) === null) return;
    await inTurn(this.source, ADVISORY_LOCK.bulk, async () => {
      for (;;) {
        const id = this.loop.isStopped ? null : await nextJob(this.source.manager);
        if (id === null) return;
        await this.workOn(id);
      }
    });
  }

  private async workOn(id: string): Promise<void> {
    const { manager } = this.source;
    const job = await readJob(manager, id);
    for (;;) {
      const items = await waitingItems(manager, id, ITEMS_AT_ONCE);
      if (items.length === 0) {
        await endJob(manager, id, 'DONE', this.clock());
        return;
      }
      if (!(await isRunning(manager, id))) return;
      for (const item of items) {
        if (this.loop.isStopped) return;
        const outcome = await this.take(job, item);
        await endItem(manager, id, { place: item.place, ...outcome, at: this.clock() });
      }
    }
  }
  private async take(job: BulkJob, item: BulkItem): Promise<ItemOutcome> {
    try {
      return await this.steps.take(job, item);
    } catch (error) {
      const reference = `bulk ${job.id} ${item.place}`;
      const times = this.failed?.item === reference ? this.failed.times + 1 : 1;
      this.failed = { item: reference, times };
      if (times < MOST_TRIES) throw error;
      this.onTrouble(error);
      return faulty(reference);
    }
  }
}
