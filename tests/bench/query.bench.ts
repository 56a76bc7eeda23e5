import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '../../server/config.ts';
import { closedLoop, inTurn } from './bench.client.ts';
import { type BenchHouse, openHouse } from './bench.house.ts';
import type { Load } from './bench.load.ts';
import { measured, untilIdle } from './bench.measure.ts';
import {
  changesQuestion,
  checkAnswers,
  listQuestion,
  packedPageQuestion,
  pageQuestion,
  type Question,
  searchQuestion,
} from './bench.question.ts';
import { ended, firstMatch, pinned, type RunningServer, startServer } from './bench.server.ts';
import type { BenchRow } from './main.ts';
import { PREPARATION } from './yardstick.statement.ts';

const RUNS = 3;
const SECONDS = 3;
/** Seconds until both sides run as they do for hours: what the engine compiles meanwhile is no part of the work. */
const WARMING = 3;

/** What is asked for the first time: pages, lists, searches, changes. */
export async function queryBench(only = process.env.BENCH_ONLY): Promise<BenchRow[]> {
  const house = await openHouse();
  const server = await startServer({ DATA_DIR: house.dataFolder, ...profiling() });
  const yardstick = await startYardstick(house);
  await untilIdle(server.pid);
  try {
    const questions = [
      pageQuestion(house),
      packedPageQuestion(house),
      await listQuestion(house, server.url),
      searchQuestion(),
      await changesQuestion(house, server.url),
    ].filter(({ work }) => !only || work.includes(only));
    const rows: BenchRow[] = [];
    for (const question of questions)
      rows.push(await compared(question, server, yardstick.url, house.source));
    return rows;
  } finally {
    await yardstick.stop();
    await server.stop();
    await house.close();
  }
}

/** BENCH_PROFILE=FOLDER leaves a CPU profile of the server there. */
function profiling(): Record<string, string> {
  const folder = process.env.BENCH_PROFILE;
  return folder ? { NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${folder}` } : {};
}

/** Interleaved runs of both, the middle one of each: noise hits both alike. */
async function compared(question: Question, server: RunningServer, yardstick: string, source: string) {
  await checkAnswers(question, server.url, yardstick);
  const ours = { url: server.url, next: inTurn(question.ours) };
  const theirs = { url: yardstick, next: inTurn(question.yardstick) };
  await closedLoop(ours, WARMING);
  await closedLoop(theirs, WARMING);
  const mine: Load[] = [];
  const other: Load[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    mine.push(await measured(ours, server, SECONDS));
    other.push(await closedLoop(theirs, SECONDS));
  }
  return {
    work: `${question.work}, ${source}`,
    against: question.against,
    ...(question.atLeast === undefined ? {} : { atLeast: question.atLeast }),
    ours: middle(mine),
    yardstick: middle(other),
  };
}

function middle(loads: readonly Load[]): Load {
  const sorted = loads.toSorted((left, right) => left.requestsPerSecond - right.requestsPerSecond);
  return sorted[Math.floor(sorted.length / 2)] ?? { requestsPerSecond: 0, p50: 0, p99: 0 };
}

async function startYardstick({ owner }: BenchHouse): Promise<{ url: string; stop: () => Promise<void> }> {
  const client = new pg.Client(owner);
  await client.connect();
  for (const statement of PREPARATION.split(/;\n/)) await client.query(statement);
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM release WHERE state = 'ACTIVE' ORDER BY effective_from`,
  );
  await client.end();
  const child = pinned(
    process.execPath,
    [join(projectRoot(), 'dist', 'tests', 'bench', 'yardstick.sql.js')],
    {
      ...process.env,
      BENCH_CONNECTION: JSON.stringify(owner),
      BENCH_RELEASES: rows.map(({ id }) => id).join(','),
    },
  );
  return { url: await firstMatch(child, /^ready (http:\S+)$/), stop: () => ended(child, 'SIGTERM') };
}
