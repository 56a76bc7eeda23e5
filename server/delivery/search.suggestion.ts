import type { LoadedRelease } from '../edition/edition.snapshot.ts';
import { LONGEST_TEXT } from '../search/search.query.ts';
import { completions } from '../search/search.suggest.ts';
import type { DeliveryContext } from './delivery.context.ts';
import { codesBeginning } from './search.result.ts';
import type { Suggestion } from './search.type.ts';

const CODE_BEGUN = /^(?=.*\d)[0-9A-Z]{2,5}$/;

/** Codes that begin with what was typed, then names that it may become. */
export function suggestions(
  typed: string,
  most: number,
  release: LoadedRelease,
  { book, search }: DeliveryContext,
): Suggestion[] {
  const text = typed.trim().slice(0, LONGEST_TEXT);
  if (text === '') return [];
  const begun = text.toUpperCase();
  const found: Suggestion[] = CODE_BEGUN.test(begun)
    ? codesBeginning(begun, release, most).map((code) => ({
        text: code,
        code,
        title: book.title(code, release),
      }))
    : [];
  if (found.length === most) return found;
  const view = search.view(release, book);
  for (const completion of completions(text, search.stock.index, view.favour(null), most - found.length)) {
    const code = view.entryOf(completion.document)?.code ?? null;
    found.push({ text: completion.text, code, title: code && book.title(code, release) });
  }
  return found;
}
