import { type EntityManager, In } from 'typeorm';
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
import type { ContentRevision } from './revision.entity.ts';
import { addRevision, type RevisionWords } from './revision.write.ts';

export type Publisher = Actor & { readonly personId: string };

/**
 * Turns an approved draft into the next revision of its code, with audit entry and event, in the transaction of
 * `manager`. Null when the draft was saved meanwhile: then nothing is written.
 * @param detail what the audit log is told besides
 */
export async function publishDraft(
  manager: EntityManager,
  draft: DraftView,
  by: Publisher,
  at: Date,
  detail: Record<string, unknown> = {},
): Promise<ContentRevision | null> {
  const revision = await publishQuietly(manager, draft, by, at, detail);
  if (revision) await emit(manager, 'CONTENT_PUBLISHED', { codes: [draft.code] });
  return revision;
}

/** The same without its event, which whoever publishes several sends once, at the end. */
export async function publishQuietly(
  manager: EntityManager,
  draft: DraftView,
  by: Publisher,
  at: Date,
  detail: Record<string, unknown> = {},
): Promise<ContentRevision | null> {
  const { saved } = draft;
  await lockContent(manager, 'SHARED');
  if (!saved || !(await closeDraft(manager, draft, draft.version, by.personId, at, 'PUBLISHED'))) return null;
  const ids = [saved.authorId, saved.approvedBy, saved.attestedBy];
  const people = await manager.findBy(Person, { id: In(ids.filter((id) => id !== null)) });
  const [author, approver, attester] = ids.map((id) => people.find((person) => person.id === id));
  const revision = await addRevision(manager, draft, by, at, {
    kind: 'WORDS',
    body: draft.body,
    origin: isAssisted(draft) ? 'ASSISTED' : 'AUTHORED',
    isAssisted: isAssisted(draft),
    authorId: saved.authorId,
    authorName: author?.name ?? '',
    reviewerId: approver?.id ?? null,
    reviewerName: approver?.name ?? null,
    reviewerCredential: approver?.credential ?? null,
    reviewedAt: saved.approvedAt,
    checkedAgainst: currentRelease(await readReleases(manager), at)?.name ?? null,
    attestedBy: attester?.id ?? null,
    attestedName: attester?.name ?? null,
    attestedAt: saved.attestedAt,
    overrides: await overridesOf(manager, draft),
    begunWith: saved.basedOn,
    ...retirementOf(draft.live),
  });
  const more = {
    ...{ revision: revision.number, version: draft.version, ...detail },
    before: { state: draft.state, revision: draft.live?.number ?? null },
    after: { state: 'PUBLISHED', revision: revision.number },
  };
  await recordAct(manager, by, 'PUBLISH', subject(draft), more);
  return revision;
}

/** What was let pass of these very words. */
export async function overridesOf(manager: EntityManager, { code, body }: DraftView): Promise<Override[]> {
  const words = new Set(publicTexts(body).map(([, text]) => text));
  return (await readOverrides(manager, [code]))(code).filter((override) => words.has(override.words));
}

/** New words do not bring a retired code back. */
export function retirementOf(live: ContentRevision | null): Pick<RevisionWords, 'isRetired' | 'redirectTo'> {
  return { isRetired: live?.isRetired ?? false, redirectTo: live?.redirectTo ?? null };
}
