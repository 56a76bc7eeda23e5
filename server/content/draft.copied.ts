import type { EntityManager } from 'typeorm';
import { NotFound, StepRefused } from '../errors.ts';
import { type ContentBody, EMPTY_BODY, readBody } from './content.body.ts';
import { byApplication, inForce } from './content.in-force.ts';
import { readRevisions } from './content.table.ts';
import type { CopiedWords } from './copied.check.ts';
import type { DraftKey, DraftView } from './draft.view.ts';
import { wasAssisted } from './revision.entity.ts';

/**
 * What a draft may begin with from the published words of a related code: texts, specialties, questions, related
 * codes and sources, and whether a machine helped with them. The name and its synonyms are that code's own.
 * @throws NotFound where nothing is published for it
 */
export async function wordsOfSibling(
  manager: EntityManager,
  sibling: string,
  release: string,
): Promise<{ body: ContentBody; isAssisted: boolean }> {
  const revisions = (await readRevisions(manager, sibling)).toSorted(byApplication);
  const words = inForce(revisions, release) ?? revisions.at(-1);
  if (!words) throw new NotFound(`Nothing is published for ${sibling}. Choose a code that has words.`);
  const { summary, plainLanguage, clinicalContext, specialties, faqs, related, sources } = words.body;
  const body = {
    ...EMPTY_BODY,
    ...{ summary, plainLanguage, clinicalContext, specialties, faqs, sources },
    related: related.filter(({ code }) => code !== sibling),
  };
  return { body, isAssisted: wasAssisted(words) };
}

/** @throws StepRefused where words would be lost: a draft or published words are there already */
export function requireBlank({ code, saved, live }: DraftView): void {
  if (saved) throw new StepRefused(`${code} has a draft already. Write on in it.`);
  if (live) throw new StepRefused(`${code} has published words already. Change those.`);
}

/** The code whose words the open draft of a place began with; null where there is none. */
export async function copiedFromOf(
  manager: EntityManager,
  { code, appliesFrom }: DraftKey,
): Promise<string | null> {
  const [row]: { copiedFrom: string | null }[] = await manager.query(
    `SELECT copied_from AS "copiedFrom" FROM content_draft WHERE code = $1 AND applies_from = $2 AND state <> 'CLOSED'`,
    [code, appliesFrom],
  );
  return row?.copiedFrom ?? null;
}

/** Everything that was ever published for some codes, by code. */
export async function readCopiedWords(
  manager: EntityManager,
  codes: readonly string[],
): Promise<ReadonlyMap<string, CopiedWords>> {
  if (codes.length === 0) return new Map();
  const rows: { code: string; body: unknown }[] = await manager.query(
    'SELECT code, body FROM content_revision WHERE code = ANY ($1)',
    [[...new Set(codes)]],
  );
  const byCode = Map.groupBy(rows, ({ code }) => code);
  return new Map(
    [...byCode].map(([code, all]) => [code, { code, bodies: all.map(({ body }) => readBody(body)) }]),
  );
}
