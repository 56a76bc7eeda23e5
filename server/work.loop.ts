/** Looks for work again and again, and whenever it is nudged; one look at a time. */
export class WorkLoop {
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private ended = false;

  /** @param workOff works off what there is; ends early once the loop is stopped */
  constructor(
    private readonly workOff: () => Promise<void>,
    private readonly everyMs: number,
    private readonly onTrouble: (error: unknown) => void,
  ) {}

  get isStopped(): boolean {
    return this.ended;
  }

  start(): void {
    this.nudge();
    if (this.ended) return;
    this.timer = setTimeout(() => this.start(), this.everyMs);
    this.timer.unref();
  }

  /** Looks now. */
  nudge(): void {
    if (this.ended) return;
    this.working ??= this.workOff()
      .catch((error: unknown) => this.onTrouble(error))
      .finally(() => {
        this.working = null;
      });
  }

  /** Waits for what is under way; what is left waits for the next start. */
  async stop(): Promise<void> {
    this.ended = true;
    if (this.timer) clearTimeout(this.timer);
    await this.working;
  }
}
