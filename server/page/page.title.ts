import type { SectionPlace } from '../code/section.lookup.ts';
import type { PublishedContent } from '../content/content.published.ts';
import { bookOf, type Templates } from '../template/template.book.ts';
import { renderTemplate, wordsFrom } from '../template/template.render.ts';

/** What a title is made of. */
export interface TitleInput {
  readonly code: string;
  readonly content: PublishedContent | null;
  /** The CMS descriptor where it may be shown, else null. */
  readonly descriptor: string | null;
  readonly place: SectionPlace;
  readonly templates: Templates;
}

const UNKNOWN = () => undefined;

/** The authored display name; else the descriptor where it may be shown; else code and section. Never empty. */
export function titleOfCode({ code, content, descriptor, place, templates }: TitleInput): string {
  const name = content?.body.displayName.trim() ?? '';
  if (name !== '' && !name.includes('{')) return name;
  if (descriptor !== null && descriptor !== '') return descriptor;
  const { section, subsection } = place;
  const text = bookOf(templates).parsed('title.codeAndSection', section.slug, subsection?.slug ?? null);
  const words = wordsFrom({ code, section: section.name, subsection: subsection?.name ?? section.name });
  return renderTemplate(text, words, UNKNOWN) || code;
}
