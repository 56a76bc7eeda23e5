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
  const alteration = alterationOf(key, number);
  await keepAlterations(manager, alteration, alterations, at);
  await recordAct(manager, by, 'PUBLISH', templateSubject(key), {
    revision: number,
    version: draft.version,
    ...detail,
    before: draft.live?.text ?? null,
    after: draft.text,
    alteredPages: alterations.reduce((sum, { codes }) => sum + codes.length, 0),
  });
  await emit(manager, 'TEMPLATE_PUBLISHED', { template: key, alteration });
  return manager.findOneByOrFail(TemplateRevision, { key, number });
}
