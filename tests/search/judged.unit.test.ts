import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { ask, contextOf } from '../delivery/ask.ts';
import { buildBook, sampleSnapshot } from '../support/edition.build.ts';
import { JUDGED } from './judged-queries.ts';

let context: DeliveryContext;

beforeAll(async () => {
  context = contextOf(buildBook(await sampleSnapshot()));
});

async function rankOf([text, ...meant]: readonly [string, ...string[]]): Promise<number> {
  const query = 'query ($text: String!) { search(text: $text, first: 10) { nodes { code } } }';
  const { search } = await ask<{ search: { nodes: { code: string }[] } }>(context, query, { text });
  const at = search.nodes.findIndex(({ code }) => meant.includes(code));
  return at < 0 ? 99 : at + 1;
}

describe('a search of the starter texts', () => {
  test('finds what was meant first in 85 of 100 judged queries and among three in 97', async () => {
    const ranks = await Promise.all(JUDGED.map(rankOf));
    const share = (most: number) => ranks.filter((rank) => rank <= most).length / JUDGED.length;
    expect(JUDGED.length).toBeGreaterThanOrEqual(100);
    expect(share(1)).toBeGreaterThanOrEqual(0.85);
    expect(share(3)).toBeGreaterThanOrEqual(0.97);
  });
});
