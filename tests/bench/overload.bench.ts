import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { closedLoop, graphqlRequest, inTurn, type OpenLoad, openLoop, type Target } from './bench.client.ts';
import { longestDelay, usedBy } from './bench.cost.ts';
import { openHouse } from './bench.house.ts';
import { rounded, untilIdle } from './bench.measure.ts';
import { searchQuestion } from './bench.question.ts';
import { startServer } from './bench.server.ts';
import type { BenchRow } from './main.ts';

const SECONDS = 10;
/** Of what a closed loop reaches: a node should run below that. */
const RATED = 0.8;
const STEPS = [0.5, 1, 2, 10] as const;
const CONNECTIONS = 1_500;
const HALF_OPEN = 200;
const REST = 5_000;

/**
 * What becomes of more than a node can take: open loop at steps of its rated load, every request another search, beside
 * connections that began a request and never end it.
 */
export async function overloadBench(): Promise<BenchRow[]> {
  const house = await openHouse();
  const server = await startServer({ DATA_DIR: house.dataFolder });
  const idlers = await Promise.all(Array.from({ length: HALF_OPEN }, () => halfOpen(server.url)));
  try {
    await untilIdle(server.pid);
    const target: Target = { url: server.url, next: again(searchQuestion().ours) };
    await closedLoop(target, 2);
    const rated = (await closedLoop(target, SECONDS / 2)).requestsPerSecond * RATED;
    const rows: Record<string, number>[] = [];
    const step = async (times: number) => {
      await longestDelay(server.url);
      const load = await openLoop(target, rated * times, SECONDS, CONNECTIONS);
      rows.push(rowOf(times, rated, load, await longestDelay(server.url), usedBy(server.pid)?.memory ?? 0));
    };
    for (const times of STEPS) await step(times);
    await pause(REST);
    await step(0.5);
    process.stdout.write(
      `overload, ${house.source}, searches, ${HALF_OPEN} half-open connections beside; limits: 80 % of the rated load answered at twice of it, their p99 1,000 ms, turned away within 100 ms, 512 MB; the last row is ${REST / 1_000} s after:\n`,
    );
    console.table(rows);
    await pause(REST);
    process.stdout.write(
      'one client with the dearest query that is allowed on 20 lines, another with a cheap one; limit: p99 250 ms:\n',
    );
    console.table([await beside(server.url, house.codes)]);
    return [];
  } finally {
    for (const socket of idlers) socket.destroy();
    await server.stop();
    await house.close();
  }
}

const DEAR = `query Dear($from: CodeValue!) { codePages(first: 66, filter: { from: $from }) { nodes {
  code title summary faqs { question answer } related { code title } comparison { percentile } history { work } jsonLdText } } }`;
const LINES = 20;
/** Cheap questions a second. */
const CHEAP = 20;

/** What becomes of a cheap question while somebody asks the dearest ones. */
async function beside(url: string, codes: readonly string[]): Promise<Record<string, number>> {
  const cheap = codes.map((code) =>
    graphqlRequest('query ($c: CodeValue!) { codePage(code: $c) { title } }', { c: code }),
  );
  const dear = codes.toReversed().map((from) => graphqlRequest(DEAR, { from }));
  const [others, own] = await Promise.all([
    closedLoop({ url, next: again(dear) }, SECONDS, LINES),
    openLoop({ url, next: again(cheap) }, CHEAP, SECONDS),
  ]);
  return rounded({
    'dear/s': others.requestsPerSecond,
    'dear p50 ms': others.p50,
    'cheap p50 ms': own.p50,
    'cheap p99 ms': own.p99,
  });
}

function rowOf(
  times: number,
  rated: number,
  { requestsPerSecond, p50, p99, shed, shedP99 }: OpenLoad,
  delay: number,
  memory: number,
): Record<string, number> {
  return rounded({
    ...{ 'times rated': times, 'asked/s': rated * times, 'answered/s': requestsPerSecond },
    ...{ 'answered of rated': requestsPerSecond / rated, 'p50 ms': p50, 'p99 ms': p99 },
    ...{ 'turned away': shed, 'their p99 ms': shedP99, 'longest delay ms': delay, MB: memory },
  });
}

/** From the beginning when all were asked: by then they are no longer in memory. */
function again(requests: readonly Buffer[]): () => Buffer {
  let next = inTurn(requests);
  let left = requests.length;
  return () => {
    if (left === 0) {
      next = inTurn(requests);
      left = requests.length;
    }
    left -= 1;
    return next();
  };
}

/** A request whose head never ends. */
function halfOpen(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    socket.once('error', reject).once('connect', () => {
      socket.write('POST /graphql HTTP/1.1\r\nHost: bench\r\n');
      socket.off('error', reject).on('error', () => undefined);
      resolve(socket);
    });
  });
}
