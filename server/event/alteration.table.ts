import type { EntityManager } from 'typeorm';

/** The pages of one release that came to say something else by a change of templates or of a vocabulary. */
export interface Alteration {
  readonly releaseId: string;
  readonly codes: readonly string[];
}

/** When each code's page was last altered, by release id and code. */
export type Alterations = ReadonlyMap<string, ReadonlyMap<string, Date>>;

/** Keeps which pages a change altered, in the transaction of the change. `subject` names the change and no other. */
export async function keepAlterations(
  manager: EntityManager,
  subject: string,
  alterations: readonly Alteration[],
  at: Date,
): Promise<void> {
  for (const { releaseId, codes } of alterations)
    if (codes.length > 0)
      await manager.query(
        'INSERT INTO page_alteration (at, subject, release_id, codes) VALUES ($1, $2, $3, $4)',
        [at, subject, releaseId, codes],
      );
}

/** How many pages a change altered, over all releases. */
export async function countAltered(manager: EntityManager, subject: string): Promise<number> {
  const [row]: { count: number }[] = await manager.query(
    'SELECT coalesce(sum(cardinality(codes)), 0)::int AS count FROM page_alteration WHERE subject = $1',
    [subject],
  );
  return row?.count ?? 0;
}

/**
 * The last alteration of every page of these releases; codes of one moment come as one row.
 * @param subjects only those of these changes; null reads all
 */
export async function readAlterations(
  manager: EntityManager,
  releaseIds: readonly string[],
  subjects: readonly string[] | null = null,
): Promise<Alterations> {
  const rows: { releaseId: string; at: Date; codes: string[] }[] = await manager.query(
    `SELECT release_id::text AS "releaseId", at, array_agg(code) AS codes FROM (
       SELECT release_id, code, max(at) AS at FROM page_alteration, unnest(codes) AS code
       WHERE release_id = ANY ($1) AND ($2::text[] IS NULL OR subject = ANY ($2)) GROUP BY release_id, code) AS latest
     GROUP BY release_id, at`,
    [releaseIds, subjects],
  );
  const byRelease = new Map<string, Map<string, Date>>();
  for (const { releaseId, at, codes } of rows) {
    const moments = byRelease.get(releaseId) ?? new Map<string, Date>();
    for (const code of codes) moments.set(code, at);
    byRelease.set(releaseId, moments);
  }
  return byRelease;
}

/** What was known with what came since. */
export function laterAlterations(known: Alterations, since: Alterations): Alterations {
  const merged = new Map(known);
  for (const [releaseId, moments] of since)
    merged.set(releaseId, new Map([...(known.get(releaseId) ?? []), ...moments]));
  return merged;
}
