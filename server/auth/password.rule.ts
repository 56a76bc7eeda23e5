import { dictionary } from '@zxcvbn-ts/language-common';
import { BadInput } from '../errors.ts';
import { isPattern } from './password.pattern.ts';

const SHORTEST = 8;
const LONGEST = 1_000;
const COMMON = new Set<string>(dictionary['passwords-common']);

/** @throws BadInput when a password is too short, too common, or made of the product's or the person's name. */
export function checkPassword(password: string, person: { email: string; name: string }): void {
  const refuse = (sentence: string) => {
    throw new BadInput(sentence, { field: 'password' });
  };
  if (password.length < SHORTEST) refuse(`Choose a password of at least ${SHORTEST} characters.`);
  if (password.length > LONGEST) refuse(`Choose a password of at most ${LONGEST} characters.`);
  const folded = password.toLowerCase();
  const bare = folded.replace(/[^a-z]+$/, '').replace(/^[^a-z]+/, '');
  const unadorned = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if ([folded, unadorned, bare].some((text) => COMMON.has(text)) || isPattern(folded))
    refuse('This password is among the most common ones. Choose another.');
  const names = ['plaincode', person.email.split('@')[0] ?? '', person.email, person.name].map((name) =>
    name.toLowerCase(),
  );
  if (names.some((name) => name.length > 3 && (folded === name || bare === name)))
    refuse("Choose a password that is not made of your name or the product's.");
}
