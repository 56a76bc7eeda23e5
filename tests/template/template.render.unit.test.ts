import { describe, expect, test } from '@jest/globals';
import { parseTemplate } from '../../server/template/template.parse.ts';
import { renderTemplate } from '../../server/template/template.render.ts';

const WORDS: Readonly<Record<string, string>> = { code: '96932', total: '3.67', empty: '' };
const FACTS: Readonly<Record<string, string | boolean>> = {
  pcTc: '3',
  addOn: false,
  priced: true,
  status: '',
};

function render(text: string): string {
  return renderTemplate(
    parseTemplate(text),
    (name) => WORDS[name] ?? null,
    (name) => FACTS[name],
  );
}

describe('a text with placeholders', () => {
  test('loses the sentence whose placeholder has no value, and only that', () => {
    expect(render('Code {code} is listed. Its price is {price}. Its total is {total}.')).toBe(
      'Code 96932 is listed. Its total is 3.67.',
    );
  });

  test('loses the sentence whose placeholder is empty', () => {
    expect(render('It is {empty}. It is {total}.')).toBe('It is 3.67.');
  });

  test('never shows a brace that it cannot read', () => {
    expect(render('Fine. Broken {code here. Also {not a name}. Stray } too. End.')).toBe('Fine. End.');
  });

  test('may be left with nothing', () => {
    expect(render('Only {price}.')).toBe('');
  });

  test('stays as it is where nothing varies', () => {
    const text = '  Two  blanks,\n\na blank line. ';
    expect(render(text)).toBe(text);
  });

  test('does not end a sentence at a decimal point', () => {
    expect(render('The value 0.78 belongs to {code}. Next {price}.')).toBe(
      'The value 0.78 belongs to 96932.',
    );
  });

  test('keeps paragraphs apart, also where the first sentence of one is left out', () => {
    expect(render('First {code}.\n\nGone {price}. Kept {total}.')).toBe('First 96932.\n\nKept 3.67.');
  });

  test('keeps a line break', () => {
    expect(render('First {code}.\nSecond {total}.')).toBe('First 96932.\nSecond 3.67.');
  });
});

describe('a text with conditions', () => {
  test('says a passage only where it holds', () => {
    expect(render('A. {if pcTc is 2, 3}B.{end} {if pcTc is 4}C.{end} {if priced}D.{end}')).toBe('A. B. D.');
  });

  test('may ask for the opposite', () => {
    expect(render('{if not addOn}Alone.{end}{if not pcTc is 3}Never.{end}')).toBe('Alone.');
  });

  test('says nothing on a fact that does not exist, nor on its opposite', () => {
    expect(render('A.{if unheardOf}B.{end}{if not unheardOf}C.{end}')).toBe('A.');
  });

  test('separates sentences that only a mark stood between', () => {
    expect(render('{if priced}One.{end}{if priced}Two.{end} Three {code}.')).toBe('One. Two. Three 96932.');
  });

  test('does not lose a sentence after a condition with the one before it', () => {
    expect(render('Price {price}.{if priced} Paid.{end}')).toBe('Paid.');
  });

  test('conditions may stand inside each other', () => {
    expect(render('{if priced}A.{if addOn}B.{end}C.{end}')).toBe('A. C.');
  });
});
