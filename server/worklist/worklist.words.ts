import type { EntityManager } from 'typeorm';
import { type ContentBody, readBody } from '../content/content.body.ts';
import { byApplication } from '../content/content.in-force.ts';
import type { RevisionKind } from '../content/revision.entity.ts';

/** What the work list needs to know about a published revision; its texts are read only where figures moved. */
export interface WordsFacts {
  readonly code: string;
  readonly number: number;
  /** '' from the beginning. */
  readonly appliesFrom: string;
  readonly publishedAt: Date;
  readonly authorId: string | null;
  readonly authorName: string;
  /** Release name; null for texts that came from elsewhere. */
  readonly checkedAgainst: string | null;
  /** Cuts against which it was confirmed since. */
  readonly confirmedFor: readonly string[];
  readonly isRetired: boolean;
  readonly kind: RevisionKind;
}

/**
 * Revisions that may be in force for some release, by code in the order of application.
 * @param codes null reads all
 */
export async function readWords(
  manager: EntityManager,
  codes: readonly string[] | null,
): Promise<Map<string, WordsFacts[]>> {
  const rows: WordsFacts[] = await manager.query(
    `SELECT r.*, ARRAY (SELECT DISTINCT c.release_id::text FROM content_confirmation c
       WHERE c.code = r.code AND c.number = r.number) AS "confirmedFor"
     FROM (SELECT DISTINCT ON (code, applies_from) code, number, applies_from AS "appliesFrom",
         published_at AS "publishedAt", CASE WHEN kind = 'WORDS' THEN author_id ELSE published_by END AS "authorId",
         CASE WHEN kind = 'WORDS' THEN author_name ELSE published_by_name END AS "authorName",
         checked_against AS "checkedAgainst", is_retired AS "isRetired", kind
       FROM content_revision WHERE $1::text[] IS NULL OR code = ANY ($1)
       ORDER BY code, applies_from, number DESC) AS r`,
    [codes],
  );
  const byCode = new Map<string, WordsFacts[]>();
  for (const row of rows) {
    const revisions = byCode.get(row.code);
    if (revisions) revisions.push(row);
    else byCode.set(row.code, [row]);
  }
  for (const revisions of byCode.values()) if (revisions.length > 1) revisions.sort(byApplication);
  return byCode;
}

/** Bodies that hold a decimal or a number of RVUs, by code: no other can quote a figure. */
export async function readQuotingBodies(
  manager: EntityManager,
  words: readonly WordsFacts[],
): Promise<Map<string, ContentBody>> {
  const rows: { code: string; body: ContentBody }[] = await manager.query(
    `SELECT r.code, r.body FROM content_revision r
     JOIN unnest($1::text[], $2::integer[]) AS wanted (code, number) USING (code, number)
     WHERE r.body::text ~ '[0-9][.][0-9]|[0-9] ?(w?RVU|relative)'`,
    [words.map(({ code }) => code), words.map(({ number }) => number)],
  );
  return new Map(rows.map(({ code, body }) => [code, readBody(body)]));
}
