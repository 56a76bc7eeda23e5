import type { EntityManager } from 'typeorm';
import type { Editor } from '../auth/editor.context.ts';
import { Refusal } from '../errors.ts';
import { expectText, textFindings } from '../template/template.expect.ts';
import type { TemplateView } from '../template/template.view.ts';
import { blocks, type Finding } from '../workflow/workflow.finding.ts';
import { lockContent } from './content.lock.ts';
import { type BodyCheck, expectDraft } from './draft.expect.ts';
import type { DraftKey, DraftView } from './draft.view.ts';

/** The words of a code, or the text of a template, as they were seen. */
export type SeveralItem =
  | { readonly key: DraftKey; readonly version: number }
  | { readonly template: string; readonly version: number };

/** READY: nothing is wrong with it; it is published with the others, or not yet where another one stands in the way. */
export type SeveralVerdict = 'PUBLISHED' | 'READY' | 'STALE' | 'FINDINGS' | 'REFUSED';

export type SeveralOutcome = SeveralItem & {
  readonly verdict: SeveralVerdict;
  readonly message: string;
  readonly revision: number | null;
  readonly findings: readonly Finding[];
};

export interface Judged {
  readonly outcome: SeveralOutcome;
  /** What is to be published where nothing stands in the way: words or a text. */
  readonly words: DraftView | null;
  readonly text: TemplateView | null;
}

/** Holds the drafts until the transaction ends, always in the same order, so that what is judged stays so. */
export async function judgeSeveral(
  manager: EntityManager,
  items: readonly SeveralItem[],
  by: Editor,
  check: BodyCheck,
): Promise<Judged[]> {
  await hold(manager, items);
  const judged: Judged[] = [];
  for (const item of items) judged.push(await judge(manager, item, by, check));
  return judged;
}

async function hold(manager: EntityManager, items: readonly SeveralItem[]): Promise<void> {
  await lockContent(manager, 'SHARED');
  await manager.query(
    `SELECT 1 FROM content_draft d JOIN jsonb_to_recordset($1::jsonb) AS i (code text, "appliesFrom" text)
       ON d.code = i.code AND d.applies_from = i."appliesFrom"
     ORDER BY d.code, d.applies_from FOR UPDATE OF d`,
    [JSON.stringify(items.flatMap((item) => ('key' in item ? item.key : [])))],
  );
  const keys = items.flatMap((item) => ('template' in item ? item.template : []));
  if (keys.length > 0)
    await manager.query('SELECT 1 FROM template_draft WHERE key = ANY ($1) ORDER BY key FOR UPDATE', [keys]);
}

async function judge(
  manager: EntityManager,
  item: SeveralItem,
  by: Editor,
  check: BodyCheck,
): Promise<Judged> {
  const say = (verdict: SeveralVerdict, message: string, findings: readonly Finding[] = []): Judged => ({
    ...{ outcome: { ...item, verdict, message, findings, revision: null }, words: null, text: null },
  });
  try {
    const found = await expectItem(manager, item, by);
    if ('stale' in found) return say('STALE', 'Somebody changed it since you looked.');
    const findings = found.words
      ? await check(manager, found.words)
      : found.text
        ? await textFindings(manager, found.text)
        : [];
    if (blocks(findings)) return say('FINDINGS', 'Something must be put right first.', findings);
    return { ...say('READY', 'Nothing stands in its way.'), ...found };
  } catch (error) {
    if (error instanceof Refusal) return say('REFUSED', error.message);
    throw error;
  }
}

async function expectItem(
  manager: EntityManager,
  item: SeveralItem,
  by: Editor,
): Promise<{ stale: unknown } | Pick<Judged, 'words' | 'text'>> {
  if ('key' in item) {
    const found = await expectDraft(manager, item, by, 'PUBLISH');
    return 'stale' in found ? found : { words: found.view, text: null };
  }
  const found = await expectText(manager, { key: item.template, version: item.version }, by, 'PUBLISH');
  return 'stale' in found ? found : { words: null, text: found.draft };
}
