import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { Overloaded } from '../../server/errors.ts';
import { ClientAddress, isLoopback, type TrustProxy } from '../../server/http/client.address.ts';
import { allowanceHeaders, RateBudget } from '../../server/http/limit.budget.ts';
import { DearTurns } from '../../server/http/overload.turn.ts';

/** A request from an address, with what its client or a proxy wrote. */
function request(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}
const client = (trust: TrustProxy, remote: string, forwarded?: string) =>
  new ClientAddress(trust).of(request(remote, forwarded));

describe('whose account a request is on', () => {
  test('is not what a client writes itself', () => {
    expect(client(false, '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
    expect(client(['10.0.0.0/8'], '203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
    expect(client(['10.0.0.1'], '10.0.0.1', '6.6.6.6, 203.0.113.9')).toBe('203.0.113.9');
  });

  test('is the one before the trusted proxies', () => {
    expect(client(['10.0.0.1', '10.0.1.0/24'], '::ffff:10.0.0.1', '203.0.113.9, 10.0.1.7')).toBe(
      '203.0.113.9',
    );
    expect(client((_address, hop) => hop < 1, '10.0.0.1', '6.6.6.6, 203.0.113.9')).toBe('203.0.113.9');
    expect(client(true, '10.0.0.1', '203.0.113.9, 10.0.0.2')).toBe('203.0.113.9');
  });

  test('is one network for all addresses of an IPv6 client', () => {
    expect(client(false, '2001:db8:1:2:3:4:5:6')).toBe(client(false, '2001:DB8:1:2::ffff'));
    expect(client(false, '2001:db8:1:3::1')).not.toBe(client(false, '2001:db8:1:2::1'));
  });

  test('is this machine for both loopback addresses alone', () => {
    expect(['127.0.0.1', '::ffff:127.0.0.1', '::1'].map((one) => isLoopback(client(false, one)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      ['203.0.113.9', '2001:db8::1', '::2:0:0:0:1'].map((one) => isLoopback(client(false, one))),
    ).toEqual([false, false, false]);
  });
});

const of = (name: string) => ({ name, perMinute: null });

describe('a budget', () => {
  let now = 0;
  const budget = (includesLoopback = false) =>
    new RateBudget({ perMinute: 6_000, includesLoopback }, () => now);

  test('is spent by what was asked, and comes back within a minute', () => {
    const one = budget();
    expect(one.allowance(of('203.0.113.9'))).toEqual({
      limit: 6_000,
      remaining: 6_000,
      reset: 0,
      retryAfter: 0,
    });
    one.charge(of('203.0.113.9'), 5_999);
    expect(one.allowance(of('203.0.113.9'))).toMatchObject({ remaining: 1, retryAfter: 0 });
    one.charge(of('203.0.113.9'), 501);
    expect(one.allowance(of('203.0.113.9'))).toEqual({
      limit: 6_000,
      remaining: 0,
      reset: 65,
      retryAfter: 5,
    });
    now += 5_100;
    expect(one.allowance(of('203.0.113.9'))).toMatchObject({ remaining: 10, retryAfter: 0 });
    now += 600_000;
    expect(one.allowance(of('203.0.113.9'))).toMatchObject({ remaining: 6_000 });
  });

  test('is one for each client', () => {
    const one = budget();
    one.charge(of('203.0.113.9'), 9_000);
    expect(one.allowance(of('203.0.113.10'))).toMatchObject({ remaining: 6_000 });
  });

  test('of a token is its own, also on this machine and where addresses have none', () => {
    const one = new RateBudget({ perMinute: 0, includesLoopback: false }, () => now);
    const token = { name: 'token 1', perMinute: 1_200 };
    one.charge(token, 1_201);
    expect(one.allowance(token)).toEqual({ limit: 1_200, remaining: 0, reset: 61, retryAfter: 1 });
  });

  test('is not kept for this machine unless a limit was set, and for nobody where it is 0', () => {
    expect(budget().allowance(of('127.0.0.1'))).toBeNull();
    expect(budget(true).allowance(of('127.0.0.1'))).toMatchObject({ limit: 6_000 });
    expect(new RateBudget({ perMinute: 0, includesLoopback: true }).allowance(of('203.0.113.9'))).toBeNull();
  });

  test('is told in headers', () => {
    expect(allowanceHeaders(null)).toEqual([]);
    expect(allowanceHeaders({ limit: 6_000, remaining: 0, reset: 65, retryAfter: 5 })).toEqual([
      ...['ratelimit-limit', '6000', 'ratelimit-policy', '6000;w=60'],
      ...['ratelimit-remaining', '0', 'ratelimit-reset', '65', 'retry-after', '5'],
    ]);
  });
});

describe('dear queries', () => {
  test('are turned away where too many wait, of one client or of all', async () => {
    const turns = new DearTurns();
    const waiting = Array.from({ length: 50 }, () => turns.enter('a'));
    expect(() => turns.enter('a')).toThrow(Overloaded);
    for (const other of ['b', 'c', 'd']) for (let at = 0; at < 50; at += 1) waiting.push(turns.enter(other));
    expect(() => turns.enter('e')).toThrow(Overloaded);
    await Promise.all(waiting);
    await turns.enter('e');
  });

  test('take turns: a client with many does not hold up one with few', async () => {
    const turns = new DearTurns();
    const order: string[] = [];
    const all = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1'].map((name) =>
      turns.enter(name.slice(0, 1)).then(() => order.push(name)),
    );
    await Promise.all(all);
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'a3', 'a4']);
  });

  test('let everybody else in between', async () => {
    const turns = new DearTurns();
    const order: string[] = [];
    setTimeout(() => order.push('other'), 0);
    const first = turns.enter('a').then(() => {
      const until = performance.now() + 20;
      while (performance.now() < until);
      order.push('first');
    });
    await Promise.all([first, turns.enter('a').then(() => order.push('second'))]);
    expect(order).toEqual(['first', 'other', 'second']);
  });
});
