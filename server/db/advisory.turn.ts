import type { DataSource } from 'typeorm';

/**
 * Lets one process of all do something at a time: nothing happens where another is at it. The lock is that of a session,
 * which Postgres ends with its process.
 * @param lock one of ADVISORY_LOCK
 */
export async function inTurn(source: DataSource, lock: number, act: () => Promise<void>): Promise<void> {
  const session = source.createQueryRunner();
  try {
    const [row]: { held: boolean }[] = await session.query('SELECT pg_try_advisory_lock($1) AS held', [lock]);
    if (!row?.held) return;
    try {
      await act();
    } finally {
      await session.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => undefined);
    }
  } finally {
    await session.release().catch(() => undefined);
  }
}
