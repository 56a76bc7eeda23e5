import { escaped, type SearchMarker } from '../search/search.highlight.ts';
import type { CodePage } from './code-page.type.ts';

export interface MarkedField {
  readonly field: string;
  readonly html: string;
}

const MOST = 4;

/** Where on a page stands what was meant: code, names, then texts. @param codes what was typed as a code */
export function markedFields(page: CodePage, marker: SearchMarker, codes: readonly string[]): MarkedField[] {
  const marked: MarkedField[] = [];
  const typed = codes.find((code) => page.code.startsWith(code));
  if (typed !== undefined)
    marked.push({
      field: 'code',
      html: `<mark>${escaped(typed)}</mark>${escaped(page.code.slice(typed.length))}`,
    });
  for (const [field, text] of textsOf(page)) {
    if (marked.length === MOST) break;
    const html = text === null ? null : marker.mark(text);
    if (html !== null) marked.push({ field, html });
  }
  return marked;
}

function* textsOf(page: CodePage): Generator<readonly [string, string | null]> {
  yield ['title', page.title];
  for (const { text } of page.synonyms) yield ['synonyms', text];
  if (page.descriptor !== page.title) yield ['descriptor', page.descriptor];
  yield ['plainLanguage', page.plainLanguage];
  yield ['summary', page.summary];
  yield ['clinicalContext', page.clinicalContext];
  for (const { question, answer } of page.faqs) yield ['faqs', `${question} ${answer}`];
  yield ['billing', page.billing];
}
