import type { DataSource, EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import { StepRefused } from '../errors.ts';
import { claimKey, releaseKey } from '../workflow/client.key.ts';
import type { ContentBody } from './content.body.ts';
import { lockContent } from './content.lock.ts';
import { readRevision } from './content.table.ts';
import { saveAccount, stateOf } from './draft.account.ts';
import { requireBlank, wordsOfSibling } from './draft.copied.ts';
import { type OpenDraftRow, readOpenDrafts } from './draft.open.ts';
import { type Stale, staleSave } from './draft.stale.ts';
import { type DraftKey, type DraftView, readDraft, subject, viewOf } from './draft.view.ts';
import { closeDraft, type Save, writeSave, writeVersion } from './draft.write.ts';
import { followDraft, followPlace } from './offer.follow.ts';
import { forgetChoices } from './offer.table.ts';
import { wasAssisted } from './revision.entity.ts';
import { readSave } from './save.table.ts';

/** Where the words of a save come from; `restored`: the revision, or the save, that they are. */
type Origin = Pick<Save, 'copiedFrom' | 'begunWith' | 'isAssisted'> & {
  readonly restored?: { readonly revision: number } | { readonly save: number } | null;
};

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

  /** Every open draft of a code, in whichever place. */
  open(code: string): Promise<OpenDraftRow[]> {
    return readOpenDrafts(this.source.manager, code);
  }

  /**
   * Saves, or answers with both sides and their base when somebody saved first: then nothing is written.
   * A client key that was done before is answered with what it wrote, not with somebody's later save.
   */
  save(
    key: DraftKey,
    version: number,
    body: ContentBody,
    by: Editor,
    clientKey: string | null = null,
    { restored = null, ...origin }: Origin = {},
  ): Promise<SaveOutcome> {
    return this.source.transaction(async (manager) => {
      await lockContent(manager, 'SHARED');
      if (!(await claimKey(manager, by.personId, clientKey, ['save', key, version, body])))
        return { draft: { ...(await readDraft(manager, key)), version: version + 1, body } };
      const before = await readDraft(manager, key);
      const { live } = before;
      const at = this.clock();
      const row = await writeSave(manager, key, { version, body, live, ...origin }, by, at);
      if (!row) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await staleSave(manager, key, version, body) };
      }
      await followDraft(manager, row, live, at);
      const account = saveAccount(before, row);
      const act = !restored ? 'SAVE_DRAFT' : 'save' in restored ? 'RESTORE_SAVE' : 'RESTORE_REVISION';
      await recordAct(manager, by, act, subject(key), { ...account, ...restored });
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
    const revision = await readRevision(this.source.manager, key.code, number);
    return this.save(key, version, revision.body, by, clientKey, {
      ...{ restored: { revision: number }, isAssisted: wasAssisted(revision) },
    });
  }

  /** Saves the words of an earlier save once more. @throws NotFound where they are not kept */
  async restoreSave(
    key: DraftKey,
    version: number,
    save: number,
    by: Editor,
    clientKey: string | null = null,
  ): Promise<SaveOutcome> {
    const { manager } = this.source;
    const { body } = await readSave(manager, key, save);
    const { discarded } = await readDraft(manager, key);
    const isAssisted = discarded?.isAssisted || null;
    return this.save(key, version, body, by, clientKey, { restored: { save }, isAssisted });
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
      await followDraft(manager, row, live, this.clock());
      await recordAct(manager, by, 'UNDO_DISCARD', subject(key), {
        version: version + 1,
        ...{ before: { state: 'DISCARDED' }, after: { state: 'DRAFT', version: version + 1 } },
      });
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
    const { body, isAssisted } = await wordsOfSibling(manager, sibling, key.appliesFrom);
    return this.save(key, version, body, by, clientKey, {
      ...{ copiedFrom: sibling, isAssisted: isAssisted || null },
    });
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
      const before = stateOf(await readDraft(manager, key));
      if (!(await closeDraft(manager, key, version, by.personId, this.clock(), 'DISCARDED'))) {
        await releaseKey(manager, by.personId, clientKey);
        return { stale: await staleSave(manager, key, version, null) };
      }
      await forgetChoices(manager, key);
      await followPlace(manager, key);
      await recordAct(manager, by, 'DISCARD_DRAFT', subject(key), {
        ...{ version, before, after: { state: 'DISCARDED' } },
      });
      return { stale: null };
    });
  }
}
