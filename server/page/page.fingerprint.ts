import { hash } from 'node:crypto';
import type { CodedValue } from '../rvu/indicator.meaning.ts';
import type { CodePageView, RvuView } from './page.view.ts';
import type { PageVoice } from './page.voice.ts';

/** Raised when the composer itself comes to say something else, structured data included. */
const COMPOSER = 1;

export type UnsignedPage = Omit<CodePageView, 'fingerprint' | 'jsonLd' | 'jsonLdText'>;

/**
 * SHA-256 over what the page says: release cut, figures, factors, words, comparison and the parts that take
 * arguments. When it was last updated, and where in its life the release stands, say nothing and do not count.
 */
export function fingerprintOf(page: UnsignedPage, voice: PageVoice): string {
  const { updatedAt: _updatedAt, release, lastRelease, section, subsection, rvus, ...said } = page;
  const { siteUrl, elsewhere } = voice.input;
  return hash(
    'sha256',
    JSON.stringify([
      COMPOSER,
      release.name,
      release.cut,
      release.isSample,
      lastRelease?.name ?? null,
      section.slug,
      section.name,
      subsection?.slug ?? null,
      subsection?.name ?? null,
      release.conversionFactors.map(({ basis, value, from, to }) => [basis, value, from, to]),
      siteUrl === null ? null : [siteUrl, voice.book.text('path.code'), voice.book.text('path.section')],
      elsewhere(),
      rvus.map(printOfRow),
      said,
    ]),
  );
}

function printOfRow(row: RvuView): unknown[] {
  return Object.values(row).map((value) => (isCoded(value) ? printOfWords(value) : value));
}

function isCoded(value: unknown): value is CodedValue {
  return typeof value === 'object' && value !== null && 'meaning' in value;
}

const prints = new WeakMap<CodedValue, string>();

/** The words of an indicator stand in thousands of pages; here they count by a digest made once. */
function printOfWords(words: CodedValue): string {
  const known = prints.get(words);
  if (known !== undefined) return known;
  const print = hash('sha256', JSON.stringify(words)).slice(0, 16);
  prints.set(words, print);
  return print;
}
