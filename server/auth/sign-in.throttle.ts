import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.ts';
import { RateLimited } from '../errors.ts';

const MOST_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;

/**
 * Counts tries per account and address in the database, so that it holds across nodes and restarts.
 * A try is counted before the password is looked at: a hundred at once get no more than ten looks.
 */
export class SignInThrottle {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  /** @throws RateLimited when the key has used its tries of this window. */
  async count(key: string): Promise<void> {
    const now = this.clock();
    const opened = new Date(now.getTime() - WINDOW_MS);
    const rows: { failures: number; since: Date }[] = await this.source.query(
      `INSERT INTO sign_in_throttle AS t (key, failures, since) VALUES ($1, 1, $2)
       ON CONFLICT (key) DO UPDATE SET
         failures = CASE WHEN t.since <= $3 THEN 1 ELSE t.failures + 1 END,
         since = CASE WHEN t.since <= $3 THEN $2 ELSE t.since END
       RETURNING failures, since`,
      [key, now, opened],
    );
    const row = rows[0];
    if (!row || row.failures <= MOST_FAILURES) return;
    const seconds = Math.max(1, Math.ceil((row.since.getTime() + WINDOW_MS - now.getTime()) / 1000));
    throw new RateLimited(`Too many tries. Wait ${Math.ceil(seconds / 60)} minutes and try again.`, seconds);
  }

  async forget(key: string): Promise<void> {
    await this.source.query('DELETE FROM sign_in_throttle WHERE key = $1', [key]);
  }
}
