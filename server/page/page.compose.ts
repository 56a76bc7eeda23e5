import { billingText } from './page.billing.ts';
import { comparisonView } from './page.comparison.ts';
import { pageFaqs } from './page.faq.ts';
import { fingerprintOf, type UnsignedPage } from './page.fingerprint.ts';
import type { PageInput } from './page.input.ts';
import { jsonLd, jsonLdText } from './page.jsonld.ts';
import { pageNotices } from './page.notice.ts';
import { relatedCodes } from './page.related.ts';
import { reviewerOf, reviewStatusOf, sourcesOf } from './page.review.ts';
import { provenanceOf, rvuView } from './page.rvu.ts';
import { seoDescription, seoTitle } from './page.seo.ts';
import { stateSentence } from './page.state.ts';
import { pageSynonyms } from './page.synonym.ts';
import type { CodePageView } from './page.view.ts';
import { PageVoice } from './page.voice.ts';

type Part<K extends keyof CodePageView> = (voice: PageVoice, page: CodePageView) => CodePageView[K];

/** How each part of a page comes about: from the voice of its code, and from other parts. */
const PARTS: { readonly [K in keyof CodePageView]: Part<K> } = {
  code: ({ input }) => input.code,
  system: ({ subject }) => subject.system.system,
  section: ({ input }) => input.place.section,
  subsection: ({ input }) => input.place.subsection,
  title: (voice) => voice.title,
  descriptor: ({ subject }) => subject.descriptor,
  lifecycle: ({ subject }) => subject.lifecycle,
  lastRelease: ({ subject, input }) => (subject.rows.length === 0 ? input.lastRelease : null),
  redirectTo: ({ content }) => content?.redirectTo ?? null,
  synonyms: pageSynonyms,
  summary: (voice) => voice.authored(voice.content?.body.summary),
  plainLanguage: (voice) => voice.authored(voice.content?.body.plainLanguage),
  clinicalContext: (voice) => voice.authored(voice.content?.body.clinicalContext),
  specialties: ({ input }) => input.specialties,
  state: ({ subject }) => subject.state,
  stateSentence,
  rvus: ({ subject, input, book }) => subject.rows.map((row) => rvuView(row, input.release, book)),
  billing: billingText,
  comparison: (voice) => comparisonView(voice),
  related: relatedCodes,
  faqs: (voice, page) =>
    pageFaqs(voice, [
      page.stateSentence,
      page.billing,
      page.summary,
      page.plainLanguage,
      page.clinicalContext,
    ]),
  notices: (voice, { related }) => pageNotices(voice, related),
  release: ({ input }) => input.release,
  contentRevision: ({ content }) => content?.number ?? 0,
  reviewStatus: ({ content }) => reviewStatusOf(content),
  reviewedBy: ({ content }) => reviewerOf(content),
  reviewedAt: ({ content }) => content?.reviewedAt ?? null,
  checkedAgainst: ({ content }) => content?.checkedAgainst ?? null,
  sources: ({ content }) => sourcesOf(content?.body),
  provenance: ({ subject, input }) => {
    const [first] = subject.rows;
    return first === undefined ? null : provenanceOf(first, input.release);
  },
  updatedAt: ({ input }) => input.updatedAt(),
  seoTitle: (voice) => seoTitle(voice),
  seoDescription: (voice, { plainLanguage, summary, stateSentence: state }) =>
    seoDescription(voice, plainLanguage, summary, state),
  jsonLd: (voice, page) => jsonLd(voice, page),
  jsonLdText: (_voice, page) => jsonLdText(page.jsonLd),
  fingerprint: (voice, page) => fingerprintOf(said(page), voice),
};

const NAMES = Object.keys(PARTS) as (keyof CodePageView)[];
const SIGNED = new Set<keyof CodePageView>(['fingerprint', 'jsonLd', 'jsonLdText']);

/** A page whose parts come about when they are read, each once: a list that shows titles pays for titles. */
class ComposedPage {
  readonly #voice: PageVoice;
  readonly #kept: Partial<Record<keyof CodePageView, unknown>> = {};

  static {
    for (const name of NAMES)
      Object.defineProperty(ComposedPage.prototype, name, {
        enumerable: true,
        get(this: ComposedPage & CodePageView) {
          if (!(name in this.#kept)) this.#kept[name] = PARTS[name](this.#voice, this);
          return this.#kept[name];
        },
      });
  }

  constructor(voice: PageVoice) {
    this.#voice = voice;
  }

  /** The whole page as plain values. */
  toJSON(this: ComposedPage & CodePageView): CodePageView {
    return plainPage(this);
  }
}

/**
 * The page of one code in one release. Pure: the same input gives the same page, and nothing else decides what
 * a page says.
 */
export function composePage(input: PageInput): CodePageView {
  return new ComposedPage(new PageVoice(input)) as unknown as CodePageView;
}

/** Every part of a page, as plain values. */
export function plainPage(page: CodePageView): CodePageView {
  return Object.fromEntries(NAMES.map((name) => [name, page[name]])) as unknown as CodePageView;
}

/** What a page says, apart from what is made of it. */
function said(page: CodePageView): UnsignedPage {
  const names = NAMES.filter((name) => !SIGNED.has(name));
  return Object.fromEntries(names.map((name) => [name, page[name]])) as unknown as UnsignedPage;
}
