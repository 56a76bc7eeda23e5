import { describe, expect, test } from '@jest/globals';
import {
  compareReleaseNames,
  isReleaseName,
  parseReleaseName,
  parseReleaseReference,
  usualEffectiveFrom,
} from '../../server/release/release.name.ts';
import { nearestRelease } from '../../server/release/release.suggestion.ts';

describe('release name', () => {
  test.each([
    '',
    'RVU',
    'RVU26',
    'RVU2026A',
    'rvu-26-a',
    'RVU26AB',
    'RVU26AR12',
    'PPRRVU26A',
    'RVU26A '.repeat(2),
  ])('"%s" is no release name', (text) => {
    expect(parseReleaseName(text)).toBeNull();
    expect(isReleaseName(text)).toBe(false);
  });

  test('a cut is no part of a name', () => {
    expect(parseReleaseName('RVU27A/2')).toBeNull();
  });

  test.each(['RVU27A/0', 'RVU27A/', 'RVU27A/-1', 'RVU27A/1.5', 'RVU27A/00'])('%s names no cut', (text) => {
    expect(parseReleaseReference(text)).toBeNull();
  });

  test('is taken apart', () => {
    expect(parseReleaseName('RVU24AR')).toEqual({ text: 'RVU24AR', year: 2024, letter: 'A', revision: 'R' });
    expect(parseReleaseName('RVU18AR1')?.revision).toBe('R1');
  });

  test('is understood in small letters and written in capitals', () => {
    expect(parseReleaseName(' rvu26c ')?.text).toBe('RVU26C');
  });

  test('a reference may name a cut', () => {
    expect(parseReleaseReference('RVU27A/2')).toMatchObject({ text: 'RVU27A', cut: 2 });
    expect(parseReleaseReference('RVU27A')).toMatchObject({ text: 'RVU27A', cut: null });
  });

  test('a correction stands between its letter and the next', () => {
    const names = ['RVU25A', 'RVU24B', 'RVU24AR', 'RVU24A', 'RVU24D', 'RVU24AR1'];
    expect(names.toSorted(compareReleaseNames)).toEqual([
      'RVU24A',
      'RVU24AR',
      'RVU24AR1',
      'RVU24B',
      'RVU24D',
      'RVU25A',
    ]);
  });

  test('names that are none cannot be put in order', () => {
    expect(() => compareReleaseNames('RVU24A', 'current')).toThrow('"current" is not a release name');
  });

  test('a letter tells the first day of its quarter, a correction tells none', () => {
    const day = (text: string) => {
      const name = parseReleaseName(text);
      return name === null ? undefined : usualEffectiveFrom(name);
    };
    expect(day('RVU26A')).toBe('2026-01-01');
    expect(day('RVU26C')).toBe('2026-07-01');
    expect(day('RVU24AR')).toBeNull();
    expect(day('RVU26E')).toBeNull();
  });
});

describe('near miss of a release', () => {
  const known = ['RVU25D', 'RVU26A', 'RVU26C', 'RVU26D'];

  test('nothing near is no suggestion', () => {
    expect(nearestRelease('latest', known)).toBeNull();
    expect(nearestRelease('RVU26C', [])).toBeNull();
  });

  test('the newest of those equally near is suggested', () => {
    expect(nearestRelease('RVU26E', known)).toBe('RVU26D');
  });

  test('a slip of the hand is forgiven', () => {
    expect(nearestRelease('rvu25-d', known)).toBe('RVU25D');
    expect(nearestRelease('RVU2026C', known)).toBe('RVU26C');
  });
});
