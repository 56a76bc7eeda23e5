import type { EntityManager } from 'typeorm';
import { recordAct } from '../audit/audit.service.ts';
import type { Editor } from '../auth/editor.context.ts';
import { Person } from '../auth/person.entity.ts';
import { type Alteration, keepAlterations } from '../event/alteration.table.ts';
import { emit } from '../event/event.outbox.ts';
import { type TemplateView, templateSubject } from './template.view.ts';
import { closeText } from './template.write.ts';
import { TemplateRevision } from './template-revision.entity.ts';

/** How the pages that a publication altered are kept: by this name. */
export function alterationOf(key: string, number: number): string {
  return `${templateSubject(key)} ${number}`;
}

/**
 * Turns an approved draft into the next revision of its template, with the pages that it alters, audit entry and
 * event, in the transaction of `manager`. Null when the draft was saved meanwhile: then nothing is written.
 * @param detail what the audit log is told besides
 */
export async function publishText(
  manager: EntityManager,
  draft: TemplateView,
  alterations: readonly Alteration[],
  by: Editor,
  at: Date,
  detail: Record<string, unknown> = {},
): Promise<TemplateRevision | null> {
  const more = { ...detail, alteredPages: pagesIn(alterations) };
  const revision = await publishTextQuietly(manager, draft, by, at, more);
  if (revision) await tellAltered(manager, [revision], alterations, at);
  return revision;
}

/** The same without pages and event, which whoever publishes several tells once, at the end. */
export async function publishTextQuietly(
  manager: EntityManager,
  draft: TemplateView,
  by: Editor,
  at: Date,
  detail: Record<string, unknown>,
): Promise<TemplateRevision | null> {
  const { saved, key } = draft;
  if (!saved || !(await closeText(manager, key, draft.version, by.personId, at, 'PUBLISHED'))) return null;
  const author = await manager.findOneBy(Person, { id: saved.authorId });
  const reviewer = saved.approvedBy ? await manager.findOneBy(Person, { id: saved.approvedBy }) : null;
  const number = (draft.live?.number ?? 0) + 1;
  await manager.insert(TemplateRevision, {
    key,
    number,
    text: draft.text,
    authorId: saved.authorId,
    authorName: author?.name ?? '',
    reviewerId: reviewer?.id ?? null,
    reviewerName: reviewer?.name ?? null,
    publishedAt: at,
  });
  await recordAct(manager, by, 'PUBLISH', templateSubject(key), {
    ...{ revision: number, version: draft.version, ...detail },
    ...{ before: draft.live?.text ?? null, after: draft.text },
  });
  return manager.findOneByOrFail(TemplateRevision, { key, number });
}

/** Keeps the pages that texts altered together, under the first of them, and tells readers' nodes of each. */
export async function tellAltered(
  manager: EntityManager,
  revisions: readonly TemplateRevision[],
  alterations: readonly Alteration[],
  at: Date,
): Promise<void> {
  const [first] = revisions;
  if (!first) return;
  const alteration = alterationOf(first.key, first.number);
  await keepAlterations(manager, alteration, alterations, at);
  for (const { key } of revisions) await emit(manager, 'TEMPLATE_PUBLISHED', { template: key, alteration });
}

/** How many pages, over all releases. */
export function pagesIn(alterations: readonly Alteration[]): number {
  return alterations.reduce((sum, { codes }) => sum + codes.length, 0);
}
