import { ApolloServer, HeaderMap } from '@apollo/server';
import { describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { deliveryError } from '../../server/delivery/delivery.error.ts';
import { costPlugin, isCostAsked } from '../../server/delivery/query.cost.plugin.ts';
import { COST_LIMIT, queryCost } from '../../server/delivery/query.cost.ts';
import { buildBook, sampleSnapshot } from '../support/edition.build.ts';
import { contextOf, SCHEMA } from './ask.ts';
import { FULL_PAGE } from './full-page.ts';

function cost(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation.');
  return queryCost(SCHEMA, document, operation, variables);
}

describe('the cost of a query', () => {
  test('grows with the size of a list, wherever that is written', () => {
    const ten = cost('{ codePages(first: 10) { nodes { code title } } }').requested;
    const hundred = cost('{ codePages(first: 100) { nodes { code title } } }').requested;
    const variable = cost('query ($n: Int) { codePages(first: $n) { nodes { code title } } }', {
      n: 100,
    }).requested;
    const byDefault = cost(
      'query ($n: Int = 100) { codePages(first: $n) { nodes { code title } } }',
    ).requested;
    expect(hundred).toBeGreaterThan(6 * ten);
    expect(variable).toBe(hundred);
    expect(byDefault).toBe(hundred);
  });

  test('counts 25 where a list is not told how many', () => {
    const usual = cost('{ codePages { nodes { code } } }').requested;
    expect(usual).toBe(cost('{ codePages(first: 25) { nodes { code } } }').requested);
  });

  test('counts codes that are asked for at once', () => {
    const query = 'query ($codes: [CodeValue!]!) { codePagesByCode(codes: $codes) { code summary } }';
    const one = cost(query, { codes: ['96932'] }).requested;
    expect(cost(query, { codes: Array.from({ length: 100 }, () => '96932') }).requested).toBeGreaterThan(
      30 * one,
    );
  });

  test('multiplies lists within lists beyond the limit', () => {
    const { requested, dearest } = cost(
      '{ codePages(first: 100) { nodes { section { codePages(first: 100) { nodes { title } } } } } }',
    );
    expect(requested).toBeGreaterThan(COST_LIMIT);
    expect(dearest.join('.')).toBe('codePages.nodes.section.codePages.nodes');
  });

  test('counts a fragment as often as it is spread', () => {
    const once = cost(
      '{ codePages(first: 50) { ...P } } fragment P on CodePageConnection { nodes { title } }',
    );
    const plain = cost('{ codePages(first: 50) { nodes { title } } }');
    expect(once.requested).toBe(plain.requested);
  });

  test('of doubling fragments is counted without opening every copy', () => {
    const fragments = Array.from(
      { length: 24 },
      (_, at) => `fragment F${at} on Release { ...F${at + 1} ...F${at + 1} }`,
    );
    const source = `{ currentRelease { ...F0 } } ${fragments.join(' ')} fragment F24 on Release { name }`;
    expect(cost(source).requested).toBeGreaterThan(COST_LIMIT);
  });

  test('of a page with every field, of the schema and of a list of a hundred is within the limit', () => {
    expect(cost(FULL_PAGE).requested).toBeLessThan(COST_LIMIT / 4);
    expect(cost(getIntrospectionQuery()).requested).toBeLessThan(COST_LIMIT / 4);
    const list = `{ codePages(first: 100) { totalCount pageInfo { endCursor } nodes {
      code title summary plainLanguage state stateSentence section { name } specialties { name } rvu { work nonFacilityTotal } payment { nonFacility facility }
    } } }`;
    expect(cost(list).requested).toBeLessThan(COST_LIMIT);
  });
});

describe('a server with the cost plugin', () => {
  const server = new ApolloServer<DeliveryContext>({
    schema: SCHEMA,
    plugins: [costPlugin(isCostAsked, 500)],
    formatError: deliveryError(() => {}),
  });

  async function send(query: string, headers: Record<string, string> = {}) {
    const contextValue = contextOf(buildBook(await sampleSnapshot()));
    const http = { method: 'POST', headers: new HeaderMap(Object.entries(headers)), search: '', body: {} };
    const { body } = await server.executeOperation({ query, http }, { contextValue });
    if (body.kind !== 'single') throw new Error('One answer was expected.');
    return body.singleResult;
  }

  test('refuses what is too dear and names what to shrink', async () => {
    const { errors, data } = await send('{ codePages(first: 100) { nodes { title } } }');
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
    expect(errors?.[0]?.message).toMatch(
      /^This query costs \d+; 500 is allowed\. Most of it is `codePages\.nodes`: ask for fewer at a time or for fewer fields there\.$/,
    );
  });

  test('tells cost and limit when it is asked to, and only then', async () => {
    const asked = await send('{ currentRelease { name } }', { 'x-query-cost': '1' });
    expect(asked.extensions).toEqual({ cost: { requested: 3, limit: 500 } });
    expect((await send('{ currentRelease { name } }')).extensions).toBeUndefined();
  });
});
