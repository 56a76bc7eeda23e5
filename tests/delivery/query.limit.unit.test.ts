import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, specifiedRules, validate } from 'graphql';
import { queryLimits } from '../../server/delivery/query.limit.ts';
import { SCHEMA } from './ask.ts';
import { FULL_PAGE } from './full-page.ts';

/** Code and sentence of every refusal of a document. */
function refusals(source: string): { code: unknown; message: string }[] {
  return validate(SCHEMA, parse(source), [...specifiedRules, queryLimits]).map(({ extensions, message }) => ({
    code: extensions.code ?? 'GRAPHQL_VALIDATION_FAILED',
    message,
  }));
}

const many = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ');
const nested = (depth: number): string => (depth === 0 ? 'slug' : `parent { ${nested(depth - 1)} }`);

describe('a query is refused', () => {
  test('for more than 15 aliases', () => {
    expect(refusals(`{ ${many(16, (at) => `a${at}: currentRelease { name }`)} }`)).toEqual([
      {
        code: 'QUERY_TOO_COSTLY',
        message: 'This query has 16 aliases; 15 are allowed. Ask for several codes with `codePagesByCode`.',
      },
    ]);
  });

  test('for aliases of __typename, which cost as much to write down', () => {
    expect(refusals(`{ ${many(16, (at) => `a${at}: __typename`)} }`)[0]?.code).toBe('QUERY_TOO_COSTLY');
  });

  test('for aliases that stand in fragments', () => {
    const source = `{ currentRelease { ...F } } fragment F on Release { ${many(16, (at) => `a${at}: name`)} }`;
    expect(refusals(source)[0]?.code).toBe('QUERY_TOO_COSTLY');
  });

  test('for more than 12 fields within each other', () => {
    expect(refusals(`{ section(slug: "x") { ${nested(10)} } }`)).toEqual([]);
    expect(refusals(`{ section(slug: "x") { ${nested(11)} } }`)).toEqual([
      {
        code: 'QUERY_TOO_DEEP',
        message:
          'This query is 13 fields deep; 12 are allowed. Ask for what is deeper in a query of its own.',
      },
    ]);
  });

  test('for depth that is put together from fragments', () => {
    const fragments = many(
      13,
      (at) => `fragment F${at} on Section { parent { ${at === 12 ? 'slug' : `...F${at + 1}`} } }`,
    );
    expect(refusals(`{ section(slug: "x") { ...F0 } } ${fragments}`)[0]?.code).toBe('QUERY_TOO_DEEP');
  });

  test('for more than 5 directives, those of the operation included', () => {
    const five = many(5, (at) => `... @include(if: true) { currentRelease { n${at}: name } }`);
    expect(refusals(`{ ${five} }`)).toEqual([]);
    const six = many(6, (at) => `... @include(if: true) { currentRelease { n${at}: name } }`);
    expect(refusals(`{ ${six} }`)[0]?.code).toBe('QUERY_TOO_COSTLY');
    expect(
      refusals(`query ${'@a '.repeat(6)} { __typename }`).some(({ code }) => code === 'QUERY_TOO_COSTLY'),
    ).toBe(true);
  });

  test('for a directive that is said twice in one place', () => {
    expect(refusals('{ currentRelease @include(if: true) @include(if: true) { name } }')).toHaveLength(1);
  });

  test('for more than 20 fields at the top, through fragments too', () => {
    const names = many(7, () => '...F');
    expect(
      refusals(`{ ${names} } fragment F on Query { currentRelease { name } releases { name } __typename }`)[0]
        ?.code,
    ).toBe('QUERY_TOO_COSTLY');
  });

  test('for more than 100 spreads', () => {
    const source = `{ currentRelease { ${many(101, () => '...F')} } } fragment F on Release { name }`;
    expect(refusals(source)[0]?.code).toBe('QUERY_TOO_COSTLY');
  });

  test('for fragments that double at every step, without measuring each of their copies', () => {
    const fragments = many(24, (at) => `fragment F${at} on Release { ...F${at + 1} ...F${at + 1} }`);
    const source = `{ currentRelease { ...F0 } } ${fragments} fragment F24 on Release { name }`;
    expect(refusals(source)).toEqual([]);
  });

  test('for fragments that lead back to themselves', () => {
    const source =
      '{ currentRelease { ...A } } fragment A on Release { ...B } fragment B on Release { ...A }';
    expect(refusals(source).length).toBeGreaterThan(0);
  });
});

describe('a query is let through', () => {
  test('that asks for the whole schema', () => {
    expect(
      refusals(getIntrospectionQuery({ inputValueDeprecation: true, directiveIsRepeatable: true })),
    ).toEqual([]);
  });

  test('that asks for every field of a page', () => {
    expect(refusals(FULL_PAGE)).toEqual([]);
  });

  test('that is written for another schema', () => {
    const other = buildSchema('type Query { a: A } type A { b: A, c: Int }');
    expect(validate(other, parse('{ a { b { b { c } } } }'), [queryLimits])).toEqual([]);
  });
});
