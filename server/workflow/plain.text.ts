import { BadInput } from '../errors.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text may hold
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * One form for every text, whoever sent it: Unix line ends, no blanks at the ends, composed accents.
 * @throws BadInput for control characters, lone surrogates and more than `limit` characters.
 */
export function plainText(field: string, value: string, limit: number): string {
  if (CONTROL.test(value) || !value.isWellFormed())
    throw new BadInput('This text holds characters that cannot be shown. Remove them.', { field });
  if (value.length > limit) throw new BadInput(`Keep this text under ${limit} characters.`, { field });
  return value.replace(/\r\n?/g, '\n').trim().normalize('NFC');
}
