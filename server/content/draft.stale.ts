import type { EntityManager } from 'typeorm';
import { type ContentBody, EMPTY_BODY } from './content.body.ts';
import { mergeBodies } from './content.merge.ts';
import { type DraftKey, readDraft } from './draft.view.ts';

/** All that is needed to go on after somebody saved first. */
export interface Stale {
  /** Carry this version to save the merged words. */
  readonly currentVersion: number;
  readonly savedBy: string | null;
  readonly savedAt: Date | null;
  readonly mine: ContentBody | null;
  readonly theirs: ContentBody;
  readonly base: ContentBody;
  readonly merged: ContentBody | null;
  readonly conflicts: readonly string[];
}

/** The three sides of a refused write, read in the same transaction. */
export async function staleSave(
  manager: EntityManager,
  key: DraftKey,
  version: number,
  mine: ContentBody | null,
): Promise<Stale> {
  const current = await readDraft(manager, key);
  const base = await baseOf(manager, key, version);
  const theirs = current.body;
  const merge = mine && mergeBodies(base, mine, theirs);
  return {
    currentVersion: current.version,
    savedBy: current.saved?.updatedBy ?? current.live?.reviewerId ?? current.live?.authorId ?? null,
    savedAt: current.saved?.updatedAt ?? current.live?.publishedAt ?? null,
    mine,
    theirs,
    base,
    merged: merge?.body ?? null,
    conflicts: merge?.conflicts ?? [],
  };
}

/** What the writer had before them: the save of that version, or the words that were in force when there was none. */
async function baseOf(manager: EntityManager, key: DraftKey, version: number): Promise<ContentBody> {
  const saved: { body: ContentBody }[] = await manager.query(
    `SELECT body FROM content_draft_version WHERE code = $1 AND applies_from = $2 AND version = $3`,
    [key.code, key.appliesFrom, version],
  );
  if (saved[0]) return saved[0].body;
  const first: { body: ContentBody | null }[] = await manager.query(
    `SELECT (SELECT r.body FROM content_revision r
       WHERE r.code = d.code AND r.number = d.based_on) AS body
     FROM content_draft d WHERE d.code = $1 AND d.applies_from = $2`,
    [key.code, key.appliesFrom],
  );
  return first[0]?.body ?? EMPTY_BODY;
}
