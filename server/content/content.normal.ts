import { createHash } from 'node:crypto';
import { BadInput } from '../errors.ts';
import { plainText } from '../workflow/plain.text.ts';
import type { ContentBody, FaqEntry } from './content.body.ts';
import { HARD_LIST_LIMIT, HARD_TEXT_LIMIT } from './content.limits.ts';

const LONGEST_ID = 100;

/** A body as a client sends it: a new FAQ has no id yet. */
export type ContentBodyDraft = Omit<ContentBody, 'faqs'> & {
  readonly faqs: readonly (Omit<FaqEntry, 'id'> & { readonly id?: string | null })[];
};

/**
 * One form for every text, whoever sent it: Unix line ends, no blanks at the ends, composed accents, ids for FAQs.
 * @throws BadInput for control characters, lone surrogates and sizes beyond what a form can hold.
 */
export function normalBody(body: ContentBodyDraft): ContentBody {
  const text = (field: string, value: string) => plainText(field, value, HARD_TEXT_LIMIT);
  const list = <T>(field: string, items: readonly T[]) => {
    if (items.length > HARD_LIST_LIMIT)
      throw new BadInput(`Keep ${field} to ${HARD_LIST_LIMIT} items at most.`, { field });
    return items;
  };
  return {
    displayName: text('displayName', body.displayName),
    synonyms: list('synonyms', body.synonyms).map((item, at) => ({
      text: text(`synonyms.${at}.text`, item.text),
      kind: item.kind,
    })),
    summary: text('summary', body.summary),
    plainLanguage: text('plainLanguage', body.plainLanguage),
    clinicalContext: text('clinicalContext', body.clinicalContext),
    billingOverride: text('billingOverride', body.billingOverride),
    billingSourceUrl: text('billingSourceUrl', body.billingSourceUrl),
    specialties: [...new Set(list('specialties', body.specialties).map((slug) => text('specialties', slug)))],
    faqs: withIds(
      list('faqs', body.faqs).map((item, at) => ({
        id: identity(`faqs.${at}.id`, item.id),
        question: text(`faqs.${at}.question`, item.question),
        answer: text(`faqs.${at}.answer`, item.answer),
        audience: item.audience,
      })),
    ),
    related: list('related', body.related).map((item, at) => ({
      code: text(`related.${at}.code`, item.code).toUpperCase(),
      kind: item.kind,
      note: text(`related.${at}.note`, item.note),
    })),
    seoTitle: text('seoTitle', body.seoTitle),
    seoDescription: text('seoDescription', body.seoDescription),
    sources: list('sources', body.sources).map((item, at) => ({
      label: text(`sources.${at}.label`, item.label),
      url: text(`sources.${at}.url`, item.url),
    })),
    editorNote: text('editorNote', body.editorNote),
  };
}

/** Opaque, but it is kept and compared: short and on one line. Null for a new item. */
function identity(field: string, id: string | null | undefined): string | null {
  const kept = plainText(field, id ?? '', LONGEST_ID);
  if (kept.includes('\n')) throw new BadInput('An id stands on one line.', { field });
  return kept || null;
}

/** An id made from the question, so that the same file imported twice gives the same body. */
function withIds(items: readonly (Omit<FaqEntry, 'id'> & { id: string | null })[]): FaqEntry[] {
  const taken = new Set<string>();
  return items.map((item) => {
    let id = item.id ?? '';
    for (let turn = 0; id === '' || taken.has(id); turn += 1)
      id = createHash('sha256').update(`${item.question}#${turn}`).digest('hex').slice(0, 12);
    taken.add(id);
    return { ...item, id };
  });
}
