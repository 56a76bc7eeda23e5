import type { DataSource } from 'typeorm';
import { SHIPPED_TEMPLATES } from './template.book.ts';
import type { TemplateGroup } from './template.default.ts';
import { groupOf } from './template.key.ts';
import { latestRevisions } from './template.table.ts';
import { saidText } from './template.view.ts';
import type { TemplateDraft } from './template-draft.entity.ts';

/** One line of the editors' list of templates. */
export interface TemplateEntry {
  readonly key: string;
  readonly group: TemplateGroup;
  /** Null for a key that an editor added. */
  readonly shippedText: string | null;
  /** In force; null where the key has no text of its own. */
  readonly text: string | null;
  /** Number of the revision in force; 0 is the shipped text. */
  readonly revision: number;
  readonly publishedAt: Date | null;
  readonly draftState: Exclude<TemplateDraft['state'], 'CLOSED'> | null;
  readonly draftBy: string | null;
}

export interface TemplateFilter {
  readonly group?: string | null;
  /** Every word must stand in the key or in the text. */
  readonly q?: string | null;
  /** The text in force is not the shipped one. */
  readonly isChanged?: boolean | null;
  /** Somebody is working on it. */
  readonly hasDraft?: boolean | null;
}

type OpenText = Pick<TemplateEntry, 'key' | 'draftState' | 'draftBy'>;

/** Every shipped key in its order, then those that editors added. */
export async function listTemplates(source: DataSource, filter: TemplateFilter): Promise<TemplateEntry[]> {
  const revisions = new Map(
    (await latestRevisions(source.manager)).map((revision) => [revision.key, revision]),
  );
  const drafts: OpenText[] = await source.query(
    `SELECT d.key, d.state AS "draftState", p.name AS "draftBy" FROM template_draft d
       JOIN person p ON p.id = d.updated_by WHERE d.state <> 'CLOSED'`,
  );
  const open = new Map(drafts.map((draft) => [draft.key, draft]));
  const added = [...new Set([...revisions.keys(), ...open.keys()])].filter(
    (key) => !SHIPPED_TEMPLATES.has(key),
  );
  return [...SHIPPED_TEMPLATES.keys(), ...added.sort()]
    .map((key): TemplateEntry => {
      const revision = revisions.get(key);
      return {
        key,
        group: groupOf(key),
        shippedText: SHIPPED_TEMPLATES.get(key) ?? null,
        text: saidText(key, revision?.text ?? null),
        revision: revision?.number ?? 0,
        publishedAt: revision?.publishedAt ?? null,
        draftState: open.get(key)?.draftState ?? null,
        draftBy: open.get(key)?.draftBy ?? null,
      };
    })
    .filter((entry) => isWanted(entry, filter));
}

function isWanted(entry: TemplateEntry, filter: TemplateFilter): boolean {
  const haystack = `${entry.key}\n${entry.text ?? ''}`.toLowerCase();
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return (
    words.every((word) => haystack.includes(word)) &&
    (!filter.group || entry.group === filter.group) &&
    (filter.isChanged == null || filter.isChanged === (entry.text !== entry.shippedText)) &&
    (filter.hasDraft == null || filter.hasDraft === (entry.draftState !== null))
  );
}
