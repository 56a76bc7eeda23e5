import { describe, expect, it } from '@jest/globals';
import { checkPassword } from '../../server/auth/password.rule.ts';

const nina = { email: 'nina@example.org', name: 'Nina Newcomer' };
const isAccepted = (password: string) => {
  try {
    checkPassword(password, nina);
    return true;
  } catch {
    return false;
  }
};

describe('a password is refused', () => {
  // From lists of what leaked, by the kind of it: each stands for a few hundred.
  it.each([
    ['a common one', ['password', 'iloveyou', 'sunshine', 'PASSWORD', 'baseball']],
    ['one in signs or figures', ['!!sunshine!!', 'princess12', 'september1', '1princess', 'iloveyou2026!']],
    [
      'one piece said again and again',
      ['22222222', '10101010', '19631963', '1234512345', 'qweqweqw', 'abcabcabc'],
    ],
    ['keys beside each other', ['23456789', '09876543', '0987654321', 'qwertzui', 'lkjhgfdsa', 'poiuytrewq']],
    [
      'the product or the person',
      ['Plaincode', 'plaincode2026!', '12plaincode', 'nina@example.org', 'Nina Newcomer1'],
    ],
  ])('that is %s', (_kind, passwords) => {
    expect(passwords.filter(isAccepted)).toEqual([]);
  });
});

it('a password of some words, or of signs without order, is accepted', () => {
  const good = [
    'correct horse battery',
    'k7#vQ!m2pX',
    '   spaced out   ',
    'Zwölf Boxkämpfer',
    'dragon-2026-xylophone',
  ];
  expect(good.filter((password) => !isAccepted(password))).toEqual([]);
});
