import { describe, expect, test } from '@jest/globals';
import { checkBody } from '../../server/content/content.check.ts';
import { buildBody } from '../support/body.ts';
import { buildContext } from '../support/check-context.ts';

const blocked = (body: Parameters<typeof buildBody>[0]) =>
  checkBody(buildBody(body), buildContext()).filter(({ severity }) => severity === 'BLOCK');

describe('a name', () => {
  test.each(['Scan of {section}', 'Scan {', 'Scan } done'])('"%s" is refused, once', (displayName) => {
    expect(blocked({ displayName })).toMatchObject([{ rule: 'NO_PLACEHOLDERS', field: 'displayName' }]);
  });

  test('among the synonyms takes no placeholder either', () => {
    expect(blocked({ synonyms: [{ text: 'Scan {code}', kind: 'LAY' }] })).toMatchObject([
      { rule: 'NO_PLACEHOLDERS', field: 'synonyms.0.text' },
    ]);
  });

  test('without braces passes', () => {
    expect(blocked({})).toEqual([]);
  });
});
