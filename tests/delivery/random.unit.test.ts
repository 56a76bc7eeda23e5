import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { COST_LIMIT, queryCost } from '../../server/delivery/query.cost.ts';
import { Refusal } from '../../server/errors.ts';
import { buildBook, sampleSnapshot } from '../support/edition.build.ts';
import { answer, contextOf, SCHEMA } from './ask.ts';

let context: DeliveryContext;

beforeAll(async () => {
  context = contextOf(buildBook(await sampleSnapshot()));
});

const VALUES: Readonly<Record<string, readonly string[]>> = {
  CodeValue: ['"96932"', '"99213"', '"00142"', '"G0121"', '"12345"', '"91122"'],
  ReleaseName: ['"RVU26C"', '"RVU25D"', '"RVU26C/1"', '"RVU20A"'],
  Date: ['"2026-07-01"', '"2025-12-31"', '"2019-01-01"'],
  DateTime: ['"2026-01-01T00:00:00Z"', '"2019-01-01T00:00:00.000Z"', '"2030-01-01T00:00:00+01:00"'],
  Decimal: ['"1"', '"0.00"', '"-2.5"'],
  String: [
    '"skin"',
    '""',
    '"medicine"',
    '"dermatology"',
    '"26"',
    '"10112"',
    '"00"',
    '"35401"',
    '"\\u0000"',
    '"🙂"',
  ],
  Int: ['1', '3', '100', '0', '-1', '101'],
  Boolean: ['true', 'false'],
  ID: ['"x"', '"Q29kZVBhZ2U6UlZVMjZDOjk2OTMy"'],
};

/** Draws a literal of an input type. */
function literal(type: GraphQLInputType, draw: (most: number) => number): string {
  if (isNonNullType(type)) return literal(type.ofType, draw);
  if (isListType(type))
    return `[${Array.from({ length: draw(3) }, () => literal(type.ofType as GraphQLInputType, draw)).join(', ')}]`;
  if (isEnumType(type)) return type.getValues()[draw(type.getValues().length)]?.name ?? 'null';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      ({ type: kind }) => isNonNullType(kind) || draw(3) === 0,
    );
    return `{ ${fields.map(({ name, type: kind }) => `${name}: ${literal(kind, draw)}`).join(', ')} }`;
  }
  const values = VALUES[getNamedType(type).name] ?? ['null'];
  return values[draw(values.length)] ?? 'null';
}

function given(args: readonly GraphQLArgument[], draw: (most: number) => number): string {
  const some = args.filter(({ type }) => isNonNullType(type) || draw(3) === 0);
  return some.length === 0
    ? ''
    : `(${some.map(({ name, type }) => `${name}: ${literal(type, draw)}`).join(', ')})`;
}

/** Draws a selection of a type. Twins get an alias, so that different arguments do not meet. */
function selection(type: GraphQLObjectType, depth: number, draw: (most: number) => number): string {
  const fields = Object.values(type.getFields()).filter(
    ({ type: kind }) => depth > 0 || !isObjectType(getNamedType(kind)),
  );
  const some = Array.from({ length: 1 + draw(4) }, () => fields[draw(fields.length)]).flatMap(
    (field) => field ?? [],
  );
  const lines = some.map(({ name, args, type: kind }, at) => {
    const below = getNamedType(kind);
    const fieldsBelow = isObjectType(below) ? selection(below, depth - 1, draw) : '';
    return `f${at}: ${name}${given(args, draw)} ${fieldsBelow}`;
  });
  return `{ ${['__typename', ...lines].join(' ')} }`;
}

const query = fc.infiniteStream(fc.nat({ max: 1_000_000 })).map((numbers) => {
  const draw = (most: number) => Number(numbers.next().value) % Math.max(1, most);
  return selection(SCHEMA.getQueryType() as GraphQLObjectType, 4, draw).replace(
    /f\d+: node\([^)]*\) /g,
    '__typename ',
  );
});

/** A quarter of what the server lets through, so that 300 of them are done in a moment. */
const DEAREST = COST_LIMIT / 4;

function costOf(source: string): number {
  const document = parse(source);
  const [operation] = document.definitions;
  return queryCost(SCHEMA, document, operation as OperationDefinitionNode, {}).requested;
}

describe('a random valid query', () => {
  test('is answered, compiled or not, or refused with a code of ours', async () => {
    await fc.assert(
      fc.asyncProperty(query, async (source) => {
        fc.pre(costOf(source) <= DEAREST);
        const { errors = [] } = await answer(context, source);
        for (const { originalError, message, extensions } of errors)
          expect([
            source,
            message,
            originalError instanceof Refusal || extensions.code === 'BAD_USER_INPUT',
          ]).toEqual([source, message, true]);
      }),
      { numRuns: 300, seed: 26 },
    );
  });

  test('with any text is answered, or refused with a code of ours', async () => {
    const source = `query ($text: String!) {
      search(text: $text, first: 5) { totalCount edges { highlights { html } } facets { values { count } } }
      suggest(prefix: $text) { text } section(slug: $text) { name } specialty(slug: $text) { name }
      codePages(filter: { section: $text, specialty: $text }) { totalCount }
      localities(state: $text) { name } codePage(code: "96932") { rvu(modifier: $text) { work } history(modifier: $text) { work } }
    }`;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
        const { errors } = await answer(context, source, { text });
        expect(errors).toBeUndefined();
      }),
      { numRuns: 300, seed: 26 },
    );
  });
});
