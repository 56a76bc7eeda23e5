import type { CodePageView } from '../page/page.view.ts';
import type { PageGround } from './code-page.ground.ts';

type Reader = (ground: PageGround) => unknown;

/** Fields of the schema that the composed page has in the same form. */
const AS_COMPOSED = [
  'system',
  'descriptor',
  'lifecycle',
  'redirectTo',
  'synonyms',
  'summary',
  'plainLanguage',
  'clinicalContext',
  'stateSentence',
  'billing',
  'faqs',
  'notices',
  'contentRevision',
  'reviewStatus',
  'reviewedBy',
  'reviewedAt',
  'sources',
  'fingerprint',
  'provenance',
  'seoTitle',
  'seoDescription',
  'jsonLd',
  'jsonLdText',
] as const satisfies readonly (keyof CodePageView)[];

/**
 * Gives a class its page fields. They are read from the composed page when they are asked for and not before:
 * a list that shows titles does not pay for questions and structured data.
 * @param plain fields that need no composed page
 * @param leadingOn fields that lead on to other things of the release: made once for a page, however often they are read
 */
export function readFromGround(
  prototype: { readonly ground: PageGround },
  plain: Readonly<Record<string, Reader>>,
  leadingOn: Readonly<Record<string, Reader>>,
): void {
  for (const name of AS_COMPOSED) read(prototype, name, ({ view }) => view[name]);
  for (const [name, value] of Object.entries(plain)) read(prototype, name, value);
  for (const [name, value] of Object.entries(leadingOn))
    read(prototype, name, (ground) => ground.once(name, value));
}

function read(prototype: object, name: string, value: Reader): void {
  Object.defineProperty(prototype, name, {
    enumerable: true,
    get(this: { readonly ground: PageGround }) {
      return value(this.ground);
    },
  });
}
