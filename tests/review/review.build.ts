import type { Editor } from '../../server/auth/editor.context.ts';
import type { ContentBody } from '../../server/content/content.body.ts';
import { checkBody } from '../../server/content/content.check.ts';
import { readGround } from '../../server/content/content.ground.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { WorkflowService } from '../../server/content/workflow.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';

/** Drafts and their steps, for tests that need some in review. */
export function buildDesk({ source, clock }: Workshop) {
  const drafts = new DraftService(source, clock);
  const workflow = new WorkflowService(source, clock, async (manager, draft) =>
    checkBody(draft.body, (await readGround(manager, [draft])).context(draft.code)),
  );
  const step = (code: string, version: number, note: string | null = null) => ({
    ...{ key: { code, appliesFrom: '' }, version, note, ownWords: true, clientKey: null },
  });
  /** Saved as the next version and submitted; the draft is then two versions on. */
  async function submitted(code: string, by: Editor, version = 0, body: Partial<ContentBody> = {}) {
    const words = buildBody({ displayName: `Name of ${code}`, ...body });
    await drafts.save({ code, appliesFrom: '' }, version, words, by);
    return workflow.submit(step(code, version + 1), by);
  }
  return { drafts, workflow, step, submitted };
}

export const codePlace = (name: string) => ({ kind: 'CODE' as const, name, appliesFrom: '' });
