import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { buildBook, sampleSnapshot } from '../support/edition.build.ts';
import { ask, contextOf } from './ask.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => text);

let context: DeliveryContext;

beforeAll(async () => {
  context = contextOf(buildBook(await sampleSnapshot()));
});

describe('the queries of the README', () => {
  test('are some', () => expect(examples.length).toBeGreaterThanOrEqual(3));

  test.each(examples.map((text) => [/^\w+ (\w+)/.exec(text)?.[1] ?? text, text]))(
    '%s is answered by a fresh installation',
    async (_name, text) => {
      expect(parse(text).definitions).toHaveLength(1);
      const answer = await ask<Record<string, unknown>>(context, text);
      for (const value of Object.values(answer)) expect(value).not.toBeNull();
    },
  );
});
