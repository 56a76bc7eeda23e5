import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { BadInput, NotFound } from '../errors.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { type CommentAnchor, hasItem, normalAnchor } from './comment.anchor.ts';
import { checkMentions } from './comment.mention.ts';
import { insertComment, listComments, type NewRemark, readComments, remarkOfKey } from './comment.table.ts';
import { remarkText } from './comment.text.ts';
import type { CommentView } from './comment.view.ts';
import { checkPlace, type DraftPlace, placeSubject, wordsSeen } from './draft.place.ts';

const MOST_REPLIES = 200;
const WHOLE: CommentAnchor = { field: null, item: null, quote: null, quoteFrom: null };

/** What somebody says. */
export interface Words {
  readonly body: string;
  readonly mentions: readonly string[];
  readonly clientKey: string | null;
}
export interface NewComment extends Words {
  readonly place: DraftPlace;
  /** Version of the draft that was in sight. */
  readonly draftVersion: number;
  readonly anchor: CommentAnchor;
}
export interface Settlement {
  readonly id: string;
  readonly version: number;
  readonly isResolved: boolean;
  readonly clientKey: string | null;
}
export type SettleOutcome = { readonly comment: CommentView } | { readonly stale: CommentView };

/** Comments on drafts: they belong to the code or template and are never part of its words. */
export class CommentService {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws BadInput for a place that does not exist */
  async list(place: DraftPlace, isResolved: boolean | null, page: number, perPage: number, by: Editor) {
    await checkPlace(this.source.manager, place);
    return listComments(this.source.manager, place, isResolved, page, perPage, by.personId);
  }

  /** Writes a comment, once for its client key. @throws BadInput */
  async add({ place, draftVersion, anchor, ...words }: NewComment, by: Editor): Promise<CommentView> {
    const about = normalAnchor(place.kind, anchor);
    return this.write(by, words, ['comment', place, draftVersion, about], async (manager) => {
      await checkPlace(manager, place);
      if (place.kind === 'CODE' && !hasItem(await wordsSeen(manager, place, draftVersion), about))
        throw new BadInput('This entry is in no version of these words.', { field: 'item' });
      return (remark) => insertComment(manager, place, draftVersion, about, null, remark);
    });
  }

  /** Answers a comment; whoever would resolve it unread is told so. @throws NotFound, BadInput */
  async reply(id: string, words: Words, by: Editor): Promise<CommentView> {
    return this.write(by, words, ['reply', id], async (manager) => {
      const comment = await this.read(manager, id, by);
      if (comment.replies.length >= MOST_REPLIES)
        throw new BadInput('This has been answered often enough. Begin another comment.', { field: 'id' });
      return async (remark) => {
        await manager.query('UPDATE draft_comment SET version = version + 1 WHERE id = $1', [id]);
        await insertComment(manager, comment, comment.draftVersion, WHOLE, id, remark);
        return id;
      };
    });
  }

  /** Resolves or reopens, unless somebody was there first or answered meanwhile. @throws NotFound */
  settle({ id, version, isResolved, clientKey }: Settlement, by: Editor): Promise<SettleOutcome> {
    return this.source.transaction(async (manager) => {
      const before = await this.read(manager, id, by);
      if (!(await claimKey(manager, by.personId, clientKey, ['settle', id, version, isResolved])))
        return { comment: before };
      const [, affected]: [unknown, number] = await manager.query(
        `UPDATE draft_comment SET version = version + 1, resolved_at = CASE WHEN $3 THEN $4::timestamptz END,
           resolved_by = CASE WHEN $3 THEN $5::uuid END, resolved_by_name = CASE WHEN $3 THEN $6 END
         WHERE id = $1 AND version = $2 AND (resolved_at IS NOT NULL) <> $3`,
        [id, version, isResolved, this.clock(), by.personId, by.name],
      );
      if (affected !== 1) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await this.read(manager, id, by) };
      }
      await recordAct(manager, by, isResolved ? 'RESOLVE_COMMENT' : 'REOPEN_COMMENT', placeSubject(before), {
        comment: id,
        ...{ before: { isResolved: !isResolved }, after: { isResolved } },
      });
      return { comment: await this.read(manager, id, by) };
    });
  }

  /** Everything that a remark needs besides its place, which `prepare` checks before anything is written. */
  private write(
    by: Editor,
    { body, mentions, clientKey }: Words,
    request: readonly unknown[],
    prepare: (manager: EntityManager) => Promise<(remark: NewRemark) => Promise<string>>,
  ): Promise<CommentView> {
    const text = remarkText(body);
    const key = clientKey?.slice(0, 200) || null;
    return this.source.transaction(async (manager) => {
      if (!(await claimKey(manager, by.personId, key, [...request, text, mentions]))) {
        const done = key && (await remarkOfKey(manager, by.personId, key));
        return this.read(manager, done ?? '', by);
      }
      const insert = await prepare(manager);
      const called = await checkMentions(manager, mentions);
      const id = await insert({
        ...{ body: text, authorId: by.personId, authorName: by.name, at: this.clock() },
        ...{ clientKey: key, mentions: called },
      });
      const comment = await this.read(manager, id, by);
      await recordAct(manager, by, 'COMMENT', placeSubject(comment), {
        ...{ comment: id, field: comment.field, item: comment.item, isReply: request[0] === 'reply' },
        mentions: called,
      });
      return comment;
    });
  }

  private async read(manager: EntityManager, id: string, by: Editor): Promise<CommentView> {
    const [comment] = /^\d{1,18}$/.test(id) ? await readComments(manager, [id], by.personId) : [];
    if (!comment) throw new NotFound('There is no such comment.');
    return comment;
  }
}
