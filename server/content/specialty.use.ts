import type { EntityManager } from 'typeorm';
import { lockContent } from './content.lock.ts';

/**
 * Codes whose words in force, for any release, or whose open draft names a specialty. Nobody writes words until
 * the transaction of `manager` ends.
 */
export async function codesNamingSpecialty(manager: EntityManager, slug: string): Promise<string[]> {
  await lockContent(manager, 'ALONE');
  const rows: { code: string }[] = await manager.query(
    `SELECT code FROM (SELECT DISTINCT ON (code, applies_from) code, body FROM content_revision
       ORDER BY code, applies_from, number DESC) AS latest WHERE body -> 'specialties' ? $1
     UNION SELECT code FROM content_draft WHERE state <> 'CLOSED' AND body -> 'specialties' ? $1 ORDER BY code`,
    [slug],
  );
  return rows.map(({ code }) => code);
}
