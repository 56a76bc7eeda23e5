import type { EntityManager } from 'typeorm';
import { NotFound } from '../errors.ts';
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
  const rows: (PublishedContent & { appliesFrom: string })[] = await manager.query(
    `SELECT DISTINCT ON (code, applies_from) code, number, applies_from AS "appliesFrom",
       body - 'editorNote' AS body, origin, published_at AS "publishedAt", reviewer_name AS "reviewerName",
       reviewer_credential AS "reviewerCredential", reviewed_at AS "reviewedAt",
       checked_against AS "checkedAgainst", is_retired AS "isRetired", redirect_to AS "redirectTo"
     FROM content_revision WHERE $1::text[] IS NULL OR code = ANY ($1)
     ORDER BY code, applies_from, number DESC`,
    [codes],
  );
  const byCode = new Map<string, PublishedContent[]>();
  for (const row of rows) {
    const revision = { ...row, appliesFrom: row.appliesFrom || null };
    const revisions = byCode.get(row.code);
    if (revisions) revisions.push(revision);
    else byCode.set(row.code, [revision]);
  }
  for (const revisions of byCode.values()) revisions.sort(byApplication);
  return byCode;
}

/** Every revision of one code, newest first, with its editor notes: for signed-in people. */
export function readRevisions(manager: EntityManager, code: string): Promise<ContentRevision[]> {
  return manager.find(ContentRevision, { where: { code }, order: { number: 'DESC' } });
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
