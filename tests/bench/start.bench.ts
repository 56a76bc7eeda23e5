import pg from 'pg';
import { inTurn } from './bench.client.ts';
import { copyRelease } from './bench.copy.ts';
import { usedBy } from './bench.cost.ts';
import { type BenchHouse, openHouse, USUAL } from './bench.house.ts';
import { measured, rounded, untilIdle } from './bench.measure.ts';
import { pageQuestion, searchQuestion } from './bench.question.ts';
import { type RunningServer, startServer } from './bench.server.ts';
import type { BenchRow } from './main.ts';

const RUNS = 3;
const SECONDS = 3;
/** How many releases a house has in turn. */
const RELEASES = [1, 3, 25] as const;

/** Start-up against a bare SELECT of the same rows, and memory with one, three and twenty-five whole releases. */
export async function startBench(): Promise<BenchRow[]> {
  const house = await openHouse({ ...USUAL, releases: USUAL.releases.slice(-1) });
  const client = new pg.Client(house.owner);
  await client.connect();
  try {
    process.stdout.write(
      `start-up and memory, ${house.source}, further releases copied in SQL; limits: 10 times the SELECT, 400 MB with one release, 700 MB with more:\n`,
    );
    const rows: Record<string, number>[] = [];
    for (const releases of RELEASES) {
      const { rows: known } = await client.query<{ count: string }>('SELECT count(*) FROM release');
      for (let at = Number(known[0]?.count); at < releases; at += 1) await copyRelease(client, 'RVU26C', at);
      rows.push(rounded({ releases, ...(await started(house, client)) }));
    }
    console.table(rows);
  } finally {
    await client.end();
    await house.close();
  }
  return [];
}

async function started(house: BenchHouse, client: pg.Client): Promise<Record<string, number>> {
  const ready: number[] = [];
  const selects: number[] = [];
  for (let run = 1; run < RUNS; run += 1) {
    selects.push(await bareSelect(client));
    const { server, took } = await timedStart(house);
    ready.push(took);
    await server.stop();
  }
  selects.push(await bareSelect(client));
  const { server, took } = await timedStart(house);
  ready.push(took);
  const [start, select] = [Math.min(...ready), Math.min(...selects)];
  try {
    await untilIdle(server.pid);
    const idle = usedBy(server.pid)?.memory ?? Number.NaN;
    const page = await measured({ url: server.url, next: inTurn(pageQuestion(house).ours) }, server, SECONDS);
    const search = await measured({ url: server.url, next: inTurn(searchQuestion().ours) }, server, SECONDS);
    return {
      ...{ 'ready ms': start, 'SELECT ms': select, ratio: start / select, 'MB idle': idle },
      'MB after pages': page.memory ?? Number.NaN,
      'MB after searches': search.memory ?? Number.NaN,
    };
  } finally {
    await server.stop();
  }
}

async function timedStart(house: BenchHouse): Promise<{ server: RunningServer; took: number }> {
  const began = performance.now();
  const server = await startServer({ DATA_DIR: house.dataFolder });
  return { server, took: performance.now() - began };
}

/** Every row that the edition is made of, read by the plain driver. */
async function bareSelect(client: pg.Client): Promise<number> {
  const began = performance.now();
  await client.query('SELECT * FROM rvu');
  await client.query('SELECT * FROM content_revision');
  return performance.now() - began;
}
