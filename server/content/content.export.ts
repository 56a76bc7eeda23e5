import type { EntityManager } from 'typeorm';
import { EMPTY_BODY } from './content.body.ts';
import { ContentRevision, wasAssisted } from './revision.entity.ts';

const AT_ONCE = 1_000;

/** Every text as one line of NDJSON: of each code and applies-from the newest revision, in code order. */
export async function* exportContent(manager: EntityManager): AsyncGenerator<string> {
  let after = { code: '', appliesFrom: '' };
  while (true) {
    const keys: { code: string; number: number; applies_from: string }[] = await manager.query(
      `SELECT DISTINCT ON (code, applies_from) code, applies_from, number FROM content_revision
       WHERE (code, applies_from) > ($1, $2) ORDER BY code, applies_from, number DESC LIMIT $3`,
      [after.code, after.appliesFrom, AT_ONCE],
    );
    const last = keys.at(-1);
    if (!last) return;
    for (const { code, number } of keys)
      yield `${JSON.stringify(lineOf(await manager.findOneByOrFail(ContentRevision, { code, number })))}\n`;
    after = { code: last.code, appliesFrom: last.applies_from };
  }
}

function lineOf(revision: ContentRevision): object {
  const { body } = revision;
  return {
    code: revision.code,
    appliesFrom: revision.appliesFrom || null,
    ...Object.fromEntries(Object.keys(EMPTY_BODY).map((field) => [field, body[field as keyof typeof body]])),
    isRetired: revision.isRetired,
    redirectTo: revision.redirectTo,
    isAssisted: wasAssisted(revision),
    origin: revision.origin,
    revision: revision.number,
    publishedAt: revision.publishedAt.toISOString(),
    author: revision.authorName,
    reviewer: revision.reviewerName,
    checkedAgainst: revision.checkedAgainst,
  };
}
