/** Keys that lie beside each other, and figures and letters in their order. */
const ROWS = [
  ...['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ...['qwertzuiop', 'yxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn'],
].flatMap((row) => [row, [...row].reverse().join('')]);
const LONGEST_PIECE = 6;

/**
 * Whether a password is a short piece said again and again (22222222, 12341234, qweqweqw) or lies on one row of keys
 * (23456789, lkjhgfdsa): lists of common passwords leave such out, and whoever guesses begins with them.
 * @param folded in small letters
 */
export function isPattern(folded: string): boolean {
  return ROWS.some((row) => row.includes(folded)) || isRepeated(folded);
}

function isRepeated(text: string): boolean {
  for (let length = 1; length <= LONGEST_PIECE && length * 2 <= text.length; length += 1) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return true;
  }
  return false;
}
