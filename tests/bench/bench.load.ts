import autocannon from 'autocannon';

export interface Load {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** Processor time of the server for a request, in microseconds. */
  readonly processor?: number;
  /** SQL statements of one request. */
  readonly statements?: number;
  /** Resident memory of the server afterwards, in megabytes. */
  readonly memory?: number;
  /** The longest that its event loop was held up, in milliseconds. */
  readonly delay?: number;
  /** How many were turned away with 503. */
  readonly shed?: number;
}

export interface Asked {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

const CONNECTIONS = 32;

/** Closed loop over 32 connections for some seconds; every answer must be 200. */
export async function load(asked: Asked, seconds: number): Promise<Load> {
  const result = await autocannon({
    ...asked,
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${asked.url}: ${result.non2xx} answers were not 200, ${result.errors} failed.`);
  return { requestsPerSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

/** The middle one of several interleaved runs of each: noise hits both alike. `costing` adds what ours cost. */
export async function interleaved(
  ours: Asked,
  yardstick: Asked,
  runs: number,
  seconds: number,
  costing: (run: () => Promise<Load>) => Promise<Load>,
) {
  const mine: Load[] = [];
  const theirs: Load[] = [];
  await load(ours, 1);
  await load(yardstick, 1);
  for (let run = 0; run < runs; run += 1) {
    mine.push(await costing(() => load(ours, seconds)));
    theirs.push(await load(yardstick, seconds));
  }
  return { ours: middle(mine), yardstick: middle(theirs) };
}

function middle(loads: readonly Load[]): Load {
  const sorted = loads.toSorted((left, right) => left.requestsPerSecond - right.requestsPerSecond);
  return sorted[Math.floor(sorted.length / 2)] ?? { requestsPerSecond: 0, p50: 0, p99: 0 };
}
