import type { EntityManager } from 'typeorm';
import { type DiffPart, diffTexts } from '../workflow/text.diff.ts';
import { readTemplateRevision } from './template.table.ts';
import { readTemplate, saidText } from './template.view.ts';

/** What a template says beside what it said, by word. */
export interface TextDiff {
  /** Null: no text of its own. */
  readonly before: string | null;
  readonly after: string | null;
  /** Empty where both say the same. */
  readonly parts: readonly DiffPart[];
}

/** What changed between two published texts; 0 is the shipped one. @throws NotFound */
export async function diffRevisions(
  manager: EntityManager,
  key: string,
  from: number,
  to: number,
): Promise<TextDiff> {
  return diffSaid(await textOf(manager, key, from), await textOf(manager, key, to));
}

/** What the draft, as it is saved, changes in the text in force, or in a published one. @throws NotFound */
export async function diffDraft(
  manager: EntityManager,
  key: string,
  against: number | null,
): Promise<TextDiff> {
  const { text, live } = await readTemplate(manager, key);
  return diffSaid(await textOf(manager, key, against ?? live?.number ?? 0), saidText(key, text));
}

async function textOf(manager: EntityManager, key: string, number: number): Promise<string | null> {
  return saidText(key, number === 0 ? null : (await readTemplateRevision(manager, key, number)).text);
}

function diffSaid(before: string | null, after: string | null): TextDiff {
  return { before, after, parts: before === after ? [] : diffTexts(before ?? '', after ?? '') };
}
