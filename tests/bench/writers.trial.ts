import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { KilledServer } from '../process/kill.server.ts';
import { trialOf } from '../process/marked.history.ts';

const SECONDS = 30;
const ROUNDS_BETWEEN_KILLS = 3;

/**
 * Half a minute of twenty writers on five codes; every third round the server or its Postgres is killed in the middle.
 * Tells what became of it; true when nothing that was acknowledged is missing and nothing else is there.
 */
export async function writersTrial(): Promise<boolean> {
  const server = new KilledServer();
  await server.start();
  try {
    const over = pause(SECONDS * 1_000, 'over');
    let isOver = false;
    void over.then(() => {
      isOver = true;
    });
    const { account, ...figures } = await trialOf(
      server,
      () => !isOver,
      (round) => {
        if (round % ROUNDS_BETWEEN_KILLS !== 1) return null;
        return () => (round % 2 === 0 ? server.killPostgres() : server.killAndStart());
      },
    );
    const faults = Object.values(account).flat().length;
    const counts = Object.entries(account).map(([name, list]) => `${name} ${list.length}`);
    process.stdout.write(
      `${figures.rounds} rounds, ${figures.disturbances} kills, ${figures.acknowledged} saves acknowledged, ${figures.resent} requests sent again; ${counts.join(', ')}\n`,
    );
    if (faults > 0) process.stdout.write(`${JSON.stringify(account, null, 2)}\n`);
    return faults === 0;
  } finally {
    await server.end('SIGTERM');
    rmSync(server.folder, { recursive: true, force: true });
  }
}
