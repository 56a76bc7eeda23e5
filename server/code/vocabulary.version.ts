import type { EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';

/** The vocabularies that are edited as a whole table: one version each. */
export type Vocabulary = 'sections' | 'specialties';

export interface VocabularyVersion<Entry> {
  readonly version: number;
  readonly entries: readonly Entry[];
  readonly savedByName: string;
  readonly savedAt: Date;
}

/** A version of a vocabulary; without a number, the newest. Null where there is none. */
export async function readVersion<Entry>(
  manager: EntityManager,
  vocabulary: Vocabulary,
  version: number | null = null,
): Promise<VocabularyVersion<Entry> | null> {
  const rows: VocabularyVersion<Entry>[] = await manager.query(
    `SELECT version, entries, saved_by_name AS "savedByName", saved_at AS "savedAt" FROM vocabulary_version
     WHERE vocabulary = $1 AND ($2::integer IS NULL OR version = $2) ORDER BY version DESC LIMIT 1`,
    [vocabulary, version],
  );
  return rows[0] ?? null;
}

/** The newest version of each vocabulary, as one text: what was read before holds while it stays the same. */
export async function readVersions(manager: EntityManager): Promise<string> {
  const rows: { vocabulary: Vocabulary; version: number }[] = await manager.query(
    'SELECT vocabulary, max(version) AS version FROM vocabulary_version GROUP BY vocabulary ORDER BY vocabulary',
  );
  return rows.map(({ vocabulary, version }) => `${vocabulary} ${version}`).join(', ');
}

/**
 * Writes the version after the one that was read, with all entries. False when somebody saved first: then nothing
 * is written. Of two writers at once the second waits and gets false.
 */
export async function claimVersion(
  manager: EntityManager,
  vocabulary: Vocabulary,
  version: number,
  entries: readonly unknown[],
  by: Actor,
  at: Date,
): Promise<boolean> {
  const claimed: unknown[] = await manager.query(
    `INSERT INTO vocabulary_version (vocabulary, version, entries, saved_by, saved_by_name, saved_at)
     SELECT $1, $2::integer + 1, $3, $4, $5, $6
     WHERE (SELECT coalesce(max(version), 0) FROM vocabulary_version WHERE vocabulary = $1) = $2::integer
     ON CONFLICT DO NOTHING RETURNING version`,
    [vocabulary, version, JSON.stringify(entries), by.personId, by.name, at],
  );
  return claimed.length === 1;
}
