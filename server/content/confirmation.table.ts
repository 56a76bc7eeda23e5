import type { EntityManager } from 'typeorm';

/** STILL_RIGHT: somebody looked and changed nothing. EDITED: the words were written for that release. */
export type ConfirmedHow = 'STILL_RIGHT' | 'EDITED';

/** That the words of a revision were checked against a cut of a release. Never changed, never removed. */
export interface Confirmation {
  readonly code: string;
  readonly number: number;
  /** RVU26C */
  readonly release: string;
  /** The cut whose figures were looked at. */
  readonly releaseId: string;
  readonly how: ConfirmedHow;
  readonly personId: string | null;
  readonly personName: string;
}

/** Keeps confirmations, in the transaction of what causes them. */
export async function keepConfirmations(
  manager: EntityManager,
  confirmations: readonly Confirmation[],
  at: Date,
): Promise<void> {
  if (confirmations.length === 0) return;
  await manager.query(
    `INSERT INTO content_confirmation (code, number, release, release_id, how, person_id, person_name, at)
     SELECT code, number, release, "releaseId", how, "personId", "personName", $2
     FROM jsonb_to_recordset($1::jsonb) AS c (code text, number integer, release text, "releaseId" bigint, how text,
       "personId" uuid, "personName" text)`,
    [JSON.stringify(confirmations), at],
  );
}

/** Revisions that were checked against a release of one of these names. */
export async function wordsConfirmedFor(
  manager: EntityManager,
  releases: readonly string[],
): Promise<Pick<Confirmation, 'code' | 'number'>[]> {
  if (releases.length === 0) return [];
  return manager.query(
    'SELECT DISTINCT code, number FROM content_confirmation WHERE release = ANY ($1) ORDER BY code, number',
    [releases],
  );
}
