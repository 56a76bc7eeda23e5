import { Worker } from 'node:worker_threads';
import { findHeader, headRows, isMatch, openTable, unknownHeader } from './table.open.ts';
import type { SourceRow, Table } from './table.ts';
import { Unreadable } from './unreadable.ts';
import type { RowsRequest, SheetHead, WorkbookAnswer, WorkbookTask } from './workbook.protocol.ts';
import { type RepackedWorkbook, repackWorkbook } from './workbook.repack.ts';

const chunkRows = 2_000;
const mostRows = 200_000;
const heapMegabytes = 160;
/**
 * Processor time. A small workbook that needs more is hostile; a large one gets a little more for each megabyte of XML.
 * By the clock ten times as much may pass: on a busy machine, a sound workbook has to wait for its processor.
 */
const baseSeconds = 5;
const secondsPerMegabyte = 0.3;
const waitingFactor = 10;
const lookEveryMs = 100;

/**
 * Opens a workbook and finds the CMS table in it; null when there is none. The parser runs in a thread with a memory
 * and a time limit. Throws `Unreadable` for formulas, damage, entity tricks and what needs too much.
 */
export async function openWorkbook(bytes: Buffer, signal?: AbortSignal): Promise<Table | null> {
  const thread = new WorkbookThread();
  try {
    const repacked = await repackWorkbook(bytes);
    signal?.throwIfAborted();
    const opened = await thread.open(repacked);
    if (opened.kind !== 'opened') throw unreadable('it sent no sheets');
    const found = opened.sheets.map((sheet, index) => ({ sheet, index, header: findHeader(sheet.head) }));
    const matches = found.filter(({ header }) => isMatch(header));
    const [match] = matches;
    if (matches.length > 1) {
      const names = matches.map(({ sheet }) => sheet.name).join(', ');
      throw new Unreadable(
        'AMBIGUOUS_LAYOUT',
        `More than one sheet is a CMS table (${names.slice(0, 200)}). Keep one.`,
      );
    }
    if (!match || !isMatch(match.header)) {
      for (const { header } of found) if (header && !isMatch(header)) throw unknownHeader(header);
      await thread.stop();
      return null;
    }
    if (opened.formulas.length > 0) {
      const cells = opened.formulas.join(', ');
      throw new Unreadable(
        'WORKBOOK_FORMULA',
        `Cells hold formulas (${cells}). CMS publishes values: download the workbook again.`,
      );
    }
    if (match.sheet.rowCount > mostRows) {
      throw new Unreadable(
        'TOO_MANY_ROWS',
        `The sheet has ${match.sheet.rowCount} rows; a CMS sheet has fewer than ${mostRows}.`,
      );
    }
    return openTable('xlsx', match.header, rowsOf(thread, match.index, match.sheet, signal), true);
  } catch (error) {
    await thread.stop();
    throw error;
  }
}

/** The thread makes the next rows ready while these are looked at. */
async function* rowsOf(
  thread: WorkbookThread,
  sheet: number,
  { rowCount }: SheetHead,
  signal?: AbortSignal,
): AsyncGenerator<SourceRow> {
  const ask = (from: number) => {
    const answer = thread.next({ sheet, from, count: chunkRows });
    answer.catch(() => undefined);
    return answer;
  };
  try {
    let waiting = ask(0);
    for (let from = 0; from < rowCount; from += chunkRows) {
      signal?.throwIfAborted();
      const answer = await waiting;
      if (from + chunkRows < rowCount) waiting = ask(from + chunkRows);
      if (answer.kind === 'rows') yield* answer.rows;
    }
  } finally {
    await thread.stop();
  }
}

class WorkbookThread {
  private readonly worker: Worker;
  /** Milliseconds of the processor that are left for it, and of the clock. */
  private budget = baseSeconds * 1_000;
  private readonly startedAt = Date.now();
  private readonly before = process.cpuUsage();

  /** The thread loads its parser while the workbook is unpacked and judged. */
  constructor() {
    const file = import.meta.url.endsWith('.ts') ? './workbook.worker.ts' : './workbook.worker.js';
    this.worker = new Worker(new URL(file, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      execArgv: [],
      env: {},
      stderr: true,
      stdout: true,
    });
  }

  open({ zip, mayHoldFormulas }: RepackedWorkbook): Promise<WorkbookAnswer> {
    const megabytes = zip.length / 1024 / 1024;
    this.budget = (baseSeconds + megabytes * secondsPerMegabyte) * 1_000;
    const bytes = new Uint8Array(zip);
    return this.next({ bytes, headRows, mayHoldFormulas }, [bytes.buffer]);
  }

  next(
    request: WorkbookTask | RowsRequest,
    transferred: readonly ArrayBuffer[] = [],
  ): Promise<WorkbookAnswer> {
    return new Promise((resolve, reject) => {
      const clear = () => {
        clearInterval(timer);
        for (const event of ['message', 'error', 'exit']) this.worker.removeAllListeners(event);
      };
      const fail = (error: Unreadable) => {
        clear();
        reject(error);
      };
      const timer = setInterval(() => {
        if (this.isOverdue()) fail(tooComplex('time'));
      }, lookEveryMs);
      timer.unref();
      this.worker.once('message', (answer: WorkbookAnswer) => {
        clear();
        if (answer.kind === 'failed') reject(unreadable(answer.reason));
        else resolve(answer);
      });
      this.worker.once('error', (error: NodeJS.ErrnoException) => {
        fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooComplex('memory') : unreadable(error.message));
      });
      this.worker.once('exit', () => fail(unreadable('the parser stopped')));
      this.worker.postMessage(request, transferred);
    });
  }

  /** The process does nothing else while it reads a workbook, so that its time is that of the thread. */
  private isOverdue(): boolean {
    const { user, system } = process.cpuUsage(this.before);
    return (user + system) / 1_000 > this.budget || Date.now() - this.startedAt > this.budget * waitingFactor;
  }

  async stop(): Promise<void> {
    this.worker.on('error', () => {});
    await this.worker.terminate();
  }
}

function unreadable(reason: string): Unreadable {
  return new Unreadable(
    'WORKBOOK_UNREADABLE',
    `The workbook cannot be read (${reason.slice(0, 120)}). Download it again, or use the csv of the release.`,
  );
}

function tooComplex(what: 'time' | 'memory'): Unreadable {
  return new Unreadable(
    'WORKBOOK_TOO_COMPLEX',
    `The workbook needs more ${what} than any of CMS. Use the csv of the release.`,
  );
}
