import type { EntityManager } from 'typeorm';
import { isCodeValue } from '../code/code.value.ts';
import { readSections } from '../code/section.service.ts';
import { type ContentBody, EMPTY_BODY, readBody } from '../content/content.body.ts';
import { readDraft, subject } from '../content/draft.view.ts';
import { BadInput } from '../errors.ts';
import { keyProblem } from '../template/template.key.ts';
import { templateSubject } from '../template/template.view.ts';

export const DRAFT_KINDS = ['CODE', 'TEMPLATE'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Names a draft of either kind: what is talked about, reviewed and looked at. */
export interface DraftPlace {
  readonly kind: DraftKind;
  /** The code value, or the key of the template. */
  readonly name: string;
  /** Release that the words of a code apply from; '' from the beginning, and for templates. */
  readonly appliesFrom: string;
}

/** How the audit log names a place. */
export function placeSubject({ kind, name, appliesFrom }: DraftPlace): string {
  return kind === 'CODE' ? subject({ code: name, appliesFrom }) : templateSubject(name);
}

/** @throws BadInput for a code value that is none and for a key that cannot have a text. */
export async function checkPlace(
  manager: EntityManager,
  { kind, name, appliesFrom }: DraftPlace,
): Promise<void> {
  if (kind === 'CODE') {
    if (!isCodeValue(name)) throw new BadInput('A code has five digits or capitals.', { field: 'name' });
    return;
  }
  if (appliesFrom !== '') throw new BadInput('Templates apply to every release.', { field: 'appliesFrom' });
  const sections = new Set((await readSections(manager)).map(({ slug }) => slug));
  const problem = keyProblem(name, sections);
  if (problem) throw new BadInput(problem, { field: 'name' });
}

/** The words of a code that somebody may mean who saw this version of its draft: those, those of now, those in force. */
export async function wordsSeen(
  manager: EntityManager,
  { name, appliesFrom }: DraftPlace,
  version: number,
): Promise<ContentBody[]> {
  const draft = await readDraft(manager, { code: name, appliesFrom });
  const seen: { body: ContentBody }[] = await manager.query(
    `SELECT body FROM content_draft_version WHERE code = $1 AND applies_from = $2 AND version <= $3 AND body IS NOT NULL
     ORDER BY version DESC LIMIT 1`,
    [name, appliesFrom, version],
  );
  return [...seen.map(({ body }) => readBody(body)), draft.body, draft.live?.body ?? EMPTY_BODY];
}
