import { describe, expect, test } from '@jest/globals';
import { AnswerCache, CachedAnswer } from '../../server/delivery/answer.cache.ts';

const answer = (text: string) => new CachedAnswer(text, 'application/json', ['96932']);

describe('answers in memory', () => {
  test('an answer is kept at once while there is room', () => {
    const cache = new AnswerCache();
    cache.set('one', answer('1'));
    expect(cache.get('one')?.text).toBe('1');
  });

  test('beyond that, an answer is kept when it is asked for again', () => {
    const cache = new AnswerCache();
    const filling = 'x'.repeat(100_000);
    for (let at = 0; at < 40; at += 1) cache.set(`filling ${at}`, answer(`${filling}${at}`));
    const before = cache.count;
    cache.set('one', answer('1'));
    expect([cache.get('one'), cache.count]).toEqual([undefined, before]);
    cache.set('one', answer('1'));
    expect(cache.get('one')?.text).toBe('1');
  });

  test('a publication takes out what contains its codes', () => {
    const cache = new AnswerCache();
    cache.set('one', answer('1'));
    cache.set('other', new CachedAnswer('2', 'application/json', ['96931']));
    cache.publish(['96932']);
    expect([cache.get('one'), cache.get('other')?.text]).toEqual([undefined, '2']);
  });
});
