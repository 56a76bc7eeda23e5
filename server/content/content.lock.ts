import type { EntityManager } from 'typeorm';
import { ADVISORY_LOCK } from '../db/advisory.lock.ts';

/**
 * Keeps an import of many texts apart from the writing of single ones: writers share the lock, the import has it
 * alone, both until their transaction ends.
 */
export async function lockContent(manager: EntityManager, as: 'SHARED' | 'ALONE'): Promise<void> {
  const kind = as === 'ALONE' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await manager.query(`SELECT ${kind}($1)`, [ADVISORY_LOCK.content]);
}
