import type { DataSource } from 'typeorm';
import type { Clock } from '../clock.ts';
import { RateLimited } from '../errors.ts';

/**
 * How many tries a window holds: one account from one network, one account from everywhere, one network for all
 * accounts. The wider ones stop a guess that is spread over many addresses, or over many names.
 */
const MOST = { pair: 10, account: 100, network: 100 } as const;
const WINDOW_MS = 15 * 60_000;

type OnShut = () => Promise<void>;

/**
 * Counts tries in the database, so that it holds across nodes and restarts.
 * A try is counted before the password is looked at: a hundred at once get no more than ten looks.
 */
export class SignInThrottle {
  private readonly source: DataSource;
  private readonly clock: Clock;

  constructor(source: DataSource, clock: Clock) {
    this.source = source;
    this.clock = clock;
  }

  /**
   * Counts one try at signing in. @throws RateLimited when one of the limits of this window is used up.
   * @param onShut told of the first try that a limit refuses in its window
   */
  async admit(account: string, address: string | null, onShut: OnShut): Promise<void> {
    const { pair, wide } = keysOf(account, address);
    await this.count(pair, MOST.pair, onShut);
    for (const [key, most] of wide) await this.count(key, most, onShut);
  }

  /** Takes the try back that turned out right, and what is too old to count. */
  async forgive(account: string, address: string | null): Promise<void> {
    const { pair, wide } = keysOf(account, address);
    await this.source.query('DELETE FROM sign_in_throttle WHERE key = $1 OR since <= $2', [
      pair,
      new Date(this.clock().getTime() - WINDOW_MS),
    ]);
    await this.source.query(
      'UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0) WHERE key = ANY ($1)',
      [wide.map(([key]) => key)],
    );
  }

  /** @throws RateLimited when the key has used its tries of this window. */
  async count(key: string, most: number = MOST.pair, onShut: OnShut = async () => undefined): Promise<void> {
    const { failures, since } = await this.add(key);
    if (failures <= most) return;
    if (failures === most + 1) await onShut();
    const seconds = Math.max(1, Math.ceil((since.getTime() + WINDOW_MS - this.clock().getTime()) / 1000));
    throw new RateLimited(`Too many tries. Wait ${Math.ceil(seconds / 60)} minutes and try again.`, seconds);
  }

  /** Whether this is the first of its kind from a network in this window: the audit log is not filled by one caller. */
  async isFirst(kind: string, address: string | null): Promise<boolean> {
    return (await this.add(`${kind} ${networkOf(address ?? '')}`)).failures === 1;
  }

  private async add(key: string): Promise<{ failures: number; since: Date }> {
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
    return rows[0] ?? { failures: 0, since: now };
  }

  async forget(key: string): Promise<void> {
    await this.source.query('DELETE FROM sign_in_throttle WHERE key = $1', [key]);
  }
}

function keysOf(account: string, address: string | null) {
  const name = account.slice(0, 200);
  const network = networkOf(address ?? '');
  return {
    pair: `pair ${network} ${name}`,
    wide: [
      [`account ${name}`, MOST.account],
      [`network ${network}`, MOST.network],
    ] as [string, number][],
  };
}

/** An IPv6 customer has 2^64 addresses of their own: they count as one. IPv4, also written as IPv6, counts singly. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const gap = tail === undefined ? [] : Array(Math.max(0, 8 - front.length - back.length)).fill('0');
  const groups = [...front, ...gap, ...back].slice(0, 4);
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
