import type { EntityManager } from 'typeorm';
import { readTemplate, saidText } from './template.view.ts';

/** All that is needed to go on after somebody saved first. Texts are those that would be said; null: none. */
export interface StaleText {
  /** Carry this version to save again. */
  readonly currentVersion: number;
  readonly savedBy: string | null;
  readonly savedAt: Date | null;
  /** What was sent; null for a step without words. */
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly base: string | null;
}

/** The three sides of a refused write, read in the same transaction. */
export async function staleText(
  manager: EntityManager,
  key: string,
  version: number,
  mine: string | null,
): Promise<StaleText> {
  const current = await readTemplate(manager, key);
  return {
    currentVersion: current.version,
    savedBy: current.saved?.updatedBy ?? current.live?.reviewerId ?? current.live?.authorId ?? null,
    savedAt: current.saved?.updatedAt ?? current.live?.publishedAt ?? null,
    mine,
    theirs: saidText(key, current.text),
    base: saidText(key, await baseOf(manager, key, version)),
  };
}

/**
 * What the writer had before them: the save of that version, or of the one before where a step raised it, or the text in
 * force when there was none.
 */
async function baseOf(manager: EntityManager, key: string, version: number): Promise<string | null> {
  const saved: { text: string | null }[] = await manager.query(
    `SELECT v.text FROM template_draft_version v JOIN template_draft d USING (key)
     WHERE key = $1 AND v.version <= $2 AND (v.version = $2 OR v.version >= d.opened_version)
     ORDER BY v.version DESC LIMIT 1`,
    [key, version],
  );
  if (saved[0]) return saved[0].text;
  const first: { text: string | null }[] = await manager.query(
    `SELECT r.text FROM template_draft d JOIN template_revision r ON r.key = d.key AND r.number = d.based_on
     WHERE d.key = $1`,
    [key],
  );
  return first[0]?.text ?? null;
}
