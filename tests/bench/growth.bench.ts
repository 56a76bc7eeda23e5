import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTurn } from './bench.client.ts';
import { openHouse, USUAL } from './bench.house.ts';
import { measured, untilIdle } from './bench.measure.ts';
import { listQuestion, pageQuestion, searchQuestion } from './bench.question.ts';
import { startServer } from './bench.server.ts';
import type { BenchRow } from './main.ts';

const SIZES = [1_000, 17_000, 100_000] as const;
const SECONDS = 3;
const ALL_CODES = 100_000;
const MOST_CONTENTS = 12_000;

/** How a request grows with the number of codes: the rows of a release under as many numbers, words for 12,000. */
export async function growthBench(): Promise<BenchRow[]> {
  const rows: Record<string, string | number>[] = [];
  for (const size of SIZES) rows.push(...(await grown(size)));
  process.stdout.write('growth with the number of codes, rows of one release under other numbers:\n');
  console.table(rows);
  return [];
}

async function grown(size: number): Promise<Record<string, string | number>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plaincode-growth-'));
  const file = writeRelease(folder, size);
  const contents = Math.min(size, MOST_CONTENTS);
  const house = await openHouse({ releases: [['RVU26C', file]], origin: 'RVU26C', contents });
  const server = await startServer({ DATA_DIR: house.dataFolder });
  try {
    await untilIdle(server.pid);
    const questions = [
      pageQuestion(house, ['RVU26C']),
      await listQuestion(house, server.url, ['RVU26C']),
      searchQuestion(),
    ];
    const rows: Record<string, string | number>[] = [];
    for (const { work, ours } of questions) {
      const requests = repeatable(ours);
      await measured({ url: server.url, next: requests }, server, 1);
      const load = await measured({ url: server.url, next: requests }, server, SECONDS);
      const { requestsPerSecond, p50, p99, processor = '', memory = '', delay = '' } = load;
      const figures = { 'p50 ms': p50, 'p99 ms': p99, 'CPU µs': processor, MB: memory };
      rows.push({
        ...{ codes: house.codes.length, work, 'per second': Math.round(requestsPerSecond) },
        ...{ ...figures, 'longest delay ms': delay },
      });
    }
    return rows;
  } finally {
    await server.stop();
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A thousand codes are soon asked through: then a blank more makes every question a new one. */
function repeatable(requests: readonly Buffer[]): () => Buffer {
  const first = inTurn(requests);
  let count = 0;
  return () => {
    count += 1;
    if (count <= requests.length) return first();
    const again = requests[count % requests.length] ?? Buffer.alloc(0);
    return withBlanks(again, Math.floor(count / requests.length));
  };
}

/** The same request with blanks behind its JSON. */
function withBlanks(request: Buffer, blanks: number): Buffer {
  const text = request.toString('utf8');
  const body = Number(/Content-Length: (\d+)/.exec(text)?.[1]) + blanks;
  return Buffer.from(
    `${text.replace(/Content-Length: \d+/, `Content-Length: ${body}`)}${' '.repeat(blanks)}`,
  );
}

/** The base rows of the usual release in turn, under numbers of five digits. */
function writeRelease(folder: string, size: number): string {
  const [, source = ''] = USUAL.releases.at(-1) ?? [];
  const lines = readFileSync(csvOf(source), 'latin1').split('\r\n').join('\n').split('\n');
  const from = lines.findIndex((line) => /^[0-9A-Z]{5},,/.test(line));
  const rows = lines.slice(from).filter((line) => /^[0-9A-Z]{5},,/.test(line));
  const numbered = Array.from({ length: size }, (_, at) => {
    const code = String(Math.floor((at * ALL_CODES) / size)).padStart(5, '0');
    return `${code}${rows[at % rows.length]?.slice(5)}`;
  });
  const named = join(folder, 'PPRRVU2026_Jul_nonQPP.csv');
  mkdirSync(folder, { recursive: true });
  writeFileSync(named, `${[...lines.slice(0, from), ...numbered].join('\n')}\n`, 'latin1');
  return named;
}

function csvOf(path: string): string {
  return path.endsWith('.csv') ? path : join(path, 'PPRRVU2026_Jul_nonQPP.csv');
}
