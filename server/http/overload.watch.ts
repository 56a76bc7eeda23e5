/** Milliseconds between two looks at the event loop. */
const STEP = 20;
/** Over this time a delay is forgotten. */
const MEMORY = 1_000;
/** A mean delay above this means that more comes in than goes out. */
const STRAINED = 30;
/** How long one turn of the event loop may go on taking questions in once there is strain. */
const LONGEST_TURN = 50;
/** So many are taken in at every turn whatever it takes: a busy machine is no crowd. */
const ALWAYS_TAKEN = 100;
/** Requests on their way through the framework at one time. */
const MOST_ON_THEIR_WAY = 500;

/**
 * Tells when questions have to be turned away so that those taken in are answered in time. One long request or a
 * burst is no overload: only a lasting strain is.
 */
export class OverloadWatch {
  private readonly timer: NodeJS.Timeout;
  private readonly now: () => number;
  private last: number;
  private strain = 0;
  private onTheirWay = 0;
  /** Since the last look. */
  private taken = 0;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number = () => performance.now()) {
    this.now = now;
    this.last = now();
    this.timer = setInterval(() => this.look(), STEP);
    this.timer.unref();
  }

  get isOverloaded(): boolean {
    if (this.onTheirWay >= MOST_ON_THEIR_WAY) return true;
    if (this.strain <= STRAINED || this.taken < ALWAYS_TAKEN) return false;
    return this.now() - this.last > LONGEST_TURN;
  }

  /** Counts a request that is taken in. */
  take(): void {
    this.taken += 1;
  }

  /** Counts a request until the function that is given back is called. */
  enter(): () => void {
    this.onTheirWay += 1;
    let isIn = true;
    return () => {
      if (isIn) this.onTheirWay -= 1;
      isIn = false;
    };
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    const now = this.now();
    const passed = now - this.last;
    this.last = now;
    this.taken = 0;
    const share = 1 - Math.exp(-passed / MEMORY);
    this.strain += share * (Math.max(0, passed - STEP) - this.strain);
  }
}
