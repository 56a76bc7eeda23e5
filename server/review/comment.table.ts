import type { EntityManager } from 'typeorm';
import type { CommentAnchor } from './comment.anchor.ts';
import type { CommentView, MentionView, Remark } from './comment.view.ts';
import type { DraftPlace } from './draft.place.ts';

const SHOWN = `
  FROM draft_comment c WHERE c.kind = $1 AND c.name = $2 AND c.reply_to IS NULL
    AND ($3::boolean IS NULL OR (c.resolved_at IS NOT NULL) = $3)`;
const COUNT = `
  SELECT count(*)::integer AS total, count(*) FILTER (WHERE c.resolved_at IS NULL)::integer AS open ${SHOWN}`;
const IDS = `SELECT c.id::text AS id ${SHOWN} ORDER BY c.id DESC LIMIT $4 OFFSET $5`;

type Row = Omit<CommentView, 'replies'> & { readonly replyTo: string | null };

/** One page of the comments on a code or a template, newest first, as somebody reads them. */
export async function listComments(
  manager: EntityManager,
  { kind, name }: Pick<DraftPlace, 'kind' | 'name'>,
  isResolved: boolean | null,
  page: number,
  perPage: number,
  reader: string,
): Promise<{ items: CommentView[]; total: number; open: number }> {
  const wanted = [kind, name, isResolved];
  const [counted]: { total: number; open: number }[] = await manager.query(COUNT, wanted);
  const ids: { id: string }[] = await manager.query(IDS, [...wanted, perPage, (page - 1) * perPage]);
  const items = await readComments(
    manager,
    ids.map(({ id }) => id),
    reader,
  );
  return { items, total: counted?.total ?? 0, open: counted?.open ?? 0 };
}

/** Comments by id with their answers, newest first. */
export async function readComments(
  manager: EntityManager,
  ids: readonly string[],
  reader: string,
): Promise<CommentView[]> {
  const rows: Row[] = await manager.query(
    `SELECT c.id::text AS id, c.reply_to::text AS "replyTo", c.kind, c.name, c.applies_from AS "appliesFrom",
       c.draft_version AS "draftVersion", c.field, c.item, c.quote, c.quote_from AS "quoteFrom", c.body,
       c.author_id AS "authorId", c.author_name AS "authorName", c.written_at AS "writtenAt", c.version,
       c.edited_at AS "editedAt", c.removed_at AS "removedAt",
       c.resolved_at AS "resolvedAt", c.resolved_by AS "resolvedBy", c.resolved_by_name AS "resolvedByName",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name)
         FROM comment_mention m JOIN person p ON p.id = m.person_id WHERE m.comment_id = c.id), '[]') AS mentions,
       EXISTS (SELECT 1 FROM comment_mention m
         WHERE m.comment_id = c.id AND m.person_id = $2 AND m.read_at IS NULL) AS "isUnread"
     FROM draft_comment c WHERE c.id = ANY ($1) OR c.reply_to = ANY ($1) ORDER BY c.id`,
    [ids, reader],
  );
  return rows
    .filter(({ replyTo }) => replyTo === null)
    .map((row) => ({ ...row, replies: rows.filter(({ replyTo }) => replyTo === row.id) as Remark[] }))
    .toReversed();
}

export interface NewRemark {
  readonly body: string;
  readonly authorId: string;
  readonly authorName: string;
  readonly at: Date;
  readonly clientKey: string | null;
  readonly mentions: readonly string[];
}

