import { randomKey } from '../drafts/draft.body.ts';
import { ask } from '../providers/graphql.client.ts';
import { UNDO_DISCARD_TEMPLATE } from './template-workflow.graphql.ts';
import type { TemplateHandle } from './useTemplate.ts';

/** Opens the discarded draft again. False where somebody was first: the form then says so. */
export async function undoDiscard({ now, tell }: TemplateHandle): Promise<boolean> {
  const { template, version } = now();
  const input = { key: template.key, version, clientKey: randomKey() };
  const { answer } = await ask(UNDO_DISCARD_TEMPLATE, { input });
  if (answer.__typename === 'StaleTemplate') {
    tell({ type: 'wentStale', stale: answer });
  } else if (answer.__typename === 'Template') {
    tell({ type: 'opened', template: answer });
    return true;
  }
  return false;
}
