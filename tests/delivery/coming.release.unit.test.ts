import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ComingRelease } from '../../server/delivery/coming.release.ts';
import type { PageBook } from '../../server/edition/edition.page.ts';

const MOMENT = Date.parse('2026-10-01T04:00:00Z');
/** A book in which another release comes into force at a moment, and none after it. */
const book = {
  snapshot: { currentUntil: (at: Date) => (at.getTime() < MOMENT ? MOMENT : Number.POSITIVE_INFINITY) },
} as unknown as PageBook;
let prepared: string[] = [];
let coming: ComingRelease;

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-08-01T00:00:00Z') });
  prepared = [];
  coming = new ComingRelease(
    () => new Date(),
    (_book, at) => prepared.push(`${new Date().toISOString()} ${at.toISOString()}`),
  );
});
afterEach(() => {
  coming.stop();
  jest.useRealTimers();
});

describe('the release that comes into force next', () => {
  test('is made ready a minute before its moment, weeks after it was staged, and once', () => {
    coming.follow(book);
    jest.setSystemTime(new Date('2026-08-01T00:00:00Z'));
    jest.advanceTimersByTime(62 * 86_400_000);
    expect(prepared).toEqual(['2026-10-01T03:59:00.000Z 2026-10-01T04:00:00.000Z']);
  });

  test('is made ready at once where its moment is near, also after another publication', () => {
    jest.setSystemTime(new Date('2026-10-01T03:59:30Z'));
    coming.follow(book);
    coming.follow(book);
    expect(prepared).toHaveLength(2);
  });

  test('is waited for no more once the server stops', () => {
    coming.follow(book);
    coming.stop();
    jest.advanceTimersByTime(70 * 86_400_000);
    expect(prepared).toEqual([]);
  });
});
