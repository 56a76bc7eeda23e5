import pg from 'pg';
import { PATIENCE } from './database.connection.ts';

/** A moment for the database to say by itself that it gave up. */
const GRACE_MS = 500;
const LIMIT = /^SET LOCAL statement_timeout = (\d+)/;
const EDGE = /^(START TRANSACTION|COMMIT|ROLLBACK)/;

/**
 * A connection that does not wait for ever for a database that has stopped answering: statement_timeout is the
 * server's own and helps only while it lives. The connection is ended, never handed back half-way through a
 * transaction (pg's query_timeout would): the server then undoes what was not committed.
 */
export class PatientClient extends pg.Client {
  private limitMs: number = PATIENCE.statement;

  // biome-ignore lint/suspicious/noExplicitAny: pg has a dozen shapes of this call; all are handed on as they are
  override query(...given: any[]): any {
    const answer: unknown = Reflect.apply(super.query, this, given);
    if (typeof given[0] !== 'string' || !(answer instanceof Promise)) return answer;
    const limit = this.limitFor(given[0]);
    if (limit === 0) return answer;
    const timer = setTimeout(() => this.giveUp(), limit + GRACE_MS);
    const done = () => clearTimeout(timer);
    answer.then(done, done);
    return answer;
  }

  /** A transaction that set itself another limit keeps it to its end; 0 is none. */
  private limitFor(sql: string): number {
    const own = LIMIT.exec(sql)?.[1];
    if (own !== undefined) this.limitMs = Number(own);
    else if (EDGE.test(sql)) this.limitMs = PATIENCE.statement;
    return this.limitMs;
  }

  private giveUp(): void {
    const { stream } = (this as unknown as { connection: { stream: { destroy(): void } } }).connection;
    stream.destroy();
  }
}
