import type { PageBook } from '../edition/edition.page.ts';

/** How long before its moment the coming release is made ready, in milliseconds. */
const AHEAD = 60_000;
/** Timers cannot wait for months. */
const LONGEST = 86_400_000;

/** Makes the release ready that comes into force next, shortly before its moment: no reader waits for that then. */
export class ComingRelease {
  private readonly clock: () => Date;
  private readonly prepare: (book: PageBook, at: Date) => void;
  private timer: NodeJS.Timeout | null = null;

  constructor(clock: () => Date, prepare: (book: PageBook, at: Date) => void) {
    this.clock = clock;
    this.prepare = prepare;
  }

  /** Call it with every new snapshot. */
  follow(book: PageBook): void {
    this.stop();
    const now = this.clock();
    const moment = book.snapshot.currentUntil(now);
    if (!Number.isFinite(moment)) return;
    const left = moment - now.getTime();
    const isNear = left <= AHEAD;
    if (isNear) this.prepare(book, new Date(moment));
    this.timer = setTimeout(() => this.follow(book), isNear ? left : Math.min(left - AHEAD, LONGEST));
    this.timer.unref();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }
}
