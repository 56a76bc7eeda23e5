import type { EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import type { DraftKey } from './draft.view.ts';
import { offerForward } from './offer.follow.ts';
import { ContentRevision } from './revision.entity.ts';

/** A revision without what is given to it as it is written. */
export type RevisionWords = Omit<
  ContentRevision,
  'code' | 'number' | 'appliesFrom' | 'publishedAt' | 'publishedBy' | 'publishedByName' | 'reason'
> & {
  readonly reason?: string | null;
  /** Number of the revision whose words its draft began with. */
  readonly begunWith?: number | null;
};

/** Writes the next revision of a code and offers it forward, in the transaction of `manager`. */
export async function addRevision(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
  by: Actor,
  at: Date,
  { begunWith, ...words }: RevisionWords,
): Promise<ContentRevision> {
  const number = (await lockNumbers(manager, code)) + 1;
  const revision: ContentRevision = {
    ...words,
    ...{ code, number, appliesFrom, publishedAt: at, publishedBy: by.personId, publishedByName: by.name },
    reason: words.reason ?? null,
  };
  await manager.insert(ContentRevision, revision);
  await offerForward(manager, revision, begunWith ?? null, at);
  return revision;
}

/**
 * The highest number of a code, held until the transaction ends: numbers of one code are given one at a time, also
 * to drafts that apply from different releases.
 */
export async function lockNumbers(manager: EntityManager, code: string): Promise<number> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`revision ${code}`]);
  const rows: { number: number }[] = await manager.query(
    'SELECT coalesce(max(number), 0) AS number FROM content_revision WHERE code = $1',
    [code],
  );
  return rows[0]?.number ?? 0;
}

/** The same words under another number: what they were confirmed for stays so. */
export async function carryConfirmations(
  manager: EntityManager,
  code: string,
  from: number,
  to: number,
): Promise<void> {
  await manager.query(
    `INSERT INTO content_confirmation (code, number, release, release_id, how, person_id, person_name, at)
     SELECT code, $3, release, release_id, how, person_id, person_name, at
     FROM content_confirmation WHERE code = $1 AND number = $2`,
    [code, from, to],
  );
}
