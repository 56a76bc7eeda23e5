export type SynonymKind = 'CLINICAL' | 'LAY' | 'ABBREVIATION';
export type Audience = 'PATIENT' | 'PROFESSIONAL';
/** The kinds an editor may choose; GLOBAL, TECHNICAL, PROFESSIONAL, ADD_ON and BASE are also derived. */
export type RelationKind =
  | 'FAMILY'
  | 'GLOBAL'
  | 'TECHNICAL'
  | 'PROFESSIONAL'
  | 'ADD_ON'
  | 'BASE'
  | 'ALTERNATIVE'
  | 'SEE_ALSO'
  | 'REPLACED_BY';
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

/** What items of lists had before they had these fields. */
const ITEM_DEFAULTS: { readonly [F in keyof ContentBody]?: object } = {
  synonyms: { text: '', kind: 'CLINICAL' } satisfies Synonym,
  faqs: { id: '', question: '', answer: '', audience: 'PATIENT' } satisfies FaqEntry,
  related: { code: '', kind: 'SEE_ALSO', note: '' } satisfies RelatedEntry,
  sources: { label: '', url: '' } satisfies SourceEntry,
};

/**
 * Words as they were kept, whatever the model was then: a field that did not exist yet is empty, one that is no more
 * is left out.
 */
export function readBody(kept: unknown): ContentBody {
  const words = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const entries = (Object.keys(EMPTY_BODY) as (keyof ContentBody)[]).map((field) => {
    const value = words[field] ?? EMPTY_BODY[field];
    const defaults = ITEM_DEFAULTS[field];
    return [field, defaults && Array.isArray(value) ? value.map((item) => completed(item, defaults)) : value];
  });
  return Object.fromEntries(entries) as ContentBody;
}

function completed(item: object, defaults: object): object {
  return { ...defaults, ...item };
}

/** For the columns that hold words. */
export const BODY_COLUMN = {
  type: 'jsonb',
  transformer: { to: (body: ContentBody) => body, from: readBody },
} as const;
