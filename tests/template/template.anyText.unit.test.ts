import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPlaceholders } from '../../server/template/template.check.ts';
import { parseTemplate } from '../../server/template/template.parse.ts';
import { renderTemplate } from '../../server/template/template.render.ts';

const piece = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '{',
    '}',
    '{code}',
    '{if addOn}',
    '{if not priced}',
    '{end}',
    '. ',
    '\n\n',
    '{constructor}',
    '{ code }',
  ),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('whatever an editor types', () => {
  test('a brace never reaches a reader, and nothing breaks', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const said = renderTemplate(
          parseTemplate(text),
          (name) => (name === 'code' ? '96932' : null),
          (name) => (name === 'addOn' ? true : undefined),
        );
        expect(said).not.toMatch(/[{}]/);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a text that passes the check has no braces but those of known placeholders', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(checkPlaceholders(text).unknown.length === 0);
        expect(text.replace(/\{\s*code\s*\}/g, '')).not.toMatch(/[{}]/);
      }),
      { numRuns: 1_000 },
    );
  });
});
