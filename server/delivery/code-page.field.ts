import type { PageBook } from '../edition/edition.page.ts';
import type { CodePageView } from '../page/page.view.ts';
import type { PageGround } from './code-page.ground.ts';
import { nodeId } from './node.type.ts';
import { RelatedCode } from './related.type.ts';
import { type Release, releaseOf } from './release.type.ts';
import { Section } from './section.type.ts';
import { Specialty } from './specialty.type.ts';

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
  'state',
  'stateSentence',
  'rvus',
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
  'updatedAt',
  'seoTitle',
  'seoDescription',
  'jsonLd',
  'jsonLdText',
] as const satisfies readonly (keyof CodePageView)[];

/** Fields that need no composed page, or lead on to other things of the release. */
const IN_ANOTHER_FORM: Readonly<Record<string, (ground: PageGround) => unknown>> = {
  id: ({ code, release }) => nodeId({ type: 'CodePage', release: release.facts.name, code }),
  code: ({ code }) => code,
  title: ({ title }) => title,
  section: ({ view, release, book }) => new Section(view.section, release, book),
  subsection: ({ view, release, book }) => view.subsection && new Section(view.subsection, release, book),
  lastRelease: ({ view, book }) => view.lastRelease && releaseOf(view.lastRelease, book),
  specialties: ({ view, release, book }) =>
    view.specialties.map((facts) => new Specialty(facts, release, book)),
  related: ({ view, release, book }) =>
    view.related.map((related) => new RelatedCode(related, release, book)),
  release: ({ release, book }) => releaseOf(release.facts, book),
  checkedAgainst: ({ view, book }) => releaseByName(view.checkedAgainst, book),
};

/**
 * Gives a class its page fields. They are read from the composed page when they are asked for and not before:
 * a list that shows titles does not pay for questions and structured data.
 */
export function readFromGround(prototype: { readonly ground: PageGround }): void {
  for (const name of AS_COMPOSED) read(prototype, name, ({ view }) => view[name]);
  for (const [name, value] of Object.entries(IN_ANOTHER_FORM)) read(prototype, name, value);
}

function read(prototype: object, name: string, value: (ground: PageGround) => unknown): void {
  Object.defineProperty(prototype, name, {
    enumerable: true,
    get(this: { readonly ground: PageGround }) {
      return value(this.ground);
    },
  });
}

/** The release of a name as delivery answers it; null where no active one has it. */
function releaseByName(name: string | null, book: PageBook): Release | null {
  const found = name === null ? null : book.snapshot.releases.find(({ facts }) => facts.name === name);
  return found ? releaseOf(found.facts, book) : null;
}
