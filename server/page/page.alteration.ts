import type { Templates } from '../template/template.book.ts';
import { composePage } from './page.compose.ts';
import type { PageInput } from './page.input.ts';

/** The codes whose page would say something else with other templates: shown before they are published. */
export function pagesAlteredBy(templates: Templates, pages: Iterable<PageInput>): string[] {
  const altered: string[] = [];
  for (const input of pages) {
    const now = composePage(input).fingerprint;
    if (composePage({ ...input, templates }).fingerprint !== now) altered.push(input.code);
  }
  return altered;
}
