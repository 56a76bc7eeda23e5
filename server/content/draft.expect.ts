import type { EntityManager } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import type { Clock } from '../clock.ts';
import type { Finding } from '../workflow/workflow.finding.ts';
import { readReviewer } from '../workflow/workflow.reviewer.ts';
import { type DraftAction, type Reviewer, requireStep } from '../workflow/workflow.step.ts';
import type { ContentBody } from './content.body.ts';
import { checkBody } from './content.check.ts';
import { readGround } from './content.ground.ts';
import { type Stale, staleSave } from './draft.stale.ts';
import { type DraftKey, type DraftView, readDraft } from './draft.view.ts';

/** Findings about a draft's body, with the lookups that the checks need. */
export type BodyCheck = (manager: EntityManager, draft: DraftView) => Promise<readonly Finding[]>;

/** The check of everything that the house knows at this moment. */
export function draftCheck(clock: Clock): BodyCheck {
  return (manager, draft) =>
    checkWords(manager, { ...draft, copiedFrom: draft.saved?.copiedFrom ?? null }, clock());
}

/** Everything that the house knows against words at a place; `copiedFrom`: the code whose words they began with. */
export async function checkWords(
  manager: EntityManager,
  words: DraftKey & { readonly body: ContentBody; readonly copiedFrom: string | null },
  now: Date,
): Promise<readonly Finding[]> {
  const ground = await readGround(manager, [words], now);
  return checkBody(words.body, ground.context(words.code, words.appliesFrom));
}

/** The draft that a step was meant for; the stale answer when it has moved on. @throws StepRefused, Forbidden */
export async function expectDraft(
  manager: EntityManager,
  { key, version }: { readonly key: DraftKey; readonly version: number },
  by: Editor,
  action: DraftAction,
): Promise<{ stale: Stale } | { view: DraftView }> {
  const view = await readDraft(manager, key);
  if (view.version !== version) return { stale: await staleSave(manager, key, version, null) };
  requireStep(action, view, await reviewerOf(manager, view, by.personId));
  return { view };
}

/** A person as the rules see them beside this draft. */
export async function reviewerOf(
  manager: EntityManager,
  draft: DraftView,
  personId: string,
): Promise<Reviewer> {
  return readReviewer(manager, personId, await hasWritten(manager, draft, personId));
}

async function hasWritten(
  manager: EntityManager,
  { code, appliesFrom, saved }: DraftView,
  personId: string,
): Promise<boolean> {
  if (!saved) return false;
  if ([saved.authorId, saved.updatedBy].includes(personId)) return true;
  const written: unknown[] = await manager.query(
    `SELECT 1 FROM content_draft d JOIN content_draft_version v USING (code, applies_from)
     WHERE d.code = $1 AND d.applies_from = $2 AND v.saved_by = $3
       AND v.version >= d.opened_version LIMIT 1`,
    [code, appliesFrom, personId],
  );
  return written.length > 0;
}
