import type { EntityManager } from 'typeorm';
import type { Override } from './override.facts.ts';

/** Every override of some codes, oldest first. They are never changed nor removed. */
export async function readOverrides(
  manager: EntityManager,
  codes: readonly string[],
): Promise<(code: string) => readonly Override[]> {
  const rows: (Omit<Override, 'at'> & { code: string; at: Date })[] = await manager.query(
    `SELECT code, rule, field, words, reason, person_id AS "personId", person_name AS "personName", at
     FROM content_override WHERE code = ANY ($1) ORDER BY id`,
    [codes],
  );
  const byCode = Map.groupBy(rows, ({ code }) => code);
  return (code) =>
    (byCode.get(code) ?? []).map(({ code: _code, at, ...row }) => ({ ...row, at: at.toISOString() }));
}

export async function keepOverride(manager: EntityManager, code: string, override: Override): Promise<void> {
  await manager.query(
    `INSERT INTO content_override (code, rule, field, words, reason, person_id, person_name, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[code, override.rule, override.field, override.words, override.reason],
      ...[override.personId, override.personName, override.at],
    ],
  );
}
