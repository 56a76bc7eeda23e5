import type { EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import { StepRefused } from '../errors.ts';
import { emit } from '../event/event.outbox.ts';
import { type ContentBody, readBody } from './content.body.ts';
import { lockContent } from './content.lock.ts';
import { correctionRefusal, driftRefusal } from './correction.rule.ts';
import { type DraftKey, type DraftView, subject } from './draft.view.ts';
import { closeDraft } from './draft.write.ts';
import { followPlace } from './offer.follow.ts';
import { diffBodies } from './revision.diff.ts';
import type { ContentRevision } from './revision.entity.ts';
import type { Publisher } from './revision.publish.ts';
import { overridesOf, retirementOf } from './revision.publish.ts';
import { addRevision, carryConfirmations } from './revision.write.ts';

/** Why a draft cannot be published as a minor correction of the words in force; null when it can. */
export async function refusesCorrection(
  manager: EntityManager,
  { live, saved, body }: DraftView,
): Promise<string | null> {
  if (!live || !saved) return 'There are no published words to correct.';
  if (!live.reviewedAt)
    return 'The words in force were never reviewed here. Let somebody look at all of them first.';
  if (saved.basedOn !== live.number) return 'Other words were published since this draft was begun.';
  const refusal = correctionRefusal(live.body, body);
  if (refusal || live.kind === 'WORDS') return refusal;
  return driftRefusal(await reviewedWords(manager, live), body);
}

/** The words that somebody else looked at, before the corrections since; whatever kept them kept the moment of review. */
async function reviewedWords(
  manager: EntityManager,
  { code, number }: Pick<ContentRevision, 'code' | 'number'>,
): Promise<ContentBody> {
  const rows: { body: unknown }[] = await manager.query(
    `SELECT r.body FROM content_revision r JOIN content_revision live ON live.code = $1 AND live.number = $2
     WHERE r.code = $1 AND r.number < $2 AND r.kind = 'WORDS' AND r.reviewed_at = live.reviewed_at
     ORDER BY r.number DESC LIMIT 1`,
    [code, number],
  );
  return readBody(rows[0]?.body);
}

/**
 * Publishes a few changed words of one text without a second pair of eyes, marked as such, in the place of the words
 * that they correct: also where the draft would begin with a later release. The reviewer of the words stays who it was. Null when the draft was saved meanwhile. @throws StepRefused where it is more than that
 */
export async function publishCorrection(
  manager: EntityManager,
  draft: DraftView,
  by: Publisher,
  at: Date,
): Promise<ContentRevision | null> {
  await lockContent(manager, 'SHARED');
  const { live } = draft;
  const refusal = await refusesCorrection(manager, draft);
  if (refusal || !live) throw new StepRefused(`This is no minor correction. ${refusal ?? ''}`);
  if (!(await closeDraft(manager, draft, draft.version, by.personId, at, 'PUBLISHED'))) return null;
  const place = { code: draft.code, appliesFrom: live.appliesFrom };
  if (place.appliesFrom !== draft.appliesFrom) await outdateForms(manager, place, at);
  const revision = await addRevision(manager, place, by, at, {
    kind: 'CORRECTION',
    body: draft.body,
    origin: live.origin,
    isAssisted: live.isAssisted,
    authorId: by.personId,
    authorName: by.name,
    reviewerId: live.reviewerId,
    reviewerName: live.reviewerName,
    reviewerCredential: live.reviewerCredential,
    reviewedAt: live.reviewedAt,
    checkedAgainst: live.checkedAgainst,
    attestedBy: live.attestedBy,
    attestedName: live.attestedName,
    attestedAt: live.attestedAt,
    overrides: await overridesOf(manager, draft),
    ...retirementOf(live),
  });
  await carryConfirmations(manager, draft.code, live.number, revision.number);
  await followPlace(manager, draft);
  const [change] = diffBodies(live.body, draft.body);
  await recordAct(manager, by, 'PUBLISH_CORRECTION', subject(draft), {
    ...{ revision: revision.number, corrects: live.number },
    ...{ field: change?.field, before: change?.before, after: change?.after },
  });
  await emit(manager, 'CONTENT_PUBLISHED', { codes: [draft.code] });
  return revision;
}

/** Whoever opened the corrected words in their own place reads them again. @throws StepRefused for an open draft there */
async function outdateForms(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
  at: Date,
): Promise<void> {
  const outdated: unknown[] = await manager.query(
    `INSERT INTO content_draft AS d (code, applies_from, version, body, opened_version, state, updated_at)
     VALUES ($1, $2, 1, '{}', 1, 'CLOSED', $3)
     ON CONFLICT (code, applies_from) DO UPDATE SET version = d.version + 1 WHERE d.state = 'CLOSED'
     RETURNING version`,
    [code, appliesFrom, at],
  );
  if (outdated.length === 0)
    throw new StepRefused(
      `Somebody has a draft of the words that apply from ${appliesFrom || 'the beginning'}. Correct them there.`,
    );
}
