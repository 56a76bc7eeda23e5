import { describe, expect, test } from '@jest/globals';
import { asRefusal, Refusal, refusalOf, refusalOfStatus, sentenceOf } from '../../admin/providers/refusal.ts';

const translate = (key: string) =>
  ({ 'refusals.NETWORK': 'No line.', 'refusals.INTERNAL': 'Ours.' })[key] ?? key;

describe('a refusal of the editorial API', () => {
  test('carries code, sentence and field of the first error', () => {
    const refusal = refusalOf({
      errors: [
        { message: 'The name is too long.', extensions: { code: 'BAD_USER_INPUT', field: 'displayName' } },
      ],
      data: null,
    });
    expect(refusal).toMatchObject({
      code: 'BAD_USER_INPUT',
      sentence: 'The name is too long.',
      field: 'displayName',
    });
  });

  test('is INTERNAL where the server names no code', () => {
    expect(refusalOf({ errors: [{}] })).toMatchObject({ code: 'INTERNAL', sentence: null });
  });

  test('does not exist for an answer without errors, nor for no answer', () => {
    expect(refusalOf({ data: { me: null } })).toBeNull();
    expect(refusalOf(null)).toBeNull();
    expect(refusalOf('<html>')).toBeNull();
  });

  test('is told from the status where a proxy answered', () => {
    expect(refusalOfStatus(401).code).toBe('UNAUTHENTICATED');
    expect(refusalOfStatus(403).code).toBe('FORBIDDEN');
    expect(refusalOfStatus(413).code).toBe('TOO_LARGE');
    expect(refusalOfStatus(429).code).toBe('RATE_LIMITED');
    expect(refusalOfStatus(502).code).toBe('UNAVAILABLE');
    expect(refusalOfStatus(404).code).toBe('INTERNAL');
  });

  test('is NETWORK where no answer came at all', () => {
    expect(asRefusal(new TypeError('Failed to fetch')).code).toBe('NETWORK');
    expect(asRefusal(new Error('anything')).code).toBe('INTERNAL');
  });

  test('passes by itself for the network, an outage and too many requests, and not for bad input', () => {
    const passing = ['NETWORK', 'UNAVAILABLE', 'OVERLOADED', 'RATE_LIMITED', 'DATABASE_UNAVAILABLE'];
    expect(passing.every((code) => new Refusal(code).isPassing)).toBe(true);
    expect(new Refusal('BAD_USER_INPUT').isPassing).toBe(false);
    expect(new Refusal('STALE_VERSION').isPassing).toBe(false);
  });
});

describe('the sentence shown', () => {
  test('is the server’s own where it has one', () => {
    expect(sentenceOf(new Refusal('FORBIDDEN', { sentence: 'Ask Ada.' }), translate)).toBe('Ask Ada.');
  });

  test('is ours where nothing answered, and a general one for an unknown code', () => {
    expect(sentenceOf(new TypeError('x'), translate)).toBe('No line.');
    expect(sentenceOf(new Refusal('STRANGE'), translate)).toBe('Ours.');
  });

  test('names the reference in the log once', () => {
    const refusal = new Refusal('INTERNAL', { sentence: 'Something broke.', reference: 'r-17' });
    expect(sentenceOf(refusal, translate)).toBe('Something broke. (r-17)');
    const named = new Refusal('INTERNAL', { sentence: 'Something broke, see r-17.', reference: 'r-17' });
    expect(sentenceOf(named, translate)).toBe('Something broke, see r-17.');
  });
});
