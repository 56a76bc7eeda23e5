import type { Synonym } from '../content/content.body.ts';
import { billingText } from './page.billing.ts';
import { comparisonView } from './page.comparison.ts';
import { pageFaqs } from './page.faq.ts';
import { fingerprintOf } from './page.fingerprint.ts';
import type { PageInput } from './page.input.ts';
import { jsonLd, jsonLdText } from './page.jsonld.ts';
import { pageNotices } from './page.notice.ts';
import { relatedCodes } from './page.related.ts';
import { reviewerOf, reviewStatusOf, sourcesOf } from './page.review.ts';
import { provenanceOf, rvuView } from './page.rvu.ts';
import { seoDescription, seoTitle } from './page.seo.ts';
import { stateSentence } from './page.state.ts';
import type { CodePageView } from './page.view.ts';
import { PageVoice } from './page.voice.ts';

/**
 * The page of one code in one release. Pure: the same input gives the same page, and nothing else decides what
 * a page says.
 */
export function composePage(input: PageInput): CodePageView {
  const voice = new PageVoice(input);
  const { subject, content } = voice;
  const { release, place } = input;
  const body = content?.body;
  const summary = voice.authored(body?.summary);
  const plainLanguage = voice.authored(body?.plainLanguage);
  const clinicalContext = voice.authored(body?.clinicalContext);
  const state = stateSentence(voice);
  const billing = billingText(voice);
  const related = relatedCodes(voice);
  const firstRow = subject.rows[0];
  const said = {
    code: input.code,
    system: subject.system.system,
    section: place.section,
    subsection: place.subsection,
    title: voice.title,
    descriptor: subject.descriptor,
    lifecycle: subject.lifecycle,
    lastRelease: subject.rows.length === 0 ? input.lastRelease : null,
    redirectTo: content?.redirectTo ?? null,
    synonyms: synonymsOf(voice),
    summary,
    plainLanguage,
    clinicalContext,
    specialties: input.specialties,
    state: subject.state,
    stateSentence: state,
    rvus: subject.rows.map((row) => rvuView(row, release, voice.book)),
    billing,
    comparison: comparisonView(voice),
    related,
    faqs: pageFaqs(voice, [state, billing, summary, plainLanguage, clinicalContext]),
    notices: pageNotices(voice, related),
    release,
    contentRevision: content?.number ?? 0,
    reviewStatus: reviewStatusOf(content),
    reviewedBy: reviewerOf(content),
    reviewedAt: content?.reviewedAt ?? null,
    checkedAgainst: content?.checkedAgainst ?? null,
    sources: sourcesOf(body),
    provenance: firstRow === undefined ? null : provenanceOf(firstRow, release),
    updatedAt: input.updatedAt,
    seoTitle: seoTitle(voice),
    seoDescription: seoDescription(voice, plainLanguage, summary, state),
  };
  const structured = jsonLd(voice, said);
  return {
    ...said,
    fingerprint: fingerprintOf(said, voice),
    jsonLd: structured,
    jsonLdText: jsonLdText(structured),
  };
}

function synonymsOf(voice: PageVoice): readonly Synonym[] {
  const synonyms = voice.content?.body.synonyms ?? [];
  if (synonyms.every(({ text }) => !text.includes('{'))) return synonyms;
  return synonyms.flatMap((synonym) => {
    const text = voice.authored(synonym.text);
    return text === null ? [] : [{ ...synonym, text }];
  });
}
