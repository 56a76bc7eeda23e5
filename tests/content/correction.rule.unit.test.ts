import { describe, expect, it } from '@jest/globals';
import { correctionRefusal, driftRefusal } from '../../server/content/correction.rule.ts';
import { buildBody } from '../support/body.ts';

const SUMMARY = 'Pictures of one skin spot are takn with a microscope for 20 minutes and stored for later.';
const before = buildBody({ summary: SUMMARY });
const with_ = (summary: string) => correctionRefusal(before, { ...before, summary });

describe('a minor correction is not', () => {
  it('nothing at all', () => {
    expect(correctionRefusal(before, before)).toBe('Nothing was changed.');
  });

  it('a change of two fields', () => {
    expect(correctionRefusal(before, { ...before, summary: 'Other.', seoTitle: 'Other' })).toContain('one');
  });

  it.each([
    ['a synonym', { synonyms: [{ text: 'RCM image', kind: 'ABBREVIATION' as const }] }],
    ['a specialty', { specialties: ['pathology'] }],
    ['a word of an answer', { faqs: before.faqs.map((faq) => ({ ...faq, answer: `${faq.answer} Yes.` })) }],
    ['a source', { sources: [{ label: 'CMS', url: 'https://cms.gov' }] }],
    ['an address', { billingSourceUrl: 'https://cms.gov' }],
    ['a note that nobody reads', { editorNote: 'Look again.' }],
  ])('%s', (_what, change) => {
    expect(correctionRefusal(before, { ...before, ...change })).toContain('Only a text that readers see');
  });

  it('more than four words', () => {
    expect(with_(SUMMARY.replace('Pictures of one skin spot', 'Images from some tissue places'))).toMatch(
      /More than 4 words|meaning/,
    );
    expect(with_(`${SUMMARY} These are looked at then.`)).toBe('More than 4 words were changed.');
  });

  it.each([
    ['another figure', '20 minutes', '30 minutes'],
    ['a figure that goes', 'for 20 minutes ', ''],
    ['another unit', '20 minutes', '20 hours'],
    ['a share', 'stored', '50% stored'],
    ['an amount', 'stored', 'stored for $5'],
    ['a placeholder', 'stored', '{workRvu} stored'],
  ])('%s', (_what, old, fresh) => {
    expect(with_(SUMMARY.replace(old, fresh))).toBe('A figure, or what stands behind one, was changed.');
  });

  it.each([
    ['a denial', 'are takn', 'are not takn'],
    ['a short denial', 'are takn', "aren't takn"],
    ['a number in words', 'one skin', 'two skin'],
    ['a side', 'skin spot', 'left skin spot'],
    ['another bound', 'with a', 'only with a'],
  ])('%s', (_what, old, fresh) => {
    expect(with_(SUMMARY.replace(old, fresh))).toContain('can turn the meaning round');
  });
});

describe('a number in words is not corrected alone', () => {
  const words = [
    ...['zero', 'eleven', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
    ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'forty-five'],
    ...['hundreds', 'thousand', 'million', 'billion', 'third', 'tenth', 'twelfth', 'twentieth', 'fortieth'],
    ...['ninetieth', 'hundredth', 'halves', 'dozens', 'pairs', 'first', 'sixths'],
  ];
  it.each(words)('%s', (word) => {
    expect(with_(SUMMARY.replace('skin spot', `skin spot ${word}`))).toContain('can turn the meaning round');
    expect(with_(SUMMARY.replace('skin spot', `skin spot (${word.toUpperCase()})`))).toContain('meaning');
  });
});

describe('a unit is not corrected alone', () => {
  const timed = buildBody({ summary: 'The light is on for fifteen minutes with a low dose.' });
  it.each([
    ['minutes', 'hours'],
    ['minutes', 'seconds'],
    ['fifteen minutes', 'fifty minutes'],
    ['low dose', 'mg dose'],
    ['low dose', 'mcg dose'],
    ['light', 'weekly light'],
  ])('%s to %s', (old, fresh) => {
    const summary = timed.summary.replace(old, fresh);
    expect(correctionRefusal(timed, { ...timed, summary })).toContain('can turn the meaning round');
  });
});

describe('a minor correction is', () => {
  it.each([
    ['a letter', 'takn', 'taken'],
    ['four words', 'with a microscope', 'using a special microscope then'],
    ['a word that goes', 'for later', 'later'],
    ['an article before a noun', 'with a', 'with the'],
    ['a word that only begins like a number', 'stored', 'tenderly stored'],
  ])('%s', (_what, old, fresh) => {
    expect(with_(SUMMARY.replace(old, fresh))).toBeNull();
  });

  it.each(['displayName', 'plainLanguage', 'clinicalContext', 'seoTitle'] as const)('of %s', (field) => {
    expect(correctionRefusal(before, { ...before, [field]: `${before[field]} well` })).toBeNull();
  });
});

describe('corrections after one another', () => {
  const reviewed = buildBody({ seoTitle: 'Pictures of the skin, taken and kept' });
  const respelt = (text: string, ...words: string[]) =>
    words.reduce((now, word) => now.replace(word, `${word.slice(0, -1)}x`), text);

  it('are minor while few words of each text, and of all together, are others than those reviewed', () => {
    const summary = respelt(reviewed.summary, 'Confocal', 'pictures', 'skin', 'stored');
    const seoTitle = respelt(reviewed.seoTitle, 'Pictures', 'skin', 'taken', 'kept');
    const displayName = respelt(reviewed.displayName, 'pictures');
    expect(driftRefusal(reviewed, reviewed)).toBeNull();
    expect(driftRefusal(reviewed, { ...reviewed, summary, seoTitle })).toBeNull();
    expect(driftRefusal(reviewed, { ...reviewed, summary: respelt(summary, 'later') })).toMatch(
      /^With the corrections before it: More than 4 words were changed/,
    );
    expect(driftRefusal(reviewed, { ...reviewed, summary, seoTitle, displayName })).toMatch(
      /^With the corrections before it, more than 8 words/,
    );
  });
});
