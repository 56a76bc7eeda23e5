import 'reflect-metadata';
import { type App, createApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { isDatabaseAbsent, waitForDatabase } from './db/database.wait.ts';
import { holdDataFolder } from './db/embedded.lock.ts';
import { Refusal } from './errors.ts';
import { firstStart } from './first-start.ts';
import { checkPort } from './http/port.ts';
import { waitingServer } from './http/waiting.server.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** Longer than any request may take; then what is left is cut off. */
const DRAIN_LIMIT_MS = 12_000;

async function start(config: Config): Promise<App> {
  const workshop = await openWorkshop(config, { poolSize: 10 });
  try {
    return await open(config, workshop);
  } catch (error) {
    await workshop.close();
    throw error;
  }
}

/** A database may come up after its servers do: until then probes are answered, and nobody starts us again and again. */
async function databaseThere(config: Config): Promise<void> {
  await checkPort(config.host, config.port);
  if (config.databaseWait === 0 || !(await isDatabaseAbsent(config))) return;
  say(`waiting for the database of DATABASE_URL, ${config.databaseWait} seconds at most (DATABASE_WAIT)`);
  const endWaiting = await waitingServer(config.host, config.port);
  await waitForDatabase(config);
  await endWaiting();
}

async function open(config: Config, workshop: Workshop): Promise<App> {
  const hold = await holdDataFolder(workshop.database);
  const admin = await firstStart(config, workshop);
  const app = await createApp(config, {
    ...workshop,
    close: () => hold.release().then(() => workshop.close()),
  });
  await app.http.listen({ host: config.host, port: config.port });
  if (admin?.password)
    say(`first administrator: ${admin.email}  one-time password, shown once: ${admin.password}`);
  else if (admin) say(`first administrator: ${admin.email} with the password of ADMIN_PASSWORD`);
  say(`ready http://localhost:${listeningPort(app) ?? config.port}`);
  return app;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** The port that the system chose where PORT is 0. */
function listeningPort({ http }: App): number | null {
  const address = http.server.address();
  return address !== null && typeof address === 'object' ? address.port : null;
}

/** Listens from the first moment: a signal during the start stops the server as soon as it can be stopped cleanly. */
function stopOnSignal(starting: Promise<App>): void {
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
    starting
      .then((app) => app.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          process.stderr.write(`The server did not stop cleanly: ${(error as Error).message}\n`);
          process.exit(1);
        },
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

try {
  const config = readConfig();
  await databaseThere(config);
  const starting = start(config);
  stopOnSignal(starting);
  await starting;
} catch (error) {
  process.stderr.write(
    `${error instanceof Refusal ? error.message : `Plaincode could not start: ${(error as Error).stack}`}\n`,
  );
  process.exit(1);
}
