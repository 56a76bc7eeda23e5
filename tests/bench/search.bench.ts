import pg from 'pg';
import { JUDGED, type JudgedQuery } from '../search/judged-queries.ts';
import { closedLoop, getRequest, inTurn, openLoop } from './bench.client.ts';
import { longestDelay } from './bench.cost.ts';
import { openHouse, STARTER } from './bench.house.ts';
import { rounded, untilIdle } from './bench.measure.ts';
import { searchQuestion } from './bench.question.ts';
import { startBytes, startServer } from './bench.server.ts';
import type { BenchRow } from './main.ts';
import { PREPARATION, SEARCH, SEARCH_ANY } from './yardstick.statement.ts';

const CAPACITY_SECONDS = 4;
const HALF_SECONDS = 5;
const WINDOWS = 5;
const BYTES_OF_AN_ANSWER = 1_500;
const QUERY = 'query ($text: String!) { search(text: $text, first: 10) { nodes { code } } }';

type Finder = (text: string) => Promise<readonly string[]>;

/** How well a search finds, beside Postgres full text over the same words; how long it takes at half of its capacity. */
export async function searchBench(): Promise<BenchRow[]> {
  await quality();
  await latency();
  return [];
}

async function quality(): Promise<void> {
  const house = await openHouse(STARTER);
  const server = await startServer({ DATA_DIR: house.dataFolder });
  const client = new pg.Client(house.owner);
  try {
    await client.connect();
    for (const statement of PREPARATION.split(/;\n/)) await client.query(statement);
    const bySql =
      (statement: string): Finder =>
      async (text) =>
        (await client.query<{ code: string }>(statement, [text])).rows.map(({ code }) => code);
    const finders: Record<string, Finder> = {
      'search of ours': (text) => bySearch(server.url, text),
      'Postgres full text, all words': bySql(SEARCH),
      'Postgres full text, any word': bySql(SEARCH_ANY),
    };
    process.stdout.write(
      `${JUDGED.length} judged queries over ${house.source}; limits of ours 0.85 first and 0.97 among three:\n`,
    );
    const rows: Record<string, Record<string, number>> = {};
    for (const [name, find] of Object.entries(finders)) rows[name] = await successOf(find);
    console.table(rows);
  } finally {
    await client.end();
    await server.stop();
    await house.close();
  }
}

async function successOf(find: Finder): Promise<Record<string, number>> {
  const ranks: number[] = [];
  for (const judged of JUDGED) ranks.push(await rankOf(judged, find));
  const share = (most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
  return rounded({ 'success@1': share(1), 'success@3': share(3), 'success@10': share(10) });
}

async function rankOf([text, ...meant]: JudgedQuery, find: Finder): Promise<number> {
  const at = (await find(text)).findIndex((code) => meant.includes(code));
  return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
}

async function bySearch(url: string, text: string): Promise<readonly string[]> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: QUERY, variables: { text } }),
  });
  const { data } = (await response.json()) as { data: { search: { nodes: { code: string }[] } } };
  return data.search.nodes.map(({ code }) => code);
}

/**
 * Open loop over a whole release: times count from the planned moment. Several windows, of which the middle one
 * counts, since the machine is shared; beside them the yardstick at the same rate says how still the machine was.
 */
async function latency(): Promise<void> {
  const house = await openHouse();
  const server = await startServer({ DATA_DIR: house.dataFolder });
  const yardstick = await startBytes('x'.repeat(BYTES_OF_AN_ANSWER));
  try {
    await untilIdle(server.pid);
    const target = { url: server.url, next: inTurn(searchQuestion().ours) };
    await closedLoop(target, 2);
    const { requestsPerSecond } = await closedLoop(target, CAPACITY_SECONDS);
    const rate = requestsPerSecond / 2;
    const rows: Record<string, number>[] = [];
    for (let window = 0; window < WINDOWS; window += 1) {
      await longestDelay(server.url);
      const { p50, p99, shed } = await openLoop(target, rate, HALF_SECONDS);
      const delay = await longestDelay(server.url);
      const bare = await openLoop({ url: yardstick.url, next: () => getRequest('/') }, rate, HALF_SECONDS);
      rows.push(
        rounded({
          ...{ 'capacity/s': requestsPerSecond, 'asked/s': rate, 'p50 ms': p50, 'p99 ms': p99 },
          ...{ 'p99 to p50': p99 / p50, 'longest delay ms': delay, 'turned away': shed },
          ...{ 'bare node:http p99 to p50': bare.p99 / bare.p50 },
        }),
      );
    }
    process.stdout.write(
      `search at half of its capacity, open loop, ${house.source}; limit 5 times the median, in the middle one of ${WINDOWS} windows:\n`,
    );
    console.table(rows);
  } finally {
    await yardstick.stop();
    await server.stop();
    await house.close();
  }
}
