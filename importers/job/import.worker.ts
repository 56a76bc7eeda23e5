import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { projectRoot } from '../../server/config.ts';
import type { Connection } from '../../server/db/database.connection.ts';
import { ImportRuns } from '../../server/release/import-run.table.ts';
import { WorkLoop } from '../../server/work.loop.ts';
import { whileIdle } from './import.lock.ts';
import type { ImportSpool } from './import.spool.ts';

/** What the process of one import is told. */
export interface ImportTask {
  readonly runId: string;
  readonly connection: Connection;
  readonly path: string;
}

const LOOK_EVERY_MS = 2_000;
/** Longer than any import takes; what needs more hangs. */
const LONGEST_MS = 10 * 60 * 1_000;
const HEAP_MEGABYTES = 512;

/**
 * Takes uploads from the queue, one after the other, each in a process of its own: what an import needs of processor
 * and memory, and how it may end, does not touch readers. A run that waited while no server lived goes on with the
 * next start.
 */
export class ImportWorker {
  private readonly runs: ImportRuns;
  private child: ChildProcess | null = null;
  private readonly loop: WorkLoop;

  constructor(
    private readonly source: DataSource,
    private readonly connection: Connection,
    private readonly spool: ImportSpool,
    private readonly onTrouble: (error: unknown) => void,
  ) {
    this.runs = new ImportRuns(source);
    this.loop = new WorkLoop(() => this.workOff(), LOOK_EVERY_MS, onTrouble);
  }

  start(): void {
    this.loop.start();
  }

  /** Looks into the queue now. */
  nudge(): void {
    this.loop.nudge();
  }

  /** Ends the import that runs; it waits for the next start. */
  async stop(): Promise<void> {
    const ended = this.loop.stop();
    this.child?.kill('SIGTERM');
    await ended;
  }

  private async workOff(): Promise<void> {
    await whileIdle(this.source, () => this.runs.settleInterrupted());
    await this.spool.tidy(await this.runs.spooled(this.spool.node));
    for (;;) {
      const id = this.loop.isStopped ? null : await this.runs.next(this.spool.node);
      if (!id) return;
      await this.runOne(id);
      if (this.loop.isStopped) return;
      await whileIdle(this.source, () => this.runs.settleInterrupted());
      const { state } = await this.runs.find(id);
      if (state === 'QUEUED') return;
      await this.spool.remove(id);
    }
  }

  private async runOne(id: string): Promise<void> {
    const path = await this.spool.content(id).catch(() => null);
    if (path === null) {
      const sentence = 'The uploaded file is gone. Upload it again.';
      return this.runs.end(id, { state: 'FAILED', sentence });
    }
    await this.inProcess({ runId: id, connection: this.connection, path });
  }

  private inProcess(task: ImportTask): Promise<void> {
    return new Promise((resolve) => {
      const child = fork(join(projectRoot(), 'dist', 'importers', 'job', 'import.process.js'), [], {
        execArgv: [`--max-old-space-size=${HEAP_MEGABYTES}`],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      this.child = child;
      const limit = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
      child.on('error', this.onTrouble);
      child.on('close', () => {
        clearTimeout(limit);
        this.child = null;
        resolve();
      });
      child.send(task, (error) => {
        if (error) this.onTrouble(error);
      });
    });
  }
}
