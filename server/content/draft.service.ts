import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { StepRefused } from '../errors.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import type { ContentBody } from './content.body.ts';
import { lockContent } from './content.lock.ts';
import { readRevision } from './content.table.ts';
import { bodyFromSibling, requireBlank } from './draft.copied.ts';
import { type Stale, staleSave } from './draft.stale.ts';
import { type DraftKey, type DraftView, readDraft, subject, viewOf } from './draft.view.ts';
import { closeDraft, writeVersion } from './draft.write.ts';
import type { ContentRevision } from './revision.entity.ts';

export type SaveOutcome = { readonly draft: DraftView } | { readonly stale: Stale };

/** Drafts: read, save, discard. Every write carries the version that it was based on. */
export class DraftService {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  read(key: DraftKey, manager: EntityManager = this.source.manager): Promise<DraftView> {
    return readDraft(manager, key);
  }

  /**
   * Saves, or answers with both sides and their base when somebody saved first: then nothing is written.
   * A client key that was done before is answered with what it wrote, not with somebody's later save.
   * @param restored number of the revision that these words are
   */
  save(
    key: DraftKey,
    version: number,
    body: ContentBody,
    by: Editor,
    clientKey: string | null = null,
    restored: number | null = null,
    copiedFrom: string | null = null,
  ): Promise<SaveOutcome> {
    return this.source.transaction(async (manager) => {
      await lockContent(manager, 'SHARED');
      if (!(await claimKey(manager, by.personId, clientKey, ['save', key, version, body])))
        return { draft: { ...(await readDraft(manager, key)), version: version + 1, body } };
      const { live } = await readDraft(manager, key);
      const next = version + 1;
      const row =
        version === 0
          ? await this.insert(manager, key, body, live, by.personId, copiedFrom)
          : await this.update(manager, key, version, body, live, by, copiedFrom);
      if (!row) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await staleSave(manager, key, version, body) };
      }
      if (restored === null) await recordAct(manager, by, 'SAVE_DRAFT', subject(key), { version: next });
      else
        await recordAct(manager, by, 'RESTORE_REVISION', subject(key), { version: next, revision: restored });
      return { draft: viewOf(key, row, live) };
    });
  }

  /** Saves the words of a revision as the draft. @throws NotFound when there is no such revision. */
  async restore(
    key: DraftKey,
    version: number,
    number: number,
    by: Editor,
    clientKey: string | null = null,
  ): Promise<SaveOutcome> {
    const { body } = await readRevision(this.source.manager, key.code, number);
    return this.save(key, version, body, by, clientKey, number);
  }

  /**
   * Opens the draft again that was discarded, with its words and its authors; it needs approval anew.
   * @throws StepRefused where nothing was discarded
   */
  undoDiscard(key: DraftKey, version: number, by: Editor, clientKey: string | null): Promise<SaveOutcome> {
    return this.source.transaction(async (manager) => {
      await lockContent(manager, 'SHARED');
      if (!(await claimKey(manager, by.personId, clientKey, ['undoDiscard', key, version])))
        return { draft: await readDraft(manager, key) };
      const { discarded, version: current, live } = await readDraft(manager, key);
      if (current === version && !discarded)
        throw new StepRefused('There is no discarded draft to bring back.');
      const row = await writeVersion(
        manager,
        `UPDATE content_draft SET version = version + 1, state = 'DRAFT', closed_as = NULL, updated_by = $4,
           updated_at = $5
         WHERE code = $1 AND applies_from = $2 AND version = $3 AND state = 'CLOSED' AND closed_as = 'DISCARDED'`,
        [key.code, key.appliesFrom, version, by.personId, this.clock()],
      );
      if (!row) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await staleSave(manager, key, version, null) };
      }
      await recordAct(manager, by, 'UNDO_DISCARD', subject(key), { version: version + 1 });
      return { draft: viewOf(key, row, live) };
    });
  }

  /**
   * Begins a draft with the words of a related code. It remembers where they come from, and what is not reworded
   * cannot be submitted.
   * @throws NotFound where that code has no words, StepRefused where this one has some
   */
  async startFrom(
    key: DraftKey,
    version: number,
    sibling: string,
    by: Editor,
    clientKey: string | null,
  ): Promise<SaveOutcome> {
    const { manager } = this.source;
    const before = await readDraft(manager, key);
    if (before.version === version) requireBlank(before);
    const body = await bodyFromSibling(manager, sibling, key.appliesFrom);
    return this.save(key, version, body, by, clientKey, null, sibling);
  }

  /** Closes a draft without publishing it. Its words stay in the history of saves. */
  discard(
    key: DraftKey,
    version: number,
    by: Editor,
    clientKey: string | null = null,
  ): Promise<{ stale: Stale | null }> {
    return this.source.transaction(async (manager) => {
      if (!(await claimKey(manager, by.personId, clientKey, ['discard', key, version])))
        return { stale: null };
      if (!(await closeDraft(manager, key, version, by.personId, this.clock(), 'DISCARDED'))) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await staleSave(manager, key, version, null) };
      }
      await recordAct(manager, by, 'DISCARD_DRAFT', subject(key), { version });
      return { stale: null };
    });
  }

  private insert(
    manager: EntityManager,
    key: DraftKey,
    body: ContentBody,
    live: ContentRevision | null,
    by: string,
    copiedFrom: string | null,
  ) {
    return writeVersion(
      manager,
      `INSERT INTO content_draft
         (code, applies_from, version, body, based_on, opened_version, state, author_id, updated_by, updated_at,
          copied_from)
       VALUES ($1, $2, 1, $3, $4, 1, 'DRAFT', $5, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [key.code, key.appliesFrom, body, live?.number ?? null, by, this.clock(), copiedFrom],
    );
  }

  /** One statement that must hit one row. A change after submission or approval asks for review again, and ends a schedule. */
  private update(
    manager: EntityManager,
    key: DraftKey,
    version: number,
    body: ContentBody,
    live: ContentRevision | null,
    by: Editor,
    copiedFrom: string | null,
  ) {
    return writeVersion(
      manager,
      `UPDATE content_draft SET version = version + 1, body = $4, updated_by = $5, updated_at = $6,
         based_on = CASE WHEN state = 'CLOSED' THEN $7 ELSE based_on END,
         opened_version = CASE WHEN state = 'CLOSED' THEN version + 1 ELSE opened_version END,
         author_id = CASE WHEN state = 'CLOSED' THEN $5 ELSE author_id END,
         state = CASE WHEN state = 'CHANGES_REQUESTED' THEN state ELSE 'DRAFT' END,
         review_note = CASE WHEN state = 'CHANGES_REQUESTED' THEN review_note END,
         unpublished_reason = CASE WHEN state = 'SCHEDULED' THEN 'CHANGED' ELSE unpublished_reason END,
         unpublished_note = CASE WHEN state = 'SCHEDULED' THEN $8 ELSE unpublished_note END,
         unpublished_at = CASE WHEN state = 'SCHEDULED' THEN $6 ELSE unpublished_at END, closed_as = NULL,
         submitted_at = NULL, approved_by = NULL, approved_at = NULL, attested_by = NULL, attested_at = NULL,
         is_assisted = CASE WHEN state <> 'CLOSED' THEN is_assisted END,
         copied_from = coalesce($9, CASE WHEN state <> 'CLOSED' THEN copied_from END)
       WHERE code = $1 AND applies_from = $2 AND version = $3`,
      [
        ...[key.code, key.appliesFrom, version, body, by.personId, this.clock()],
        ...[live?.number ?? null, `${by.name} changed the words, which ended approval and schedule.`],
        copiedFrom,
      ],
    );
  }
}
