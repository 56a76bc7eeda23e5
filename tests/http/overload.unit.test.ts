import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { OverloadWatch } from '../../server/http/overload.watch.ts';

let now = 0;
let watch: OverloadWatch;

beforeEach(() => {
  jest.useFakeTimers();
  now = 0;
  watch = new OverloadWatch(() => now);
});
afterEach(() => {
  watch.stop();
  jest.useRealTimers();
});

/** So many turns of the event loop that took so long each. */
function turns(count: number, milliseconds: number): void {
  for (let turn = 0; turn < count; turn += 1) {
    now += milliseconds;
    jest.advanceTimersByTime(20);
  }
}
/** Questions that came in one turn, the loop being held since its last look for so long. */
function crowd(questions: number, milliseconds: number): boolean {
  for (let at = 0; at < questions; at += 1) watch.take();
  now += milliseconds;
  return watch.isOverloaded;
}

describe('questions are turned away', () => {
  test('where strain lasts, and this turn has taken in its share', () => {
    turns(30, 200);
    expect(crowd(100, 60)).toBe(true);
  });

  test('where five hundred are on their way, and no longer once one is written', () => {
    const leaves = Array.from({ length: 500 }, () => watch.enter());
    expect(watch.isOverloaded).toBe(true);
    leaves[0]?.();
    leaves[0]?.();
    expect(watch.isOverloaded).toBe(false);
    watch.enter();
    expect(watch.isOverloaded).toBe(true);
  });
});

describe('questions are taken in', () => {
  test('after one long turn: that is no lasting strain', () => {
    turns(50, 20);
    turns(1, 200);
    turns(5, 20);
    expect(crowd(500, 60)).toBe(false);
  });

  test('a hundred in every turn, whatever it takes', () => {
    turns(30, 200);
    expect(crowd(99, 60)).toBe(false);
  });

  test('again, when the strain is over', () => {
    turns(30, 200);
    turns(150, 20);
    expect(crowd(500, 60)).toBe(false);
  });
});
