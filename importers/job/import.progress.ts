import type { ImportRuns } from '../../server/release/import-run.table.ts';

export type Progress = (step: string, done: number, total: number) => void;

const WRITE_EVERY_MS = 400;
const BEAT_EVERY_MS = 5_000;

/** Writes how far an import is into its row: each step at once, what lies between now and then, and a sign of life. */
export class ImportProgress {
  private last = { step: '', done: 0, total: 0 };
  private writtenAt = 0;
  private writing: Promise<void> = Promise.resolve();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly runs: ImportRuns,
    private readonly id: string,
    private readonly onProgress: Progress = () => undefined,
  ) {
    this.timer = setInterval(() => this.write(), BEAT_EVERY_MS);
    this.timer.unref();
  }

  readonly tell: Progress = (step, done, total) => {
    const isNewStep = step !== this.last.step;
    this.last = { step, done, total };
    this.onProgress(step, done, total);
    if (isNewStep || performance.now() - this.writtenAt > WRITE_EVERY_MS) this.write();
  };

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.writing;
  }

  private write(): void {
    this.writtenAt = performance.now();
    const { step, done, total } = this.last;
    this.writing = this.writing.then(() => this.runs.beat(this.id, step, done, total).catch(() => undefined));
  }
}
