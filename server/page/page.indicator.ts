import type { CodedValue, IndicatorName } from '../rvu/indicator.meaning.ts';
import { INDICATOR_NAMES, INDICATORS } from '../rvu/indicator.ts';
import type { TemplateBook } from '../template/template.book.ts';

type Spoken = Map<IndicatorName, Map<string, CodedValue>>;

const known = new WeakMap<TemplateBook, Spoken>();

/** An indicator's value in words, from the texts of a book; the same object for the same value. */
export function codedValue(book: TemplateBook, name: IndicatorName, value: string): CodedValue {
  const words = wordsFor(book, name);
  const found = words.get(value);
  if (found !== undefined) return found;
  const spoken = speak(book, name, value);
  words.set(value, spoken);
  return spoken;
}

function wordsFor(book: TemplateBook, name: IndicatorName): Map<string, CodedValue> {
  let spoken = known.get(book);
  if (spoken === undefined) {
    spoken = new Map(INDICATOR_NAMES.map((each) => [each, new Map()]));
    known.set(book, spoken);
  }
  return spoken.get(name) ?? new Map();
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
