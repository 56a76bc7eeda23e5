import { describe, expect, test } from '@jest/globals';
import { americanSpelling, normalWord, wordsOf } from '../../server/search/search.word.ts';

describe('the words of a text', () => {
  test('stand in small letters at their places', () => {
    expect(wordsOf("The patient's X-ray, 2 views").map(({ text, start, end }) => [text, start, end])).toEqual(
      [
        ['the', 0, 3],
        ['patient', 4, 13],
        ['x', 14, 15],
        ['ray', 16, 19],
        ['2', 21, 22],
        ['views', 23, 28],
      ],
    );
  });

  test('know that a hyphen joins them', () => {
    expect(wordsOf('x-ray x ray').map(({ text, isJoined }) => [text, isJoined])).toEqual([
      ['x', false],
      ['ray', true],
      ['x', false],
      ['ray', false],
    ]);
  });

  test('lose their accents and curly apostrophes', () => {
    expect(wordsOf('Ménière’s naïve').map(({ text }) => text)).toEqual(['meniere', 'naive']);
  });

  test('are none in a text without any', () => {
    expect(wordsOf('… — ? \u0000')).toEqual([]);
  });
});

describe('spelling', () => {
  test.each([
    ['anaesthesia', 'anesthesia'],
    ['haemorrhoids', 'hemorrhoids'],
    ['oesophagus', 'esophagus'],
    ['oedema', 'edema'],
    ['foetal', 'fetal'],
    ['oestrogen', 'estrogen'],
    ['diarrhoea', 'diarrhea'],
    ['tumour', 'tumor'],
    ['colour', 'color'],
    ['paediatric', 'pediatric'],
    ['orthopaedic', 'orthopedic'],
    ['gynaecology', 'gynecology'],
    ['leukaemia', 'leukemia'],
    ['caesarean', 'cesarean'],
    ['catheterisation', 'catheterization'],
    ['immunise', 'immunize'],
    ['dialyse', 'dialyze'],
    ['fibre', 'fiber'],
    ['centre', 'center'],
    ['counselling', 'counseling'],
    ['grey', 'gray'],
    ['sulphate', 'sulfate'],
    ['teeth', 'tooth'],
  ])('"%s" is the same word as "%s"', (british, american) => {
    expect(americanSpelling(british)).toBe(americanSpelling(american));
  });

  test.each(['exercise', 'disease', 'toe', 'shoe', 'hour', 'four', 'ball', 'skull', 'aerosol'])(
    'a beginning of "%s" stays a beginning of it',
    (word) => {
      for (let length = 3; length <= word.length; length += 1)
        expect(normalWord(word).startsWith(normalWord(word.slice(0, length)))).toBe(true);
    },
  );
});
