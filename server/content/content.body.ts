export const SYNONYM_KINDS = ['CLINICAL', 'LAY', 'ABBREVIATION'] as const;
export type SynonymKind = (typeof SYNONYM_KINDS)[number];
export const AUDIENCES = ['PATIENT', 'PROFESSIONAL'] as const;
export type Audience = (typeof AUDIENCES)[number];
/** The kinds an editor may choose; GLOBAL, TECHNICAL, PROFESSIONAL, ADD_ON and BASE are also derived. */
export const RELATION_KINDS = [
  'FAMILY',
  'GLOBAL',
  'TECHNICAL',
  'PROFESSIONAL',
  'ADD_ON',
  'BASE',
  'ALTERNATIVE',
  'SEE_ALSO',
  'REPLACED_BY',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];
/** Who wrote a text: here, shipped with the product, brought in, or with a machine's help. */
export type ContentOrigin = 'AUTHORED' | 'STARTER' | 'IMPORTED' | 'ASSISTED';

export interface Synonym {
  readonly text: string;
  readonly kind: SynonymKind;
}
export interface FaqEntry {
  /** Stable identity of the item, for merging; opaque. */
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly audience: Audience;
}
export interface RelatedEntry {
  readonly code: string;
  readonly kind: RelationKind;
  readonly note: string;
}
export interface SourceEntry {
  readonly label: string;
  readonly url: string;
}

/** Everything an editor says about a code: one complete snapshot. Texts are plain text; '' means not written. */
export interface ContentBody {
  readonly displayName: string;
  readonly synonyms: readonly Synonym[];
  readonly summary: string;
  readonly plainLanguage: string;
  readonly clinicalContext: string;
  readonly billingOverride: string;
  /** Where the billing text comes from; required with it. */
  readonly billingSourceUrl: string;
  /** Slugs of the vocabulary; first is primary. */
  readonly specialties: readonly string[];
  readonly faqs: readonly FaqEntry[];
  readonly related: readonly RelatedEntry[];
  readonly seoTitle: string;
  readonly seoDescription: string;
  readonly sources: readonly SourceEntry[];
  /** Never public. */
  readonly editorNote: string;
}

export const EMPTY_BODY: ContentBody = {
  displayName: '',
  synonyms: [],
  summary: '',
  plainLanguage: '',
  clinicalContext: '',
  billingOverride: '',
  billingSourceUrl: '',
  specialties: [],
  faqs: [],
  related: [],
  seoTitle: '',
  seoDescription: '',
  sources: [],
  editorNote: '',
};

type Kept = Readonly<Record<string, unknown>>;

/** What an item of a list is while nothing is known of it, and what some of its fields may be. */
interface ItemShape {
  readonly empty: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, readonly string[]>>;
}
const ITEMS: { readonly [F in keyof ContentBody]?: ItemShape } = {
  synonyms: {
    empty: { text: '', kind: 'CLINICAL' } satisfies Synonym,
    choices: { kind: SYNONYM_KINDS },
  },
  faqs: {
    empty: { id: '', question: '', answer: '', audience: 'PATIENT' } satisfies FaqEntry,
    choices: { audience: AUDIENCES },
  },
  related: {
    empty: { code: '', kind: 'SEE_ALSO', note: '' } satisfies RelatedEntry,
    choices: { kind: RELATION_KINDS },
  },
  sources: { empty: { label: '', url: '' } satisfies SourceEntry, choices: {} },
};

/**
 * Words as they were kept, whatever the model was then: a field that did not exist yet is empty, one that is no more is
 * left out, a choice that is no more is the usual one, and what was of another kind is empty. What is not in them stands
 * in `formerFields`.
 */
export function readBody(kept: unknown): ContentBody {
  const words = (kept ?? {}) as Kept;
  const fields = Object.keys(EMPTY_BODY) as (keyof ContentBody)[];
  const read = Object.fromEntries(fields.map((field) => [field, readField(field, words[field])]));
  return read as unknown as ContentBody;
}

function readField(field: keyof ContentBody, value: unknown): unknown {
  if (typeof EMPTY_BODY[field] === 'string') return typeof value === 'string' ? value : '';
  return Array.isArray(value) ? value.flatMap((item) => readItem(field, item) ?? []) : [];
}

/** Null for what is no item of this list any more. */
export function readItem(field: keyof ContentBody, item: unknown): string | object | null {
  const shape = ITEMS[field];
  if (!shape) return typeof item === 'string' ? item : null;
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return null;
  const read: Record<string, string> = {};
  for (const name in shape.empty) {
    const value = (item as Kept)[name];
    const isKnown = typeof value === 'string' && (shape.choices[name]?.includes(value) ?? true);
    read[name] = isKnown ? value : (shape.empty[name] ?? '');
  }
  return read;
}

/** For the columns that hold words. */
export const BODY_COLUMN = {
  type: 'jsonb',
  transformer: { to: (body: ContentBody) => body, from: readBody },
} as const;
