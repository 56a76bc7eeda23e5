import type { EntityManager } from 'typeorm';
import type { DraftState } from '../workflow/draft.state.ts';

/** Who has taken a code. It ends when words for it are published. */
export interface QueuePlace {
  readonly code: string;
  readonly personId: string;
  readonly name: string;
  readonly takenAt: Date;
}

export interface BegunDraft {
  readonly code: string;
  readonly state: DraftState;
  readonly authorId: string | null;
  readonly by: string;
}

/** Places that are still held. */
export async function readPlaces(manager: EntityManager): Promise<Map<string, QueuePlace>> {
  const rows: QueuePlace[] = await manager.query(
    `SELECT p.code, p.person_id AS "personId", person.name, p.taken_at AS "takenAt"
     FROM queue_place p JOIN person ON person.id = p.person_id
     WHERE NOT EXISTS (SELECT 1 FROM content_revision r WHERE r.code = p.code AND r.published_at >= p.taken_at)`,
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** The open draft of each code that was saved last. @param codes null: all */
export async function readBegun(
  manager: EntityManager,
  codes: readonly string[] | null,
): Promise<Map<string, BegunDraft>> {
  const rows: BegunDraft[] = await manager.query(
    `SELECT DISTINCT ON (d.code) d.code, d.state, d.author_id AS "authorId", person.name AS by
     FROM content_draft d JOIN person ON person.id = coalesce(d.author_id, d.updated_by)
     WHERE d.state <> 'CLOSED' AND ($1::text[] IS NULL OR d.code = ANY ($1))
     ORDER BY d.code, d.updated_at DESC`,
    [codes],
  );
  return new Map(rows.map((row) => [row.code, row]));
}

/** Takes a place that nobody holds. False where somebody does: of two at once, one wins. */
export async function takePlace(
  manager: EntityManager,
  code: string,
  personId: string,
  at: Date,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `INSERT INTO queue_place (code, person_id, taken_at) VALUES ($1, $2, $3)
     ON CONFLICT (code) DO UPDATE SET person_id = excluded.person_id, taken_at = excluded.taken_at
       WHERE EXISTS (SELECT 1 FROM content_revision r
         WHERE r.code = queue_place.code AND r.published_at >= queue_place.taken_at)
     RETURNING code`,
    [code, personId, at],
  );
  return rows.length === 1;
}

/**
 * Gives a place to somebody, or leaves it to nobody. False where another one has it than was seen: then nothing is
 * written.
 */
export async function givePlace(
  manager: EntityManager,
  code: string,
  { seen, next }: { readonly seen: string | null; readonly next: string | null },
  at: Date,
): Promise<boolean> {
  const [place]: { personId: string; isHeld: boolean }[] = await manager.query(
    `SELECT p.person_id AS "personId", NOT EXISTS (SELECT 1 FROM content_revision r
       WHERE r.code = p.code AND r.published_at >= p.taken_at) AS "isHeld"
     FROM queue_place p WHERE p.code = $1 FOR UPDATE`,
    [code],
  );
  if ((place?.isHeld ? place.personId : null) !== seen) return false;
  if (place) await manager.query('DELETE FROM queue_place WHERE code = $1', [code]);
  return next === null || takePlace(manager, code, next, at);
}
