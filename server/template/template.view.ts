import type { EntityManager } from 'typeorm';
import type { OpenDraft } from '../workflow/draft.state.ts';
import { SHIPPED_TEMPLATES } from './template.book.ts';
import { TemplateDraft } from './template-draft.entity.ts';
import { TemplateRevision } from './template-revision.entity.ts';

/** A template as an editor meets it. Where nobody has saved a draft, it holds the text in force. */
export interface TemplateView extends OpenDraft {
  readonly key: string;
  /** What the next save must carry. 0 where there never was a draft. */
  readonly version: number;
  /** Null: as shipped, or no text of its own where the key is not shipped. */
  readonly text: string | null;
  readonly saved: TemplateDraft | null;
  /** Null while the shipped text is in force. */
  readonly live: TemplateRevision | null;
  /** The draft that was discarded last, while nothing else was saved since. */
  readonly discarded: TemplateDraft | null;
}

export async function readTemplate(manager: EntityManager, key: string): Promise<TemplateView> {
  const row = await manager.findOneBy(TemplateDraft, { key });
  const [live = null] = await manager.find(TemplateRevision, {
    where: { key },
    order: { number: 'DESC' },
    take: 1,
  });
  const saved = row !== null && row.state !== 'CLOSED' ? row : null;
  return {
    key,
    version: row?.version ?? 0,
    state: saved ? (saved.state as TemplateView['state']) : 'DRAFT',
    text: saved ? saved.text : (live?.text ?? null),
    saved,
    live,
    discarded: row?.state === 'CLOSED' && row.closedAs === 'DISCARDED' ? row : null,
  };
}

/** What the audit log says of a draft before and after an act; null where none is open. */
export function templateAccount({ saved }: Pick<TemplateView, 'saved'>): Record<string, unknown> | null {
  return saved && { state: saved.state, version: saved.version, text: saved.text };
}

/** What is said for a text that may be null: the shipped one; null where there is none. */
export function saidText(key: string, text: string | null): string | null {
  return text ?? SHIPPED_TEMPLATES.get(key) ?? null;
}

/** How the audit log names a template. */
export function templateSubject(key: string): string {
  return `template ${key}`;
}