/** Answers the id. Whoever calls themselves has read it. */
export async function insertComment(
  manager: EntityManager,
  place: DraftPlace,
  draftVersion: number,
  anchor: CommentAnchor,
  replyTo: string | null,
  remark: NewRemark,
): Promise<string> {
  const [row]: { id: string }[] = await manager.query(
    `INSERT INTO draft_comment (kind, name, applies_from, draft_version, field, item, quote, quote_from, reply_to,
       body, author_id, author_name, written_at, client_key)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) RETURNING id::text AS id`,
    [
      ...[place.kind, place.name, place.appliesFrom, draftVersion],
      ...[anchor.field, anchor.item, anchor.quote, anchor.quoteFrom, replyTo],
      ...[remark.body, remark.authorId, remark.authorName, remark.at, remark.clientKey],
    ],
  );
  const id = row?.id ?? '';
  await keepMentions(manager, id, remark.mentions, remark.authorId, remark.at);
  return id;
}

/** One remark with its place, as whoever changes it needs it. */
export interface RemarkRow extends DraftPlace {
  readonly authorId: string;
  readonly authorName: string;
  readonly body: string;
  readonly field: string | null;
  /** Null for a comment, else the one that it answers. */
  readonly replyTo: string | null;
}

/** Held until the transaction ends. */
export async function readRemark(manager: EntityManager, id: string): Promise<RemarkRow | null> {
  const [row]: RemarkRow[] = await manager.query(
    `SELECT kind, name, applies_from AS "appliesFrom", author_id AS "authorId", author_name AS "authorName", body, field,
       reply_to::text AS "replyTo"
     FROM draft_comment WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row ?? null;
}

/** Whom a remark calls from now on; who was called before has seen it or not as before. */
export async function keepMentions(
  manager: EntityManager,
  id: string,
  mentions: readonly string[],
  author: string,
  at: Date,
): Promise<void> {
  await manager.query('DELETE FROM comment_mention WHERE comment_id = $1 AND person_id <> ALL ($2::uuid[])', [
    id,
    mentions,
  ]);
  await manager.query(
    `INSERT INTO comment_mention (comment_id, person_id, read_at)
     SELECT $1, person_id, CASE WHEN person_id = $3 THEN $4::timestamptz END FROM unnest($2::uuid[]) AS person_id
     ON CONFLICT DO NOTHING`,
    [id, mentions, author, at],
  );
}

/** The remark that a client key wrote; null when it wrote none. */
export async function remarkOfKey(
  manager: EntityManager,
  authorId: string,
  clientKey: string,
): Promise<string | null> {
  const [row]: { id: string }[] = await manager.query(
    `SELECT coalesce(reply_to, id)::text AS id FROM draft_comment WHERE author_id = $1 AND client_key = $2`,
    [authorId, clientKey],
  );
  return row?.id ?? null;
}

/** Remarks that call somebody, newest first; `unread` counts all of them whatever is asked for. */
export async function listMentions(
  manager: EntityManager,
  personId: string,
  isUnread: boolean | null,
  page: number,
  perPage: number,
): Promise<{ items: MentionView[]; total: number; unread: number }> {
  const items: (MentionView & { total: number })[] = await manager.query(
    `SELECT c.id::text AS id, coalesce(c.reply_to, c.id)::text AS "commentId", c.kind, c.name,
       c.applies_from AS "appliesFrom", c.field, c.body, c.author_name AS "authorName", c.written_at AS "writtenAt",
       m.read_at IS NOT NULL AS "isRead"
     FROM comment_mention m JOIN draft_comment c ON c.id = m.comment_id
     WHERE m.person_id = $1 AND ($2::boolean IS NULL OR (m.read_at IS NULL) = $2)
     ORDER BY m.comment_id DESC LIMIT $3 OFFSET $4`,
    [personId, isUnread, perPage, (page - 1) * perPage],
  );
  const [counted]: { total: number; unread: number }[] = await manager.query(
    `SELECT count(*) FILTER (WHERE $2::boolean IS NULL OR (read_at IS NULL) = $2)::integer AS total,
       count(*) FILTER (WHERE read_at IS NULL)::integer AS unread
     FROM comment_mention WHERE person_id = $1`,
    [personId, isUnread],
  );
  return { items, total: counted?.total ?? 0, unread: counted?.unread ?? 0 };
}
