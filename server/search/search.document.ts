import type { PublishedContent } from '../content/content.published.ts';

/** A name of a code, with how much a match in it counts: what an editor calls it before what CMS does. */
export interface SearchName {
  readonly text: string;
  readonly weight: number;
}

/** What of one code can be found. Names decide; texts add. */
export interface SearchDocument {
  readonly names: readonly SearchName[];
  readonly texts: readonly SearchName[];
}

const TITLE = 1;
const SYNONYM = 0.95;
const DESCRIPTOR = 0.8;
const PLAIN = 0.3;
const BODY = 0.18;
const PLACE = 0.12;

export interface DocumentInput {
  /** Words in force; null where nobody has written about the code. */
  readonly content: PublishedContent | null;
  /** The CMS descriptor where it may be shown. */
  readonly descriptor: string | null;
  /** Names of section, subsection and specialties. */
  readonly places: readonly string[];
}

export function searchDocument({ content, descriptor, places }: DocumentInput): SearchDocument {
  const body = content?.body;
  const names = [
    { text: body?.displayName ?? '', weight: TITLE },
    ...(body?.synonyms ?? []).map(({ text }) => ({ text, weight: SYNONYM })),
    { text: descriptor ?? '', weight: DESCRIPTOR },
  ];
  const texts = [
    { text: body?.plainLanguage ?? '', weight: PLAIN },
    { text: body?.summary ?? '', weight: PLAIN },
    { text: body?.clinicalContext ?? '', weight: BODY },
    { text: body?.billingOverride ?? '', weight: BODY },
    ...(body?.faqs ?? []).map(({ question, answer }) => ({ text: `${question} ${answer}`, weight: BODY })),
    { text: places.join(' '), weight: PLACE },
  ];
  return { names: names.filter(isWritten), texts: texts.filter(isWritten).map(withoutPlaceholders) };
}

function isWritten({ text }: SearchName): boolean {
  return text !== '';
}

/** Figures that a page fills in differ by release; nobody looks for them. */
function withoutPlaceholders({ text, weight }: SearchName): SearchName {
  return { text: text.includes('{') ? text.replace(/\{[^{}]*\}/g, ' ') : text, weight };
}
