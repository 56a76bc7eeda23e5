import type { DataSource, EntityManager } from 'typeorm';
import { databaseSource, entitiesOf } from '../db/database.source.ts';
import { lastSequence } from '../event/event.outbox.ts';
import { loadSnapshot } from './edition.load.ts';
import type { EditionSnapshot } from './edition.snapshot.ts';

/** A large load, in one transaction that sees one state and writes nothing. */
export function atOneMoment<T>(source: DataSource, read: (manager: EntityManager) => Promise<T>): Promise<T> {
  return source.transaction('REPEATABLE READ', async (manager) => {
    await manager.query('SET TRANSACTION READ ONLY');
    await manager.query('SET LOCAL statement_timeout = 60000');
    return read(manager);
  });
}

/**
 * The first snapshot, from the first replica that is as far as the primary; from the primary where none is.
 * @param source the primary
 * @param onTrouble is told of replicas that cannot be used
 */
export async function firstSnapshot(
  source: DataSource,
  replicaUrls: readonly string[],
  onTrouble: (error: unknown) => void,
): Promise<EditionSnapshot> {
  const wanted = replicaUrls.length === 0 ? '0' : await lastSequence(source.manager);
  for (const connectionString of replicaUrls) {
    const replica = databaseSource(
      { connectionString },
      { entities: entitiesOf(source), poolSize: 1, onPoolError: onTrouble },
    );
    try {
      await replica.initialize();
      const snapshot = await atOneMoment(replica, loadSnapshot);
      if (BigInt(snapshot.parts.sequence) >= BigInt(wanted)) return snapshot;
      onTrouble(new Error('A read replica is behind the primary; the edition is loaded elsewhere.'));
    } catch (error) {
      onTrouble(error);
    } finally {
      if (replica.isInitialized) await replica.destroy().catch(onTrouble);
    }
  }
  return atOneMoment(source, loadSnapshot);
}
