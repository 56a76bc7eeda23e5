import type {
  BodyFieldsFragment,
  ContentBodyInput,
  DraftFieldsFragment,
  FindingFieldsFragment,
} from '../gql/graphql.ts';

export type Body = BodyFieldsFragment;
export type BodyField = keyof Body;
export type Draft = DraftFieldsFragment;
export type Finding = FindingFieldsFragment;
export type Synonym = Body['synonyms'][number];
export type Faq = Body['faqs'][number];
export type Related = Body['related'][number];
export type Source = Body['sources'][number];

/** The fields in the order of the form. */
export const BODY_FIELDS: readonly BodyField[] = [
  'displayName',
  'synonyms',
  'plainLanguage',
  'summary',
  'clinicalContext',
  'billingOverride',
  'billingSourceUrl',
  'specialties',
  'faqs',
  'related',
  'sources',
  'seoTitle',
  'seoDescription',
  'editorNote',
];

/** Marks an FAQ that the server has not named yet. */
const NEW = 'new-';

export function newFaq(): Faq {
  return { id: `${NEW}${randomKey()}`, question: '', answer: '', audience: 'PATIENT' };
}

/** Whether the server has not given it an id yet. */
export function isNewFaq({ id }: Faq): boolean {
  return id.startsWith(NEW);
}

/** A key that nobody else chooses; works without a secure context, where `randomUUID` does not exist. */
export function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Whether something read from this device is a body at all. */
export function isBody(value: unknown): value is Body {
  return typeof (value as Partial<Body> | null | undefined)?.displayName === 'string';
}

export function isSameBody(one: Body, other: Body): boolean {
  return one === other || BODY_FIELDS.every((field) => isSameField(one, other, field));
}

export function isSameField(one: Body, other: Body, field: BodyField): boolean {
  return one[field] === other[field] || JSON.stringify(one[field]) === JSON.stringify(other[field]);
}

/** The body as the server takes it: new FAQs without an id, nothing but its fields. */
export function inputOf(body: Body): ContentBodyInput {
  return {
    ...body,
    faqs: body.faqs.map(({ id, ...faq }) => (id.startsWith(NEW) ? faq : { id, ...faq })),
  };
}

/**
 * The ids that a save gave to new FAQs, by the id they had while typing. FAQs come back in the order in which they
 * were sent; where the counts differ nothing is taken for granted.
 */
export function namesGiven(sent: Body, answered: Body): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (sent.faqs.length === answered.faqs.length) {
    for (const [index, faq] of sent.faqs.entries()) {
      const named = answered.faqs[index];
      if (faq.id.startsWith(NEW) && named) {
        names.set(faq.id, named.id);
      }
    }
  }
  return names;
}

export function withNames(body: Body, names: ReadonlyMap<string, string>): Body {
  return names.size === 0
    ? body
    : { ...body, faqs: body.faqs.map((faq) => ({ ...faq, id: names.get(faq.id) ?? faq.id })) };
}
