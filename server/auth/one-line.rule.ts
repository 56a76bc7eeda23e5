import { BadInput } from '../errors.ts';

/** A name stands in lists, mails and logs: on one line, without signs that turn the line around. @throws BadInput */
export function oneLine(field: string, value: string): string {
  const text = value.trim().normalize('NFC');
  if (!text.isWellFormed() || /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text))
    throw new BadInput(`Write the ${field} on one line, without control characters.`, { field });
  if (text.length > 100) throw new BadInput(`Keep the ${field} to 100 characters.`, { field });
  return text;
}
