import { type DocumentInput, searchDocument } from '../search/search.document.ts';
import { SearchIndex } from '../search/search.index.ts';

interface Variant {
  readonly revision: number;
  readonly appliesFrom: string | null;
  readonly descriptor: string | null;
  readonly places: string;
  readonly document: number;
  uses: number;
}

/**
 * One index for all releases. What a code says rarely differs between them, so releases share a document as long
 * as words and descriptor are the same; it goes when no release uses it any more.
 */
export class SearchStock {
  readonly index = new SearchIndex();
  private readonly variants = new Map<string, Variant[]>();

  /** The document of a code with these words, indexed where it is new. */
  take(code: string, input: DocumentInput): number {
    const revision = input.content?.number ?? 0;
    const appliesFrom = input.content?.appliesFrom ?? null;
    const { descriptor } = input;
    const places = input.places.join('\n');
    const variants = this.variants.get(code) ?? [];
    let variant = variants.find(
      (known) =>
        known.revision === revision &&
        known.appliesFrom === appliesFrom &&
        known.descriptor === descriptor &&
        known.places === places,
    );
    if (!variant) {
      const document = this.index.add(searchDocument(input));
      variant = { revision, appliesFrom, descriptor, places, document, uses: 0 };
      this.variants.set(code, [...variants, variant]);
    }
    variant.uses += 1;
    return variant.document;
  }

  giveBack(code: string, document: number): void {
    const variants = this.variants.get(code) ?? [];
    const variant = variants.find((known) => known.document === document);
    if (!variant) return;
    variant.uses -= 1;
    if (variant.uses > 0) return;
    this.index.remove(document);
    const others = variants.filter((known) => known !== variant);
    if (others.length > 0) this.variants.set(code, others);
    else this.variants.delete(code);
  }
}
