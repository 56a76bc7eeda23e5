import type { DataSource, EntityManager } from 'typeorm';
import type { AuditAction } from '../audit/audit.action.ts';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { Forbidden, NotFound } from '../errors.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import { checkMentions } from './comment.mention.ts';
import { keepMentions, type RemarkRow, readComments, readRemark } from './comment.table.ts';
import { remarkText } from './comment.text.ts';
import type { CommentView } from './comment.view.ts';
import { placeSubject } from './draft.place.ts';

/** A remark as its author saw it: a comment, or an answer to one. */
export interface RemarkStep {
  readonly id: string;
  readonly version: number;
  readonly clientKey: string | null;
}
export type ChangeOutcome = { readonly comment: CommentView } | { readonly stale: CommentView };

/** What whoever wrote a remark may still do with it. The audit log alone keeps the words that it had. */
export class CommentChange {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Puts a remark in other words, and marks it so. @throws NotFound, Forbidden, BadInput */
  async edit(
    { body, mentions, ...step }: RemarkStep & { readonly body: string; readonly mentions: readonly string[] },
    by: Editor,
  ): Promise<ChangeOutcome> {
    const after = remarkText(body);
    return this.change(step, by, ['edit comment', step.id, step.version, after, mentions], {
      action: 'EDIT_COMMENT',
      after,
      write: async (manager, { id, version }) => {
        const called = await checkMentions(manager, mentions);
        const isHit = await hit(
          manager,
          `UPDATE draft_comment SET body = $3, edited_at = $4, version = version + 1
           WHERE id = $1 AND version = $2 AND removed_at IS NULL`,
          [id, version, after, this.clock()],
        );
        if (isHit) await keepMentions(manager, id, called, by.personId, this.clock());
        return isHit;
      },
    });
  }

  /** Takes a remark back: its words are gone, its place stays. What nobody answered is resolved by it. */
  remove(step: RemarkStep, by: Editor): Promise<ChangeOutcome> {
    return this.change(step, by, ['remove comment', step.id, step.version], {
      action: 'REMOVE_COMMENT',
      after: null,
      write: async (manager, { id, version }) => {
        const isHit = await hit(
          manager,
          `UPDATE draft_comment c SET body = '', removed_at = $3, version = version + 1,
             resolved_at = CASE WHEN s.ends THEN $3 ELSE resolved_at END,
             resolved_by = CASE WHEN s.ends THEN $4::uuid ELSE resolved_by END,
             resolved_by_name = CASE WHEN s.ends THEN $5 ELSE resolved_by_name END
           FROM (SELECT reply_to IS NULL AND resolved_at IS NULL
               AND NOT EXISTS (SELECT 1 FROM draft_comment a WHERE a.reply_to = $1) AS ends
             FROM draft_comment WHERE id = $1) s
           WHERE c.id = $1 AND c.version = $2 AND c.removed_at IS NULL`,
          [id, version, this.clock(), by.personId, by.name],
        );
        if (isHit) await keepMentions(manager, id, [], by.personId, this.clock());
        return isHit;
      },
    });
  }

  private change(
    { id, version, clientKey }: RemarkStep,
    by: Editor,
    request: readonly unknown[],
    step: {
      readonly action: AuditAction;
      readonly after: string | null;
      readonly write: (manager: EntityManager, seen: { id: string; version: number }) => Promise<boolean>;
    },
  ): Promise<ChangeOutcome> {
    return this.source.transaction(async (manager) => {
      const remark = await ownRemark(manager, id, by);
      const root = remark.replyTo ?? id;
      if (!(await claimKey(manager, by.personId, clientKey, request)))
        return { comment: await read(manager, root, by) };
      if (!(await step.write(manager, { id, version }))) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await read(manager, root, by) };
      }
      if (remark.replyTo)
        await manager.query('UPDATE draft_comment SET version = version + 1 WHERE id = $1', [root]);
      await recordAct(manager, by, step.action, placeSubject(remark), {
        ...{ comment: id, field: remark.field, isReply: remark.replyTo !== null },
        ...{ before: remark.body, after: step.after },
      });
      return { comment: await read(manager, root, by) };
    });
  }
}

/** @throws NotFound, Forbidden */
async function ownRemark(manager: EntityManager, id: string, by: Editor): Promise<RemarkRow> {
  const remark = /^\d{1,18}$/.test(id) ? await readRemark(manager, id) : null;
  if (!remark) throw new NotFound('There is no such comment.');
  if (remark.authorId !== by.personId)
    throw new Forbidden(`${remark.authorName} wrote this. Answer it instead.`);
  return remark;
}

async function read(manager: EntityManager, id: string, by: Editor): Promise<CommentView> {
  const [comment] = await readComments(manager, [id], by.personId);
  if (!comment) throw new NotFound('There is no such comment.');
  return comment;
}

async function hit(manager: EntityManager, sql: string, values: unknown[]): Promise<boolean> {
  const [, affected]: [unknown, number] = await manager.query(sql, values);
  return affected === 1;
}
