import { ImportQueue } from '../importers/job/import.queue.ts';
import { ImportSpool, LARGEST_UPLOAD } from '../importers/job/import.spool.ts';
import { ImportWorker } from '../importers/job/import.worker.ts';
import type { SessionService } from './auth/session.service.ts';
import type { Config } from './config.ts';
import { doorkeeper } from './doorkeeper.ts';
import type { ImportDesk } from './http/import.route.ts';
import type { SessionCookie } from './http/session.cookie.ts';
import { ImportRuns } from './release/import-run.table.ts';
import type { Workshop } from './workshop.ts';

export interface ImportJobs {
  readonly desk: ImportDesk;
  readonly worker: ImportWorker;
}

/** Uploads, their queue and what works it off, put together for one server. */
export function importJobs(
  config: Config,
  { source, database }: Workshop,
  sessions: SessionService,
  cookie: SessionCookie,
  onTrouble: (error: unknown) => void,
): ImportJobs {
  const dataFolder = database.embedded?.dataFolder ?? config.dataFolder;
  const spool = ImportSpool.at(dataFolder, database.serving);
  const worker = new ImportWorker(source, database.serving, spool, onTrouble);
  const queue = new ImportQueue(source, spool, () => worker.nudge());
  const runs = new ImportRuns(source);
  const desk: ImportDesk = {
    most: LARGEST_UPLOAD,
    ...doorkeeper(source, sessions, cookie, 'imports'),
    newId: () => queue.newId(),
    check: (options) => queue.check(options),
    receive: (id, name, bytes, most) => spool.receive(id, name, bytes, most),
    drop: (id) => spool.remove(id),
    add: (id, name, options, by) => queue.add(id, name, options, by),
    refusedRows: (id) => runs.refusedRows(id),
  };
  return { desk, worker };
}
