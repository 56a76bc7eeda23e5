import type { EntityManager } from 'typeorm';
import { type ContentBody, readBody } from '../content/content.body.ts';
import { checkBody } from '../content/content.check.ts';
import { readGround } from '../content/content.ground.ts';
import { byApplication, inForce } from '../content/content.in-force.ts';
import { templateFindings } from '../template/template.finding.ts';
import { readTemplates } from '../template/template.table.ts';
import { readTemplate, saidText } from '../template/template.view.ts';
import type { Finding } from '../workflow/workflow.finding.ts';
import { changeOfText, changesOf } from './review.change.ts';
import type { ReviewItemView, WaitingDraft } from './review.view.ts';

type Looked = Pick<ReviewItemView, 'title' | 'blocking' | 'advice' | 'isFirst' | 'changes'>;

/** Reads what a reviewer wants to know of each draft before opening it: name, what changed, what the checks say. */
export async function lookAt(
  manager: EntityManager,
  drafts: readonly WaitingDraft[],
  now: Date,
): Promise<ReviewItemView[]> {
  const codes = await lookAtCodes(
    manager,
    drafts.filter(({ kind }) => kind === 'CODE'),
    now,
  );
  const templates = await lookAtTemplates(
    manager,
    drafts.filter(({ kind }) => kind === 'TEMPLATE'),
  );
  return drafts.flatMap((draft) => {
    const looked = (draft.kind === 'CODE' ? codes : templates).get(keyOf(draft));
    return looked ? [{ ...draft, ...looked }] : [];
  });
}

function keyOf({ name, appliesFrom }: { readonly name: string; readonly appliesFrom: string }): string {
  return `${name} ${appliesFrom}`;
}

async function lookAtCodes(
  manager: EntityManager,
  drafts: readonly WaitingDraft[],
  now: Date,
): Promise<Map<string, Looked>> {
  if (drafts.length === 0) return new Map();
  const names = drafts.map(({ name }) => name);
  const rows: { code: string; appliesFrom: string; body: ContentBody; copiedFrom: string | null }[] =
    await manager.query(
      `SELECT d.code, d.applies_from AS "appliesFrom", d.body, d.copied_from AS "copiedFrom" FROM content_draft d
     JOIN unnest($1::text[], $2::text[]) AS wanted (code, applies_from) USING (code, applies_from)`,
      [names, drafts.map(({ appliesFrom }) => appliesFrom)],
    );
  const revisions: { code: string; appliesFrom: string; number: number; body: ContentBody }[] =
    await manager.query(
      `SELECT DISTINCT ON (code, applies_from) code, applies_from AS "appliesFrom", number, body
       FROM content_revision WHERE code = ANY ($1) ORDER BY code, applies_from, number DESC`,
      [names],
    );
  const ground = await readGround(manager, rows, now);
  return new Map(
    rows.map(({ code, appliesFrom, body: kept }) => {
      const body = readBody(kept);
      const own = revisions.filter((revision) => revision.code === code).toSorted(byApplication);
      const inForceThen = inForce(own, appliesFrom);
      const live = inForceThen ? readBody(inForceThen.body) : null;
      const title = body.displayName || live?.displayName || code;
      const changes = changesOf(live, body);
      return [
        keyOf({ name: code, appliesFrom }),
        {
          title,
          isFirst: live === null,
          changes,
          ...counted(checkBody(body, ground.context(code, appliesFrom))),
        },
      ];
    }),
  );
}

async function lookAtTemplates(
  manager: EntityManager,
  drafts: readonly WaitingDraft[],
): Promise<Map<string, Looked>> {
  const looked = new Map<string, Looked>();
  if (drafts.length === 0) return looked;
  const published = await readTemplates(manager);
  for (const draft of drafts) {
    const { key, text, live } = await readTemplate(manager, draft.name);
    const before = saidText(key, live?.text ?? null);
    const after = saidText(key, text) ?? '';
    looked.set(keyOf(draft), {
      title: key,
      isFirst: before === null,
      changes: changeOfText(before ?? '', after),
      ...counted(text === null ? [] : templateFindings(key, after, published)),
    });
  }
  return looked;
}

function counted(findings: readonly Finding[]): { blocking: number; advice: number } {
  const blocking = findings.filter(({ severity }) => severity === 'BLOCK').length;
  return { blocking, advice: findings.length - blocking };
}
