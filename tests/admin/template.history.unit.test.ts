import { describe, expect, it } from '@jest/globals';
import { besideWhat, textBeside } from '../../admin/templates/template.history.ts';

/** Newest first, as the server answers; the second took its text back. */
const REVISIONS = [
  { number: 3, text: 'Third.' },
  { number: 2, text: null },
  { number: 1, text: 'First.' },
];
const OTHERS = { shipped: 'Shipped.', form: 'Typed.' };

describe('a published text of a template', () => {
  it('is compared with another revision only where there is one, and with the shipped text where one is', () => {
    expect(besideWhat(REVISIONS.slice(2), null)).toEqual(['BEFORE', 'FORM']);
    expect(besideWhat(REVISIONS, 'Shipped.')).toEqual(['BEFORE', 'FORM', 'SHIPPED', '3', '2', '1']);
  });

  it.each([
    ['the one before it', 3, 'BEFORE', ''],
    ['the shipped text, where it is the first', 1, 'BEFORE', 'Shipped.'],
    ['what the form says', 3, 'FORM', 'Typed.'],
    ['the shipped text', 3, 'SHIPPED', 'Shipped.'],
    ['another revision', 3, '1', 'First.'],
  ] as const)('stands beside %s', (_what, number, beside, text) => {
    expect(textBeside(number, beside, REVISIONS, OTHERS)).toBe(text);
  });

  it('stands beside nothing, where it is the first of a key that is not shipped', () => {
    expect(textBeside(1, 'BEFORE', REVISIONS, { ...OTHERS, shipped: null })).toBe('');
  });
});
