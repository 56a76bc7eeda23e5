import type { DataSource } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import { checkPlace, type DraftPlace } from './draft.place.ts';

/** Somebody who has a draft open, beside whoever asks. */
export interface Presence {
  readonly personId: string;
  readonly name: string;
  /** Since when without a break. */
  readonly cameAt: Date;
  /** Has typed something that is not saved yet, or writes in it. */
  readonly isWriting: boolean;
}

const LASTS_SECONDS = 45;
/** How many drafts one person can have open. */
const MOST_OPEN = 20;

/**
 * Who has which draft open. A sign of life lasts three quarters of a minute by the clock of the database, the same for
 * every node; each one also sweeps out what has run down. It blocks nobody, and is no act: the audit log has none of it.
 */
export class PresenceService {
  constructor(private readonly source: DataSource) {}

  /** Gives a sign of life and answers who else is there. @throws BadInput for a place that does not exist */
  async mark(place: DraftPlace, isWriting: boolean, by: Editor): Promise<Presence[]> {
    const { manager } = this.source;
    await checkPlace(manager, place);
    await manager.query('DELETE FROM draft_presence WHERE seen_at < now() - make_interval(secs => $1)', [
      LASTS_SECONDS,
    ]);
    await manager.query(
      `INSERT INTO draft_presence (kind, name, applies_from, person_id, came_at, seen_at, is_writing)
       VALUES ($1, $2, $3, $4, now(), now(), $5)
       ON CONFLICT (kind, name, applies_from, person_id) DO UPDATE SET seen_at = now(), is_writing = $5`,
      [place.kind, place.name, place.appliesFrom, by.personId, isWriting],
    );
    await manager.query(
      `DELETE FROM draft_presence WHERE person_id = $1 AND (kind, name, applies_from) NOT IN (
         SELECT kind, name, applies_from FROM draft_presence WHERE person_id = $1
         ORDER BY seen_at DESC LIMIT $2)`,
      [by.personId, MOST_OPEN],
    );
    return manager.query(
      `SELECT d.person_id AS "personId", p.name, d.came_at AS "cameAt", d.is_writing AS "isWriting"
       FROM draft_presence d JOIN person p ON p.id = d.person_id
       WHERE d.kind = $1 AND d.name = $2 AND d.applies_from = $3 AND d.person_id <> $4 AND NOT p.is_disabled
         AND d.seen_at >= now() - make_interval(secs => $5)
       ORDER BY d.came_at, p.name LIMIT 20`,
      [place.kind, place.name, place.appliesFrom, by.personId, LASTS_SECONDS],
    );
  }

  /** Says that somebody has left. */
  async leave({ kind, name, appliesFrom }: DraftPlace, by: Editor): Promise<void> {
    await this.source.manager.query(
      'DELETE FROM draft_presence WHERE kind = $1 AND name = $2 AND applies_from = $3 AND person_id = $4',
      [kind, name, appliesFrom, by.personId],
    );
  }
}
