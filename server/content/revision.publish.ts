import type { EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.actor.ts';
import { recordAct } from '../audit/audit.service.ts';
import { Person } from '../auth/person.entity.ts';
import { emit } from '../event/event.outbox.ts';
import { currentRelease } from '../release/release.current.ts';
import { readReleases } from '../release/release.service.ts';
import { lockContent } from './content.lock.ts';
import { publicTexts } from './content.texts.ts';
import { type DraftView, isAssisted, subject } from './draft.view.ts';
import { closeDraft } from './draft.write.ts';
import type { Override } from './override.facts.ts';
import { readOverrides } from './override.table.ts';
import { ContentRevision } from './revision.entity.ts';

/**
 * Turns an approved draft into the next revision of its code, with audit entry and event, in the transaction of
 * `manager`. Null when the draft was saved meanwhile: then nothing is written.
 */
export async function publishDraft(
  manager: EntityManager,
  draft: DraftView,
  by: Actor & { readonly personId: string },
  at: Date,
): Promise<ContentRevision | null> {
  const { saved } = draft;
  await lockContent(manager, 'SHARED');
  if (!saved || !(await closeDraft(manager, draft, draft.version, by.personId, at))) return null;
  const [author, approver, attester] = await Promise.all(
    [saved.authorId, saved.approvedBy, saved.attestedBy].map((id) =>
      id ? manager.findOneBy(Person, { id }) : null,
    ),
  );
  const current = currentRelease(await readReleases(manager), at);
  const number = await nextNumber(manager, draft.code);
  await manager.insert(ContentRevision, {
    code: draft.code,
    number,
    appliesFrom: draft.appliesFrom,
    body: draft.body,
    origin: isAssisted(draft) ? 'ASSISTED' : 'AUTHORED',
    authorId: saved.authorId,
    authorName: author?.name ?? '',
    reviewerId: approver?.id ?? null,
    reviewerName: approver?.name ?? null,
    reviewerCredential: approver?.credential ?? null,
    reviewedAt: saved.approvedAt,
    publishedAt: at,
    checkedAgainst: current?.name ?? null,
    attestedBy: attester?.id ?? null,
    attestedName: attester?.name ?? null,
    attestedAt: saved.attestedAt,
    overrides: await overridesOf(manager, draft),
    isRetired: false,
    redirectTo: null,
  });
  await recordAct(manager, by, 'PUBLISH', subject(draft), { revision: number, version: draft.version });
  await emit(manager, 'CONTENT_PUBLISHED', { codes: [draft.code] });
  return manager.findOneByOrFail(ContentRevision, { code: draft.code, number });
}

/** What was let pass of these very words. */
async function overridesOf(manager: EntityManager, { code, body }: DraftView): Promise<Override[]> {
  const words = new Set(publicTexts(body).map(([, text]) => text));
  return (await readOverrides(manager, [code]))(code).filter((override) => words.has(override.words));
}

/** Numbers of one code are given one at a time, also to drafts that apply from different releases. */
async function nextNumber(manager: EntityManager, code: string): Promise<number> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`revision ${code}`]);
  const rows: { number: number }[] = await manager.query(
    'SELECT coalesce(max(number), 0) + 1 AS number FROM content_revision WHERE code = $1',
    [code],
  );
  return rows[0]?.number ?? 1;
}
