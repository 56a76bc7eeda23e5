import { beforeAll, describe, expect, test } from '@jest/globals';
import { type GraphQLEnumType, isEnumType, parse } from 'graphql';
import { CompiledQueries } from '../../server/delivery/compiled.query.ts';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { buildBook, sampleSnapshot } from '../support/edition.build.ts';
import { answer, contextOf, SCHEMA } from './ask.ts';
import { FULL_PAGE } from './full-page.ts';

let context: DeliveryContext;

beforeAll(async () => {
  context = contextOf(buildBook(await sampleSnapshot()));
});

/** What the compiled form of a document answers that was asked often; null: graphql-js answers. */
async function compiled(source: string, variables = {}, name: string | null = null) {
  return (await new CompiledQueries(0).of(parse(source), name)?.(context, variables)) ?? null;
}

describe('a compiled query leaves to graphql-js', () => {
  test('what was asked fewer than three times', () => {
    const queries = new CompiledQueries();
    const document = parse('{ currentRelease { name } }');
    expect([1, 2, 3].map(() => queries.of(document, null) !== null)).toEqual([false, false, true]);
  });

  test.each([
    ['the schema', '{ __schema { queryType { name } } }'],
    ['one type', '{ __type(name: "CodePage") { name } }'],
    ['@skip', '{ currentRelease { name @skip(if: true) cut } }'],
    [
      '@include in a fragment',
      'query { currentRelease { ...R } } fragment R on Release { name @include(if: false) cut }',
    ],
    ['a name that the document has not', 'query A { currentRelease { name } }'],
  ])('%s', async (what, source) => {
    const name = what.startsWith('a name') ? 'B' : null;
    expect(await compiled(source, {}, name)).toBeNull();
  });

  test.each([
    [
      'an error of a resolver',
      '{ codePage(code: "96932", release: "RVU99A") { title } currentRelease { name } }',
      {},
    ],
    ['a page size that is none', '{ codePages(first: 0) { totalCount } }', {}],
    [
      'a wrong value of a scalar',
      'query ($code: CodeValue!) { codePage(code: $code) { title } }',
      { code: 'no code' },
    ],
    ['a missing variable', 'query ($code: CodeValue!) { codePage(code: $code) { title } }', {}],
    [
      'a wrong value of an enum',
      'query ($sort: CodeSort) { codePages(sort: $sort) { totalCount } }',
      { sort: 'X' },
    ],
  ])('%s', async (_what, source, variables) => {
    expect(await compiled(source, variables)).toBeNull();
    expect((await answer(context, source, variables)).errors).toHaveLength(1);
  });

  test('a document whose fragments write out to more than 1,000 fields', async () => {
    const fields = Array.from({ length: 80 }, (_, at) => `x${at}: title`).join(' ');
    const source = `{ ${Array.from({ length: 15 }, (_, at) => `p${at}: codePage(code: "96932") { ...F }`).join(' ')} }
      fragment F on CodePage { ${fields} }`;
    expect(await compiled(source)).toBeNull();
  });
});

describe('a compiled query answers as graphql-js does', () => {
  test('with values of enums as they are: each is named by its own text', () => {
    const enums = Object.values(SCHEMA.getTypeMap()).filter(
      (type) => isEnumType(type) && !type.name.startsWith('__'),
    ) as GraphQLEnumType[];
    const renamed = enums.flatMap((type) =>
      type.getValues().flatMap(({ name, value }) => (name === value ? [] : [`${type.name}.${name}`])),
    );
    expect([enums.length > 5, renamed]).toEqual([true, []]);
  });

  test.each([
    ['a page with everything on it', FULL_PAGE, { code: '96932' }],
    ['a page of a code without figures', FULL_PAGE, { code: '00142' }],
    ['null for an unknown code', FULL_PAGE, { code: 'ZZZZZ' }],
    [
      'aliases and twins',
      '{ a: codePage(code: "96932") { t: title title rvu { work } rvu { malpractice } } }',
      {},
    ],
    [
      'fragments on an interface',
      'query ($id: ID!) { node(id: $id) { __typename id ... on CodePage { code } ... on Release { name } } }',
      { id: 'UmVsZWFzZTpSVlUyNkM' },
    ],
    [
      'values by default',
      'query ($first: Int = 2, $sort: CodeSort = CODE_DESC) { codePages(first: $first, sort: $sort) { nodes { code } } }',
      {},
    ],
    [
      'an explicit null',
      'query ($first: Int = 2) { codePages(first: $first) { totalCount nodes { code } } }',
      { first: null },
    ],
    [
      'an input object',
      'query ($f: CodeFilter) { codePages(filter: $f, first: 3) { nodes { code } } }',
      { f: { states: ['PAID'], from: '20000' } },
    ],
    [
      'one value where a list is taken',
      'query ($codes: [CodeValue!]!) { codePagesByCode(codes: $codes) { title } }',
      { codes: '96932' },
    ],
    ['unknown codes in a list', '{ codePagesByCode(codes: ["96932", "ZZZZZ"]) { title } }', {}],
    [
      'the type of an object',
      '{ __typename currentRelease { __typename conversionFactors { __typename value } } }',
      {},
    ],
    [
      'instants, dates and JSON',
      '{ codePage(code: "96932") { updatedAt jsonLd release { effectiveFrom activatedAt } } }',
      {},
    ],
  ])('%s', async (_what, source, variables) => {
    expect(await compiled(source, variables)).not.toBeNull();
    expect((await answer(context, source, variables)).errors).toBeUndefined();
  });
});
