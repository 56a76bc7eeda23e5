import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.ts';
import { readReleases } from '../release/release.service.ts';
import { type BodyCheck, draftCheck } from './draft.expect.ts';
import type { DraftKey } from './draft.view.ts';
import { nextMoment, type Schedule, standingOf } from './schedule.facts.ts';
import { runScheduled } from './schedule.run.ts';

/** What another node scheduled, and a release that was activated elsewhere, is seen after this long at the latest. */
const LOOK_EVERY_MS = 5_000;

type Scheduled = DraftKey & Schedule;

/**
 * Publishes what is scheduled when its moment comes. Every node looks; the row of the draft is locked by the one
 * that is first, so each is published once. Nothing is kept in memory: what fell due while no node ran is published
 * with the first look.
 */
export class ScheduleKeeper {
  private readonly source: DataSource;
  private readonly clock: Clock;
  private readonly onTrouble: (error: unknown) => void;
  private readonly check: BodyCheck;
  private looking: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isOpen = false;

  constructor(
    source: DataSource,
    clock: Clock,
    onTrouble: (error: unknown) => void,
    check: BodyCheck = draftCheck(clock),
  ) {
    this.source = source;
    this.clock = clock;
    this.onTrouble = onTrouble;
    this.check = check;
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

  /** Publishes everything whose moment has come, each in a transaction of its own. @returns the next moment known */
  async run(): Promise<Date | null> {
    const scheduled: Scheduled[] = await this.source.query(
      `SELECT code, applies_from AS "appliesFrom", publish_at AS at, publish_with AS "withRelease"
       FROM content_draft WHERE state = 'SCHEDULED' ORDER BY publish_at, code, applies_from`,
    );
    if (scheduled.length === 0) return null;
    const releases = await readReleases(this.source.manager);
    const now = this.clock();
    const waiting: Scheduled[] = [];
    for (const item of scheduled)
      if (standingOf(item, releases, now) === 'WAITING') waiting.push(item);
      else
        await this.source
          .transaction((manager) => runScheduled(manager, item, this.check, this.clock()))
          .catch(this.onTrouble);
    return nextMoment(waiting, releases, now);
  }

  private sleep(next: Date | null): void {
    if (!this.isOpen) return;
    const wait = next ? next.getTime() - this.clock().getTime() : LOOK_EVERY_MS;
    this.timer = setTimeout(() => this.look(), Math.min(Math.max(wait, 1), LOOK_EVERY_MS));
    this.timer.unref();
  }
}
