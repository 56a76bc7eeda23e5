import { readFileSync } from 'node:fs';

/** What a process has used so far. */
export interface Used {
  /** Processor time in milliseconds. */
  readonly processor: number;
  /** Resident memory in megabytes. */
  readonly memory: number;
}

/** Milliseconds of one tick of /proc: every Linux that Node runs on says 100 to a second. */
const TICK = 10;

/** Null where the system has no /proc. */
export function usedBy(pid: number): Used | null {
  if (process.platform !== 'linux') return null;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const memory = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return {
    processor: (Number(fields[11]) + Number(fields[12])) * TICK,
    memory: Math.round(Number(memory) / 1_024),
  };
}

/** The longest that the event loop of a server was held up since it was last asked, in milliseconds. */
export async function longestDelay(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Math.round(Number(/^nodejs_eventloop_lag_max_seconds ([\d.e-]+)$/m.exec(text)?.[1] ?? 0) * 1_000);
}
