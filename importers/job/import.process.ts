import 'reflect-metadata';
import { systemClock } from '../../server/clock.ts';
import { databaseSource } from '../../server/db/database.source.ts';
import { ENTITIES } from '../../server/entities.ts';
import { ImportRuns } from '../../server/release/import-run.table.ts';
import { ReleaseService } from '../../server/release/release.service.ts';
import { ReleaseImport } from '../release.import.ts';
import type { ImportTask } from './import.worker.ts';

/** The process of one import. It ends with its server: what was not committed by then never was. */
const stopping = new AbortController();
process.once('disconnect', () => stopping.abort(new Error('The server stopped.')));
process.once('SIGTERM', () => stopping.abort(new Error('The server stopped.')));
process.on('SIGINT', () => undefined);

process.once('message', (task: ImportTask) => {
  bring(task).then(
    () => process.exit(0),
    () => process.exit(1),
  );
});

async function bring({ runId, connection, path }: ImportTask): Promise<void> {
  const source = await databaseSource(connection, {
    entities: ENTITIES,
    poolSize: 4,
    onPoolError: () => undefined,
  }).initialize();
  try {
    const { options, requestedBy, requestedById } = await new ImportRuns(source).find(runId);
    await new ReleaseImport(source, new ReleaseService(source, systemClock)).run({
      ...options,
      ...{ path, runId, isSample: false, signal: stopping.signal },
      by: { personId: requestedById, name: requestedBy, address: null, requestId: null },
    });
  } finally {
    await source.destroy();
  }
}
