import type { CodedValue, IndicatorName } from '../rvu/indicator.meaning.ts';
import { INDICATORS } from '../rvu/indicator.ts';
import type { TemplateBook } from '../template/template.book.ts';

const known = new WeakMap<TemplateBook, Map<string, CodedValue>>();

/** An indicator's value in words, from the texts of a book; the same object for the same value. */
export function codedValue(book: TemplateBook, name: IndicatorName, value: string): CodedValue {
  let words = known.get(book);
  if (words === undefined) {
    words = new Map();
    known.set(book, words);
  }
  const key = `${name}.${value}`;
  const found = words.get(key);
  if (found !== undefined) return found;
  const spoken = speak(book, name, value);
  words.set(key, spoken);
  return spoken;
}

function speak(book: TemplateBook, name: IndicatorName, value: string): CodedValue {
  const { source, meanings } = INDICATORS[name];
  const isDocumented = meanings.some((meaning) => meaning.value === value);
  const key = isDocumented ? `${name}.${value}` : value === '' ? 'none' : 'unknown';
  return {
    value,
    label: book.text(`indicator.${key}.label`),
    meaning: book.text(`indicator.${key}.meaning`),
    source,
  };
}
