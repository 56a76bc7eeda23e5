import type { EntityManager } from 'typeorm';
import { NotFound } from '../errors.ts';
import { type ContentBody, readBody } from './content.body.ts';
import type { DraftKey } from './draft.view.ts';

/** One save of a draft: it is never written over. */
export interface KeptSave {
  /** The version of the draft that it made. */
  readonly version: number;
  readonly savedById: string;
  readonly savedByName: string;
  readonly savedAt: Date;
  /** False for one in a sitting of a month ago, whose last save is kept alone. */
  readonly hasWords: boolean;
}

const FROM = `FROM content_draft_version v JOIN person p ON p.id = v.saved_by
  WHERE v.code = $1 AND v.applies_from = $2`;
const COLUMNS = `v.version, v.saved_by AS "savedById", p.name AS "savedByName", v.saved_at AS "savedAt",
  v.body IS NOT NULL AS "hasWords"`;
const LIST = `SELECT ${COLUMNS} ${FROM} ORDER BY v.version DESC LIMIT $3 OFFSET $4`;
const COUNT = `SELECT count(*)::int AS total ${FROM}`;
const ONE = `SELECT ${COLUMNS}, v.body ${FROM} AND v.version = $3`;

/** One page of the saves of a code's drafts in one place, discarded and published ones too; newest first. */
export async function readSaves(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
  page: number,
  perPage: number,
): Promise<{ items: KeptSave[]; total: number }> {
  const place = [code, appliesFrom];
  const items: KeptSave[] = await manager.query(LIST, [...place, perPage, (page - 1) * perPage]);
  const [counted]: { total: number }[] = await manager.query(COUNT, place);
  return { items, total: counted?.total ?? 0 };
}

/** @throws NotFound where nothing was saved as this version, or its words are no longer kept */
export async function readSave(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
  version: number,
): Promise<KeptSave & { readonly body: ContentBody }> {
  const [row]: (KeptSave & { body: unknown })[] = await manager.query(ONE, [code, appliesFrom, version]);
  if (!row) throw new NotFound(`Nothing was saved as version ${version} of this draft.`);
  if (!row.hasWords)
    throw new NotFound(
      `The words of version ${version} are no longer kept: somebody saved over them minutes later.`,
    );
  return { ...row, body: readBody(row.body) };
}
