import { adminBench } from './admin.bench.ts';
import type { Load } from './bench.load.ts';
import { composeBench } from './compose.bench.ts';
import { editingBench } from './editing.bench.ts';
import { growthBench } from './growth.bench.ts';
import { importBench } from './import.bench.ts';
import { overloadBench } from './overload.bench.ts';
import { pageBench } from './page.bench.ts';
import { queryBench } from './query.bench.ts';
import { searchBench } from './search.bench.ts';
import { startBench } from './start.bench.ts';
import { writersTrial } from './writers.trial.ts';

/** One line of the table: our work beside its yardstick, measured in the same run. */
export interface BenchRow {
  readonly work: string;
  readonly against: string;
  readonly ours: Load;
  readonly yardstick: Load;
  /** The ratio to reach. */
  readonly atLeast?: number;
}

const BENCHES = {
  compose: composeBench,
  page: pageBench,
  query: queryBench,
  search: searchBench,
  overload: overloadBench,
  start: startBench,
  growth: growthBench,
  editing: editingBench,
  import: importBench,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES))
  if (wanted.length === 0 || wanted.includes(name)) await run(name, bench);

/** Each part by itself: one that fails says so and leaves the others their turn. */
async function run(name: string, bench: () => Promise<BenchRow[]>): Promise<void> {
  try {
    const rows = await bench();
    if (rows.length > 0) console.table(rows.map(cellsOf));
  } catch (error) {
    process.stderr.write(`${name} failed: ${(error as Error).message.slice(0, 600)}\n`);
    process.exitCode = 1;
  }
}

function cellsOf({ work, against, ours, yardstick, atLeast }: BenchRow) {
  const ratio = ours.requestsPerSecond / yardstick.requestsPerSecond;
  return {
    work,
    'per second': Math.round(ours.requestsPerSecond),
    'p50 ms': ours.p50,
    'p99 ms': ours.p99,
    'CPU µs': ours.processor ?? '',
    SQL: ours.statements ?? '',
    MB: ours.memory ?? '',
    'longest delay ms': ours.delay ?? '',
    yardstick: against,
    'its per second': Math.round(yardstick.requestsPerSecond),
    ratio: ratio.toFixed(3),
    'to reach': atLeast ?? '',
    reached: atLeast === undefined ? '' : ratio >= atLeast ? 'yes' : 'NO',
  };
}

/** In the browser: sizes and latencies, so a table of its own. */
if (wanted.includes('admin')) await adminBench();
/** No measure but a promise: it is kept or the command fails. */
if (wanted.includes('writers') && !(await writersTrial())) process.exitCode = 1;
process.exit();
