import { closedLoop, type Target } from './bench.client.ts';
import { longestDelay, usedBy } from './bench.cost.ts';
import type { Load } from './bench.load.ts';
import type { RunningServer } from './bench.server.ts';

/** A closed loop with what it cost the server. */
export function measured(target: Target, server: RunningServer, seconds: number): Promise<Load> {
  return withCost(server, seconds, () => closedLoop(target, seconds));
}

/** A load of some seconds with what it cost the server. */
export async function withCost(
  { pid, url }: RunningServer,
  seconds: number,
  run: () => Promise<Load>,
): Promise<Load> {
  await longestDelay(url);
  const before = usedBy(pid);
  const load = await run();
  const after = usedBy(pid);
  const delay = await longestDelay(url);
  if (!before || !after) return { ...load, delay };
  const processor = Math.round(
    ((after.processor - before.processor) * 1_000) / (load.requestsPerSecond * seconds),
  );
  return { ...load, delay, processor, memory: after.memory };
}

/** Until the server has made ready what it makes ready after its start. */
export async function untilIdle(pid: number): Promise<void> {
  for (let last = -1; ; ) {
    const used = usedBy(pid)?.processor ?? last;
    if (used - last < 20) return;
    last = used;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Figures as a table shows them. */
export function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(value < 20 ? 2 : 0))]),
  );
}
