import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { ADVISORY_LOCK } from '../../server/db/advisory.lock.ts';
import { lifeKeyOf } from '../../server/release/import-run.table.ts';

const TRY_EVERY_MS = 200;

export interface ImportTurn {
  release(): Promise<void>;
}

/**
 * Waits until no other import runs, on this node or another one. The turn is a lock of a database session: it ends with
 * its process, however that ends. So does the sign of life of the run that waits. `onWait` is called with every try
 * that did not get the turn.
 */
export async function waitForTurn(
  source: DataSource,
  runId: string,
  onWait: () => Promise<void>,
  signal?: AbortSignal,
): Promise<ImportTurn> {
  const session = source.createQueryRunner();
  const leave = async () => {
    await session.query('SELECT pg_advisory_unlock_all()').catch(() => undefined);
    await session.release().catch(() => undefined);
  };
  try {
    await session.query('SELECT pg_advisory_lock($1, $2)', [ADVISORY_LOCK.importWaiting, lifeKeyOf(runId)]);
    for (;;) {
      signal?.throwIfAborted();
      const [row]: { held: boolean }[] = await session.query('SELECT pg_try_advisory_lock($1) AS held', [
        ADVISORY_LOCK.importQueue,
      ]);
      if (row?.held) break;
      await onWait();
      await pause(TRY_EVERY_MS, undefined, signal ? { signal } : {});
    }
  } catch (error) {
    await leave();
    throw error;
  }
  return { release: leave };
}

/** Does something while no import runs; null where one does. */
export async function whileIdle<T>(source: DataSource, act: () => Promise<T>): Promise<T | null> {
  const session = source.createQueryRunner();
  try {
    const [row]: { held: boolean }[] = await session.query('SELECT pg_try_advisory_lock($1) AS held', [
      ADVISORY_LOCK.importQueue,
    ]);
    if (!row?.held) return null;
    try {
      return await act();
    } finally {
      await session.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK.importQueue]);
    }
  } finally {
    await session.release();
  }
}
