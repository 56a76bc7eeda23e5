import type { EntityManager } from 'typeorm';
import type { DraftState } from '../workflow/draft.state.ts';

export interface Assignee {
  readonly id: string;
  readonly name: string;
}

/** The open draft of a code that was saved last. */
export interface OpenDraft {
  readonly appliesFrom: string;
  readonly state: DraftState;
  readonly by: string;
  readonly updatedAt: Date;
  readonly name: string;
  readonly synonyms: readonly string[];
}

/** What changes about a code between two publications. */
export interface CodeStanding {
  readonly draft: OpenDraft | null;
  /** A release may have made its words wrong, and nobody has looked yet. */
  readonly isStale: boolean;
  /** Who looks at its stale words, else who has taken it in the writing queue. */
  readonly assignee: Assignee | null;
}

interface StandingRow {
  readonly code: string;
  readonly draft: (Omit<OpenDraft, 'updatedAt'> & { readonly updatedAt: string }) | null;
  readonly isStale: boolean;
  readonly assignee: Assignee | null;
}

const HELD = `NOT EXISTS (SELECT 1 FROM content_revision r WHERE r.code = p.code AND r.published_at >= p.taken_at)`;
const print = (identity: string, from: string) =>
  `(SELECT count(*) || ':' || coalesce(bit_xor(hashtextextended(concat_ws(' ', ${identity}), 0)), 0) FROM ${from})`;
/** Every write of a draft or an item raises its version, so that keys and versions tell whether anything changed. */
const PRINT = `SELECT concat_ws('/',
  ${print('code, applies_from, version', "content_draft WHERE state <> 'CLOSED'")},
  ${print('id, version', "stale_item WHERE state = 'OPEN' AND is_in_force")},
  ${print('p.code, p.person_id, p.taken_at', `queue_place p WHERE ${HELD}`)}) AS print`;

const ROWS = `
  WITH draft AS (
    SELECT DISTINCT ON (d.code) d.code, jsonb_build_object('appliesFrom', d.applies_from, 'state', d.state,
      'by', p.name, 'updatedAt', d.updated_at, 'name', coalesce(trim(d.body ->> 'displayName'), ''),
      'synonyms', coalesce(jsonb_path_query_array(d.body, '$.synonyms[*].text'), '[]')) AS draft
    FROM content_draft d JOIN person p ON p.id = d.updated_by
    WHERE d.state <> 'CLOSED' ORDER BY d.code, d.updated_at DESC),
  stale AS (
    SELECT DISTINCT ON (i.code) i.code, i.assignee_id FROM stale_item i
    WHERE i.state = 'OPEN' AND i.is_in_force ORDER BY i.code, i.assignee_id NULLS LAST, i.release_id),
  place AS (SELECT p.code, p.person_id FROM queue_place p WHERE ${HELD})
  SELECT code, draft.draft, stale.code IS NOT NULL AS "isStale",
    CASE WHEN person.id IS NOT NULL THEN jsonb_build_object('id', person.id, 'name', person.name) END AS assignee
  FROM draft FULL JOIN stale USING (code) FULL JOIN place USING (code)
    LEFT JOIN person ON person.id = coalesce(stale.assignee_id, place.person_id)`;

/** A short text that is another one whenever somebody began, changed or ended work on a code. */
export async function standingPrint(manager: EntityManager): Promise<string> {
  const [row]: { print: string }[] = await manager.query(PRINT);
  return row?.print ?? '';
}

/** Codes that somebody is at work on, or that are stale; all others stand as they are published. */
export async function readStandings(manager: EntityManager): Promise<ReadonlyMap<string, CodeStanding>> {
  const rows: StandingRow[] = await manager.query(ROWS);
  return new Map(
    rows.map(({ code, draft, ...row }) => [
      code,
      { ...row, draft: draft && { ...draft, updatedAt: new Date(draft.updatedAt) } },
    ]),
  );
}
