import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { asker } from '../support/app.ts';
import { dataFolder, type Started, startServer, stop } from '../support/process.ts';

export const ADMIN = { email: 'admin@example.org', password: 'a long enough passphrase' };

/** A server process that is killed and started again on the same port, folder and people. */
export class KilledServer {
  readonly folder = dataFolder();
  private started: Started | null = null;
  private port = '0';
  /** All that it ever wrote to standard error. */
  errors = '';

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    this.started = await startServer({
      DATA_DIR: this.folder,
      PORT: this.port,
      LOG_LEVEL: 'trace',
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_PASSWORD: ADMIN.password,
    });
    this.port = new URL(this.started.url).port;
  }

  /** kill -9, and up again: milliseconds from the start until it answered. */
  async killAndStart(): Promise<number> {
    await this.end('SIGKILL');
    const from = performance.now();
    await this.start();
    return performance.now() - from;
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    if (!this.started) return;
    await stop(this.started, signal);
    this.errors += this.started.errors();
    this.started = null;
  }

  /** kill -9 of Postgres and all its processes: milliseconds until the service, never started again, can write. */
  async killPostgres(): Promise<number> {
    const from = performance.now();
    this.signalPostgres('SIGKILL');
    const ask = asker(`${this.url}/editorial/graphql`);
    for (;;) {
      const { data } = await ask('{ me { id } }', {}).catch(() => ({ data: {} }));
      const ready = await fetch(`${this.url}/readyz`).then((response) => response.json());
      if ('me' in data && (ready as { degraded: string[] }).degraded.length === 0) break;
      await pause(25);
    }
    return performance.now() - from;
  }

  signalPostgres(signal: NodeJS.Signals): void {
    const postmaster = readFileSync(join(this.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0];
    for (const pid of [Number(postmaster), ...childrenOf(postmaster ?? '')]) {
      try {
        process.kill(pid, signal);
      } catch {
        // Ended by itself a moment ago.
      }
    }
  }

  /** Asks the database itself, as its owner. */
  async rows<T extends object>(sql: string): Promise<T[]> {
    const client = new pg.Client({
      ...{ host: join(this.folder, 'socket'), port: 5432, user: 'plaincode_owner', database: 'plaincode' },
    });
    await client.connect();
    try {
      return (await client.query<T>(sql)).rows;
    } finally {
      await client.end();
    }
  }
}

/** Read from /proc: the processes that Postgres forked. */
function childrenOf(parent: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const text = readFileSync(join('/proc', name, 'stat'), 'utf8');
        return text.slice(text.lastIndexOf(')') + 2).split(' ')[1] === parent;
      } catch {
        return false;
      }
    })
    .map(Number);
}
