import type { AlteredPage, SpokenPage } from './edition.alteration.ts';

/** The first passage in which two pages differ; '' where one of them says nothing there. */
export interface AlteredSentence {
  readonly before: string;
  readonly after: string;
}

/** What an editor is shown of an altered page: the sentences that differ, where the page first differs. */
export function alteredSentence({ before, after }: AlteredPage): AlteredSentence {
  const [left, right] = [textsOf(before), textsOf(after)];
  for (const place of new Set([...left.keys(), ...right.keys()])) {
    const [was, is] = [left.get(place) ?? '', right.get(place) ?? ''];
    if (was !== is) return withoutCommonEnds(was, is);
  }
  return { before: '', after: '' };
}

/** Every text of a page by its place, in reading order. */
function textsOf({ page, apart }: SpokenPage): Map<string, string> {
  const texts = new Map<string, string>();
  const keep = (place: string, text: string | null) => {
    if (text) texts.set(place, text);
  };
  keep('state', page.stateSentence);
  keep('billing', page.billing);
  keep('comparison', page.comparison?.sentence ?? null);
  for (const { question, answer, origin } of page.faqs)
    if (origin === 'TEMPLATE') keep(`faq ${question}`, `${question} ${answer}`);
  page.notices.forEach(({ kind, text }, at) => {
    keep(`notice ${kind} ${at}`, text);
  });
  for (const { code, kind, note } of page.related) keep(`related ${code} ${kind}`, note);
  for (const rvu of page.rvus)
    for (const [field, value] of Object.entries(rvu))
      if (typeof value === 'object' && value !== null && 'meaning' in value)
        keep(`indicator ${rvu.modifier} ${field}`, `${value.label}: ${value.meaning}`);
  apart.forEach((text, at) => {
    keep(`apart ${at}`, text);
  });
  keep('section', [page.section.name, page.subsection?.name].filter(Boolean).join(', '));
  keep('specialties', page.specialties.map(({ name }) => name).join(', '));
  keep('title', page.title);
  page.related.forEach(({ code, title }) => {
    keep(`related title ${code}`, title);
  });
  keep('search title', page.seoTitle);
  keep('search description', page.seoDescription);
  keep('structured data', page.jsonLdText);
  return texts;
}

function withoutCommonEnds(before: string, after: string): AlteredSentence {
  const [left, right] = [sentencesOf(before), sentencesOf(after)];
  while (left.length > 0 && left[0] === right[0]) {
    left.shift();
    right.shift();
  }
  while (left.length > 0 && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return { before: left.join(' '), after: right.join(' ') };
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter(Boolean);
}
