import { ApolloServer } from '@apollo/server';
import { describe, expect, test } from '@jest/globals';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { deliveryError } from '../../server/delivery/delivery.error.ts';
import { queryLimits } from '../../server/delivery/query.limit.ts';
import type { PageBook } from '../../server/edition/edition.page.ts';
import { buildBook, sampleSnapshot } from '../support/edition.build.ts';
import { contextOf, SCHEMA } from './ask.ts';

const faults: { reference: string; error: unknown }[] = [];
const server = new ApolloServer<DeliveryContext>({
  schema: SCHEMA,
  hideSchemaDetailsFromClientErrors: true,
  validationRules: [queryLimits],
  parseOptions: { maxTokens: 1_000 },
  formatError: deliveryError((reference, error) => faults.push({ reference, error })),
});

async function errorsOf(query: string, variables: Record<string, unknown> = {}, book?: PageBook) {
  const contextValue = contextOf(book ?? buildBook(await sampleSnapshot()));
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('One answer was expected.');
  return body.singleResult.errors ?? [];
}

describe('an error', () => {
  test('of ours is INTERNAL with a reference that the log knows, and says nothing of its cause', async () => {
    const broken = {
      snapshot: {
        current: () => {
          throw new Error('connect ECONNREFUSED 127.0.0.1:5432');
        },
      },
    } as unknown as PageBook;
    const [error] = await errorsOf('{ currentRelease { name } }', {}, broken);
    const reference = error?.extensions?.reference;
    expect(error).toMatchObject({
      message: `Something went wrong here. Reference ${reference}.`,
      path: ['currentRelease'],
      extensions: { code: 'INTERNAL', reference },
    });
    expect(JSON.stringify(error)).not.toContain('ECONNREFUSED');
    expect(faults.at(-1)).toMatchObject({
      reference,
      error: { message: 'connect ECONNREFUSED 127.0.0.1:5432' },
    });
  });

  test('that is a refusal has its code, its sentence and its facts', async () => {
    expect(await errorsOf('{ codePages(first: 500) { totalCount } }')).toMatchObject([
      {
        message: 'Ask for 1 to 100 at a time, not 500.',
        path: ['codePages'],
        extensions: { code: 'PAGE_TOO_LARGE', asked: 500, limit: 100 },
      },
    ]);
  });

  test('of a scalar names the variable', async () => {
    const [error] = await errorsOf('query ($code: CodeValue!) { codePage(code: $code) { code } }', {
      code: 'x',
    });
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(error?.message).toContain('"$code"');
    expect(error?.message).toContain('This is no CodeValue');
  });

  test('of the document suggests no names of the schema', async () => {
    for (const query of [
      '{ codePag { code } }',
      '{ codePages(sort: WORK_DES) { totalCount } }',
      '{ codePages(frst: 1) { totalCount } }',
    ]) {
      const [error] = await errorsOf(query);
      expect(error?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
      expect(error?.message).not.toContain('Did you mean');
    }
    const [wrong] = await errorsOf('query ($s: CodeSort) { codePages(sort: $s) { totalCount } }', {
      s: 'WORK_DES',
    });
    expect(wrong?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(wrong?.message).not.toContain('Did you mean');
  });

  test('of the limits keeps their codes', async () => {
    const aliases = Array.from({ length: 16 }, (_, at) => `a${at}: __typename`).join(' ');
    expect((await errorsOf(`{ ${aliases} }`))[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
    const fields = `{ ${'__typename '.repeat(1_001)} }`;
    expect((await errorsOf(fields))[0]?.extensions?.code).toBe('QUERY_TOO_COSTLY');
  });

  test('of the syntax is told as one', async () => {
    expect((await errorsOf('{ codePage('))[0]?.extensions?.code).toBe('GRAPHQL_PARSE_FAILED');
  });
});
