import type { EntityManager } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import type { Finding } from '../workflow/workflow.finding.ts';
import { readReviewer } from '../workflow/workflow.reviewer.ts';
import { type DraftAction, type Reviewer, requireStep } from '../workflow/workflow.step.ts';
import { templateFindings } from './template.finding.ts';
import { type StaleText, staleText } from './template.stale.ts';
import { readTemplates } from './template.table.ts';
import { readTemplate, saidText, type TemplateView } from './template.view.ts';
import { hasWritten } from './template.write.ts';

/** The draft that the step was meant for; the stale answer when it has moved on. @throws StepRefused, Forbidden */
export async function expectText(
  manager: EntityManager,
  { key, version }: { readonly key: string; readonly version: number },
  by: Editor,
  action: DraftAction,
): Promise<{ stale: StaleText } | { draft: TemplateView }> {
  const draft = await readTemplate(manager, key);
  if (draft.version !== version) return { stale: await staleText(manager, key, version, null) };
  requireStep(action, draft, await reviewerOf(manager, key, by.personId));
  return { draft };
}

/** A person as the rules see them beside this draft. */
export async function reviewerOf(manager: EntityManager, key: string, personId: string): Promise<Reviewer> {
  return readReviewer(manager, personId, await hasWritten(manager, key, personId));
}

/** What the checks say of the text of a draft; nothing of the shipped one. */
export async function textFindings(manager: EntityManager, { key, text }: TemplateView): Promise<Finding[]> {
  return text === null ? [] : templateFindings(key, saidText(key, text) ?? '', await readTemplates(manager));
}
