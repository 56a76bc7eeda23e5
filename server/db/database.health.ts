import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';

const AWAY = 'The database is away: delivery answers from memory, editing waits.';
const PATIENCE_MS = 2_000;

/** What a crash of the database could take with it, where one of these is off. */
const UNSAFE =
  "SELECT name FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes') AND setting = 'off' ORDER BY name";

/**
 * What is wrong with the database that serves, in words for an operator; empty when nothing is.
 * Waits no longer than two seconds, and one question is under way at a time, however often it is asked.
 */
export class DatabaseHealth {
  private readonly source: DataSource;
  private asking: Promise<string[]> | null = null;

  constructor(source: DataSource) {
    this.source = source;
  }

  async troubles(): Promise<string[]> {
    this.asking ??= this.ask().finally(() => {
      this.asking = null;
    });
    return Promise.race([this.asking, pause(PATIENCE_MS, [AWAY], { ref: false })]);
  }

  private ask(): Promise<string[]> {
    return this.source.query(UNSAFE).then(
      (rows: { name: string }[]) =>
        rows.map(({ name }) => `${name} is off in the database: a crash can lose what was acknowledged.`),
      () => [AWAY],
    );
  }
}
