import type { PublishedContent } from '../content/content.published.ts';
import { bookOf, type TemplateBook } from '../template/template.book.ts';
import { parseTemplate } from '../template/template.parse.ts';
import { renderTemplate, type WordsFor, wordsFrom } from '../template/template.render.ts';
import { pageFact } from './page.fact.ts';
import type { PageInput } from './page.input.ts';
import { placeholderWords } from './page.placeholder.ts';
import { PageSubject } from './page.subject.ts';
import { titleOfCode } from './page.title.ts';

/** Placeholders of one key alone: the percentile of a comparison. */
export type OwnWords = Readonly<Record<string, string | null>>;

/** Says the texts of one page: templates by key and what editors wrote, with the figures of this code filled in. */
export class PageVoice {
  readonly input: PageInput;
  readonly book: TemplateBook;
  readonly subject: PageSubject;
  #title: string | null = null;
  readonly #factOf = (name: string) => pageFact(this.subject, name);
  readonly #wordsFor = (name: string) => placeholderWords(this, name);

  constructor(input: PageInput) {
    this.input = input;
    this.book = bookOf(input.templates);
    this.subject = new PageSubject(input);
  }

  get title(): string {
    const { code, content, place, templates } = this.input;
    this.#title ??= titleOfCode({ code, content, place, templates, descriptor: this.subject.descriptor });
    return this.#title;
  }

  get content(): PublishedContent | null {
    return this.input.content;
  }

  /** The text of a key for this code, or null where it says nothing here. */
  say(key: string, own: OwnWords | null = null): string | null {
    const { section, subsection } = this.input.place;
    const text = this.book.parsed(key, section.slug, subsection?.slug ?? null);
    if (text.constant !== null) return text.constant === '' ? null : text.constant;
    const wordsFor = own === null ? this.#wordsFor : this.#with(own);
    return nonEmpty(renderTemplate(text, wordsFor, this.#factOf));
  }

  #with(own: OwnWords): WordsFor {
    const ownWords = wordsFrom(own);
    return (name) => ownWords(name) ?? this.#wordsFor(name);
  }

  /** What an editor wrote, with its placeholders filled; null where it is not written or nothing is left. */
  authored(text: string | undefined): string | null {
    if (text === undefined || text === '') return null;
    return nonEmpty(renderTemplate(parseAuthored(text), this.#wordsFor, this.#factOf).trim());
  }
}

function nonEmpty(text: string): string | null {
  return text === '' ? null : text;
}

/** Most authored texts hold no placeholder and need neither parsing nor a place in the cache. */
function parseAuthored(text: string) {
  return text.includes('{') || text.includes('}') ? parseTemplate(text) : plain(text);
}

function plain(constant: string) {
  return { constant, sentences: [], placeholders: [], conditions: [], problems: [] };
}
