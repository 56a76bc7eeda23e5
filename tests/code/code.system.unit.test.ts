import { describe, expect, test } from '@jest/globals';
import { codeSystemFacts, codeSystemOf } from '../../server/code/code.system.ts';
import { isCodeValue, parseCodeValue, shapeOf } from '../../server/code/code.value.ts';

describe('code value', () => {
  test.each(['', '9693', '969322', '9693a', '96 32', '96932\n', '9693é'])('"%s" is none', (text) => {
    expect(isCodeValue(text)).toBe(false);
  });

  test.each(['96932', '00100', 'G0439', '0001F', '0075T', 'GXXX1'])('%s is one', (text) => {
    expect(isCodeValue(text)).toBe(true);
  });

  test('what a person types is brought into form', () => {
    expect(parseCodeValue(' g0439 ')).toBe('G0439');
    expect(parseCodeValue('96932-26')).toBeNull();
  });

  test('has a shape that tells number blocks apart', () => {
    expect(shapeOf('00100')).toBe('digits');
    expect(shapeOf('0042T')).toBe('suffix T');
    expect(shapeOf('GXXX1')).toBe('leading letter');
  });
});

describe('code system', () => {
  test.each([
    ['96932', 'CPT', 'CPT'],
    ['00100', 'CPT', 'CPT'],
    ['0001A', 'CPT', 'CPT'],
    ['0001F', 'CPT_II', 'CPT'],
    ['0075T', 'CPT_III', 'CPT'],
    ['0001U', 'PLA', 'CPT'],
    ['0002M', 'MAAA', 'CPT'],
    ['G0439', 'HCPCS_II', 'HCPCS Level II'],
    ['GXXX1', 'HCPCS_II', 'HCPCS Level II'],
    ['J9999', 'HCPCS_II', 'HCPCS Level II'],
    ['D0210', 'CDT', 'CDT'],
  ] as const)('%s belongs to %s, for schema.org %s', (code, system, codingSystem) => {
    expect(codeSystemOf(code)).toBe(system);
    expect(codeSystemFacts(system).codingSystem).toBe(codingSystem);
  });
});
