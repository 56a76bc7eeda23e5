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

  constructor(...given: ConstructorParameters<typeof pg.Client>) {
    super(...given);
    const ask = super.query;
    Object.defineProperty(this, 'query', {
      value: (...question: unknown[]) => this.timed(Reflect.apply(ask, this, question), question[0]),
    });
  }

  /** pg has a dozen shapes of a question; all are handed on as they are, those that are text and awaited are timed. */
  private timed(answer: unknown, question: unknown): unknown {
    if (typeof question !== 'string' || !(answer instanceof Promise)) return answer;
    const limit = this.limitFor(question);
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
