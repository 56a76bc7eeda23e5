import type { EntityManager } from 'typeorm';
import { type ContentBody, EMPTY_BODY, readBody } from './content.body.ts';
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
  /** Empty where it is not kept: then every field that differs is a conflict. */
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
    base: base ?? EMPTY_BODY,
    merged: merge?.body ?? null,
    conflicts: merge?.conflicts ?? [],
  };
}

/**
 * What the writer had before them; null where that is no longer kept word for word, or cannot be known. Steps raise the
 * version without changing words, so a version without a save has those of the save before it.
 */
async function baseOf(manager: EntityManager, key: DraftKey, version: number): Promise<ContentBody | null> {
  const [draft]: Opening[] = await manager.query(
    `SELECT d.opened_version AS opened, d.version, d.state = 'CLOSED' AS "isClosed", r.body AS began
     FROM content_draft d LEFT JOIN content_revision r ON r.code = d.code AND r.number = d.based_on
     WHERE d.code = $1 AND d.applies_from = $2`,
    [key.code, key.appliesFrom],
  );
  if (!draft || version > draft.version) return null;
  const [save]: { version: number; body: unknown }[] = await manager.query(
    `SELECT version, body FROM content_draft_version
     WHERE code = $1 AND applies_from = $2 AND version <= $3 ORDER BY version DESC LIMIT 1`,
    [key.code, key.appliesFrom, version],
  );
  if (save && (save.version === version || (!draft.isClosed && save.version >= draft.opened)))
    return save.body === null ? null : readBody(save.body);
  return version === draft.opened - 1 ? readBody(draft.began) : null;
}

interface Opening {
  /** The first version of the draft that is open, or was last. */
  readonly opened: number;
  readonly version: number;
  readonly isClosed: boolean;
  /** Words that it began with; null for none. */
  readonly began: unknown;
}
