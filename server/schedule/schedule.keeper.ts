import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.ts';
import { readReleases } from '../release/release.service.ts';
import { nextMoment, type Schedule, standingOf } from './schedule.facts.ts';

/** What another node scheduled, and a release that was activated elsewhere, is seen after this long at the latest. */
const LOOK_EVERY_MS = 5_000;

/** Something that waits for its moment. */
export interface Scheduled extends Schedule {
  /** Publishes it, or gives it back with the reason, in a transaction of its own; nothing where another node is at it. */
  readonly settle: () => Promise<void>;
}

/** Reads what waits of one kind, the soonest first. */
export type ReadScheduled = () => Promise<readonly Scheduled[]>;

/**
 * Publishes what is scheduled when its moment comes. Every node looks; the row of the draft is locked by the one
 * that is first, so each is published once. Nothing is kept in memory: what fell due while no node ran is published
 * with the first look.
 */
export class ScheduleKeeper {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly onTrouble: (error: unknown) => void;
  private readonly kinds: readonly ReadScheduled[];
  private looking: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isOpen = false;

  constructor(
    source: DataSource,
    clock: Clock,
    onTrouble: (error: unknown) => void,
    kinds: readonly ReadScheduled[],
  ) {
    this.source = source;
    this.clock = clock;
    this.onTrouble = onTrouble;
    this.kinds = kinds;
  }

  start(): void {
    this.isOpen = true;
    this.look();
  }

  /** Looks at once: something changed. */
  look(): void {
    if (!this.isOpen || this.looking) return;
    if (this.timer) clearTimeout(this.timer);
    this.looking = this.run()
      .then((next) => this.sleep(next))
      .catch((error: unknown) => {
        this.onTrouble(error);
        this.sleep(null);
      })
      .finally(() => {
        this.looking = null;
      });
  }

  /** Waits for what is under way. */
  async stop(): Promise<void> {
    this.isOpen = false;
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
  }

  /** Settles everything whose moment has come, one after the other. @returns the next moment known */
  async run(): Promise<Date | null> {
    const scheduled: Scheduled[] = [];
    for (const read of this.kinds) scheduled.push(...(await read()));
    if (scheduled.length === 0) return null;
    const releases = await readReleases(this.source.manager);
    const now = this.clock();
    const waiting: Scheduled[] = [];
    for (const item of scheduled)
      if (standingOf(item, releases, now) === 'WAITING') waiting.push(item);
      else await item.settle().catch(this.onTrouble);
    return nextMoment(waiting, releases, now);
  }

  private sleep(next: Date | null): void {
    if (!this.isOpen) return;
    const wait = next ? next.getTime() - this.clock().getTime() : LOOK_EVERY_MS;
    this.timer = setTimeout(() => this.look(), Math.min(Math.max(wait, 1), LOOK_EVERY_MS));
    this.timer.unref();
  }
}
