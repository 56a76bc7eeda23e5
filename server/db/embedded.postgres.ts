import { execFile, spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { StartRefused } from '../errors.ts';
import { ADVISORY_LOCK } from './advisory.lock.ts';
import type { Connection } from './database.connection.ts';
import { type EmbeddedPlaces, embeddedPlaces } from './embedded.places.ts';

const run = promisify(execFile);
const OWNER = 'plaincode_owner';
const SERVING = 'plaincode';
const DATABASE = 'plaincode';
const START_LIMIT_MS = 60_000;
const MOST_STARTS = 3;
const LAST_LOOKS = 20;

/**
 * A real Postgres in a folder, shared by every process that uses the folder: whoever comes first starts it,
 * later ones adopt it (also after a `kill -9` of the first), and the last to leave stops it.
 */
export class EmbeddedPostgres {
  private readonly places: EmbeddedPlaces;
  private readonly flags: readonly string[];
  /** Held open for as long as we use the cluster, so that nobody else takes themselves for the last. */
  private presence: pg.Client | null = null;
  private isLeaving = false;

  private constructor(places: EmbeddedPlaces, flags: readonly string[]) {
    this.places = places;
    this.flags = flags;
  }

  /** @throws StartRefused when the folder cannot be used or Postgres does not come up. */
  static async open(root: string, dataFolder: string | null, flags: readonly string[] = []) {
    const postgres = new EmbeddedPostgres(embeddedPlaces(root, dataFolder), flags);
    await postgres.initialise();
    await postgres.ensureRunning();
    await postgres.createDatabase();
    return postgres;
  }

  get dataFolder(): string {
    return this.places.dataFolder;
  }

  /** The account that may change the schema. */
  owner(database = DATABASE): Connection {
    return { host: this.places.socketFolder, port: 5432, user: OWNER, database };
  }

  /** The account that serves: reads and writes rows, changes no table. */
  serving(database = DATABASE): Connection {
    return { ...this.owner(database), user: SERVING };
  }

  /** Stops the cluster unless another process still uses it. Call after closing every other connection. */
  async leave(): Promise<void> {
    this.isLeaving = true;
    const presence = this.presence;
    if (!presence) return;
    if (await this.isLast(presence).catch(() => false))
      await this.control('stop', '-m', 'fast', '-w', '-t', '30').catch(() => undefined);
    await presence.end().catch(() => undefined);
  }

  /** Whether nobody else is connected. Our own connections need a moment to be gone on the other side too. */
  private async isLast(presence: pg.Client): Promise<boolean> {
    await presence.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK.clusterLife})`);
    for (let turn = 0; turn < LAST_LOOKS; turn += 1) {
      if (turn > 0) await pause(50);
      const { rows } = await presence.query<{ others: number }>(
        `SELECT count(*)::int AS others FROM pg_stat_activity
         WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
      );
      if (rows[0]?.others === 0) return true;
    }
    return false;
  }

  private async initialise(): Promise<void> {
    const { cluster, account, dataFolder, socketFolder } = this.places;
    for (const folder of [cluster, socketFolder]) {
      if (existsSync(folder)) continue;
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (account) chownSync(folder, account.uid, account.gid);
    }
    if (existsSync(join(cluster, 'PG_VERSION'))) return;
    try {
      await run(
        join(this.places.binaries, 'bin', 'initdb'),
        ['-D', cluster, '-U', OWNER, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-instructions'],
        this.identity(),
      );
    } catch (error) {
      throw new StartRefused(
        `The database could not be created in ${dataFolder}: ${lastLine(error)} Choose another DATA_DIR, or set DATABASE_URL.`,
      );
    }
  }

  private async ensureRunning(): Promise<void> {
    const deadline = Date.now() + START_LIMIT_MS;
    let starts = 0;
    while (Date.now() < deadline && !this.isLeaving) {
      if (await this.join()) return;
      if (!this.isAlive()) {
        if (starts === MOST_STARTS) break;
        this.start();
        starts += 1;
        await pause(250);
      }
      await pause(50);
    }
    throw new StartRefused(
      `The embedded Postgres in ${this.places.dataFolder} did not start. Its own words are in ${this.places.logFile}.`,
    );
  }

  /**
   * Registers as a user of the cluster. The lock makes us wait for somebody who is about to stop it:
   * then the connection ends, and we start it anew.
   */
  private async join(): Promise<boolean> {
    const client = new pg.Client({ ...this.owner('postgres'), connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK.clusterLife})`);
      await client.query(`SELECT pg_advisory_unlock(${ADVISORY_LOCK.clusterLife})`);
    } catch {
      await client.end().catch(() => undefined);
      return false;
    }
    client.on('end', () => this.revive());
    this.presence = client;
    return true;
  }

  /** The cluster went away under us (a crash, somebody's kill): bring it back, as often as it takes. */
  private revive(): void {
    if (this.isLeaving) return;
    this.ensureRunning().catch(() => setTimeout(() => this.revive(), 1_000).unref());
  }

  /** A child of its own group, so that a Ctrl-C in the terminal reaches us alone and we stop it when we are done. */
  private start(): void {
    const log = openSync(this.places.logFile, 'a', 0o600);
    const child = spawn(
      join(this.places.binaries, 'bin', 'postgres'),
      [
        ...['-D', this.places.cluster, '-k', this.places.socketFolder, '-p', '5432'],
        ...['-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0700', '-c', 'max_connections=60'],
        ...['-c', 'jit=off', '-c', 'shared_buffers=128MB', '-c', 'timezone=UTC', ...this.flags],
      ],
      { ...this.identity(), detached: true, stdio: ['ignore', log, log] },
    );
    child.on('error', () => undefined);
    child.unref();
    closeSync(log);
  }

  /** True from the moment that a postmaster has claimed the folder. */
  private isAlive(): boolean {
    const file = join(this.places.cluster, 'postmaster.pid');
    if (!existsSync(file)) return false;
    const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
    try {
      process.kill(pid, 0);
      return isPostgres(pid);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  }

  private async createDatabase(): Promise<void> {
    const client = new pg.Client(this.owner('postgres'));
    await client.connect();
    try {
      await client.query(`SELECT pg_advisory_lock(${ADVISORY_LOCK.clusterLife})`);
      const roles = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [SERVING]);
      if (roles.rowCount === 0) await client.query(`CREATE ROLE ${SERVING} LOGIN`);
      const databases = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
      if (databases.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
    } finally {
      await client.end();
    }
  }

  private control(...words: string[]) {
    return run(
      join(this.places.binaries, 'bin', 'pg_ctl'),
      ['-D', this.places.cluster, ...words],
      this.identity(),
    );
  }

  private identity() {
    const { account, dataFolder } = this.places;
    const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
    return account ? { uid: account.uid, gid: account.gid, env, cwd: '/' } : { env, cwd: dataFolder };
  }
}

/** After a crash of the machine the pid in the file may belong to somebody else's process. */
function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return true;
  }
}

function lastLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr?.trim() || message).split('\n').at(-1) ?? '';
}
