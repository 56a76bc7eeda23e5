import { LOCALE } from '../providers/locale.ts';
/** "Wanda Writer" is WW, "Rita" is R, "Ana María de la Cruz" AC: the first letters of the first and the last name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => [...(word ?? '')][0] ?? '',
  );
  return letters.join('').toLocaleUpperCase(LOCALE);
}
