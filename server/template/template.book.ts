import { type ParsedText, parseTemplate } from './template.parse.ts';
import { TEMPLATE_STARTER } from './template.starter.ts';

/** Texts by key, as published. A key that is missing has its shipped text; '' says nothing on purpose. */
export type Templates = ReadonlyMap<string, string>;

/** The shipped texts alone. */
export const SHIPPED_TEMPLATES: Templates = new Map(TEMPLATE_STARTER.map(({ key, text }) => [key, text]));

/** Texts made ready: each parsed once, variants by section found without a search. */
export class TemplateBook {
  readonly #texts: Map<string, string>;
  readonly #parsed = new Map<string, ParsedText>();
  /** For keys that differ by section: what each subsection, or section without one, says. */
  readonly #variants = new Map<string, Map<string, ParsedText>>();
  /** Names of the question stubs, shipped ones first: `payment` of `faq.payment.question`. */
  readonly faqStubs: readonly string[];

  constructor(templates: Templates) {
    this.#texts = new Map([...SHIPPED_TEMPLATES, ...templates]);
    const stubs: string[] = [];
    for (const key of this.#texts.keys()) {
      const at = key.indexOf('@');
      if (at > 0) this.#variants.set(key.slice(0, at), new Map());
      const stub = /^faq\.([A-Za-z0-9-]+)\.question$/.exec(key)?.[1];
      if (stub !== undefined) stubs.push(stub);
    }
    this.faqStubs = stubs;
  }

  /** The text of a key as it stands. */
  text(key: string): string {
    return this.#texts.get(key) ?? '';
  }

  /** The parsed text of a key; of the subsection or section where one has a variant (`billing@surgery-eye`). */
  parsed(key: string, section: string, subsection: string | null): ParsedText {
    const variants = this.#variants.get(key);
    if (variants === undefined) return this.#parse(key);
    const place = subsection ?? section;
    const known = variants.get(place);
    if (known !== undefined) return known;
    const found = [`${key}@${subsection}`, `${key}@${section}`].find((variant) => this.#texts.has(variant));
    const parsed = this.#parse(found ?? key);
    variants.set(place, parsed);
    return parsed;
  }

  #parse(key: string): ParsedText {
    const known = this.#parsed.get(key);
    if (known !== undefined) return known;
    const parsed = parseTemplate(this.text(key));
    this.#parsed.set(key, parsed);
    return parsed;
  }
}

const books = new WeakMap<Templates, TemplateBook>();

/** The book of a set of texts, made once per set: a change of templates is a new map. */
export function bookOf(templates: Templates): TemplateBook {
  const known = books.get(templates);
  if (known !== undefined) return known;
  const book = new TemplateBook(templates);
  books.set(templates, book);
  return book;
}
