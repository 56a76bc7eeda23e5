import type { EntityManager } from 'typeorm';
import { NotFound } from '../errors.ts';
import { releaseOrdinal } from '../release/release.name.ts';
import { type FormerField, formerFields } from './body.former.ts';
import { readBody } from './content.body.ts';
import { byApplication } from './content.in-force.ts';
import type { PublishedContent } from './content.published.ts';
import { ContentRevision } from './revision.entity.ts';

/**
 * What delivery may see: of each code and applies-from the highest revision, in the order of `byApplication`.
 * Reads the revisions alone, never a draft.
 * @param codes null reads all
 */
export async function readPublished(
  manager: EntityManager,
  codes: readonly string[] | null,
): Promise<Map<string, PublishedContent[]>> {
  const rows: PublishedRow[] = await manager.query(
    `WITH named AS (
       SELECT code, published_at, body->>'displayName' AS name,
         lag(body->>'displayName') OVER (PARTITION BY code ORDER BY number) AS before
       FROM content_revision WHERE $1::text[] IS NULL OR code = ANY ($1)),
     titled AS (SELECT code, max(published_at) AS at FROM named WHERE name IS DISTINCT FROM before GROUP BY code)
     SELECT DISTINCT ON (r.code, applies_from) r.code, number, titled.at AS "titledAt", applies_from AS "appliesFrom",
       body - 'editorNote' AS body, origin, published_at AS "publishedAt", reviewer_name AS "reviewerName",
       reviewer_credential AS "reviewerCredential", reviewed_at AS "reviewedAt",
       checked_against AS "checkedAgainst", is_retired AS "isRetired", redirect_to AS "redirectTo",
       ARRAY (SELECT DISTINCT c.release FROM content_confirmation c
         WHERE c.code = r.code AND c.number = r.number
           AND EXISTS (SELECT 1 FROM release WHERE release.name = c.release AND release.state = 'ACTIVE')
       ) AS "confirmedFor"
     FROM content_revision r LEFT JOIN titled USING (code) WHERE $1::text[] IS NULL OR r.code = ANY ($1)
     ORDER BY r.code, applies_from, number DESC`,
    [codes],
  );
  const byCode = new Map<string, PublishedContent[]>();
  for (const { confirmedFor, ...row } of rows) {
    const checkedAgainst = latestOf([...confirmedFor, ...(row.checkedAgainst ? [row.checkedAgainst] : [])]);
    const revision = {
      ...row,
      body: readBody(row.body),
      appliesFrom: row.appliesFrom || null,
      checkedAgainst,
    };
    const revisions = byCode.get(row.code);
    if (revisions) revisions.push(revision);
    else byCode.set(row.code, [revision]);
  }
  for (const revisions of byCode.values()) revisions.sort(byApplication);
  return byCode;
}

type PublishedRow = Omit<PublishedContent, 'appliesFrom'> & {
  readonly appliesFrom: string;
  /** Names of active releases against which it was confirmed since: a staged one is nobody else's business. */
  readonly confirmedFor: readonly string[];
};

function latestOf(releases: readonly string[]): string | null {
  return releases.toSorted((left, right) => releaseOrdinal(left) - releaseOrdinal(right)).at(-1) ?? null;
}

/** Every revision of one code, newest first, with its editor notes: for signed-in people. */
export function readRevisions(manager: EntityManager, code: string): Promise<ContentRevision[]> {
  return manager.find(ContentRevision, { where: { code }, order: { number: 'DESC' } });
}

/** Of one code and each applies-from the highest revision, in the order of `byApplication`, with its editor notes. */
export async function readStanding(manager: EntityManager, code: string): Promise<ContentRevision[]> {
  const newest = await manager
    .createQueryBuilder(ContentRevision, 'revision')
    .distinctOn(['revision.appliesFrom'])
    .where({ code })
    .orderBy('revision.appliesFrom')
    .addOrderBy('revision.number', 'DESC')
    .getMany();
  return newest.toSorted(byApplication);
}

/** What revisions of a code say under earlier models and today's cannot say, by number. */
export async function readFormerFields(
  manager: EntityManager,
  code: string,
): Promise<Map<number, FormerField[]>> {
  const rows: { number: number; body: unknown }[] = await manager.query(
    'SELECT number, body FROM content_revision WHERE code = $1',
    [code],
  );
  return new Map(rows.map(({ number, body }) => [number, formerFields(body)]));
}

/** @throws NotFound when the code has no revision of that number. */
export async function readRevision(
  manager: EntityManager,
  code: string,
  number: number,
): Promise<ContentRevision> {
  const revision = await manager.findOneBy(ContentRevision, { code, number });
  if (!revision) throw new NotFound(`${code} has no revision ${number}.`);
  return revision;
}
