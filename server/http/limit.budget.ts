import { LRUCache } from 'lru-cache';
import type { Client } from './client.account.ts';
import { isLoopback } from './client.address.ts';

export interface RateLimit {
  /** Query cost for one client and minute; 0: no limit. */
  readonly perMinute: number;
  readonly includesLoopback: boolean;
}

/** What a client has left, as headers tell it. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until all of it is back. */
  readonly reset: number;
  /** Seconds until something is back; 0 while something is left. */
  readonly retryAfter: number;
}

interface Bucket {
  level: number;
  at: number;
}

/** An answer from memory, in query cost. */
export const COST_FROM_MEMORY = 5;
/** A request that never came to be executed. */
export const COST_OF_REFUSAL = 200;

const MOST_CLIENTS = 20_000;
const MINUTE = 60_000;

/**
 * What each client may ask in a minute. What it asks is charged when its cost is known, so that a dear query can
 * put a client into debt; nothing of a request but the address or a valid token decides whose account it is.
 */
export class RateBudget {
  private readonly limit: RateLimit;
  private readonly now: () => number;
  private readonly buckets = new LRUCache<string, Bucket>({ max: MOST_CLIENTS });

  /** @param now milliseconds */
  constructor(limit: RateLimit, now: () => number = () => performance.now()) {
    this.limit = limit;
    this.now = now;
  }

  /** Null for a client without a limit. */
  allowance(client: Client): Allowance | null {
    const bucket = this.bucket(client);
    if (!bucket) return null;
    const perMinute = client.perMinute ?? this.limit.perMinute;
    const perSecond = perMinute / 60;
    return {
      limit: perMinute,
      remaining: Math.max(0, Math.floor(bucket.level)),
      reset: Math.ceil((perMinute - bucket.level) / perSecond),
      retryAfter: bucket.level > 0 ? 0 : Math.max(1, Math.ceil(-bucket.level / perSecond)),
    };
  }

  charge(client: Client, cost: number): void {
    const bucket = this.bucket(client);
    if (bucket) bucket.level -= cost;
  }

  private bucket({ name, perMinute: own }: Client): Bucket | null {
    const { perMinute: ofAddress, includesLoopback } = this.limit;
    if (own === null && (ofAddress === 0 || (!includesLoopback && isLoopback(name)))) return null;
    const perMinute = own ?? ofAddress;
    const now = this.now();
    let bucket = this.buckets.get(name);
    if (!bucket) {
      bucket = { level: perMinute, at: now };
      this.buckets.set(name, bucket);
    }
    bucket.level = Math.min(perMinute, bucket.level + ((now - bucket.at) * perMinute) / MINUTE);
    bucket.at = now;
    return bucket;
  }
}

/** As RFC drafts and most clients know them: names and values in turn. */
export function allowanceHeaders(allowance: Allowance | null): string[] {
  if (!allowance) return [];
  const { limit, remaining, reset, retryAfter } = allowance;
  return [
    ...['ratelimit-limit', String(limit), 'ratelimit-policy', `${limit};w=60`],
    ...['ratelimit-remaining', String(remaining), 'ratelimit-reset', String(reset)],
    ...(retryAfter > 0 ? ['retry-after', String(retryAfter)] : []),
  ];
}
