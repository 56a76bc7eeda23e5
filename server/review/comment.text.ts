import { BadInput } from '../errors.ts';
import { plainText } from '../workflow/plain.text.ts';

const LONGEST_COMMENT = 4_000;

/** The words of a remark in the form of every text. @throws BadInput for none, and for what cannot be shown */
export function remarkText(body: string): string {
  const text = plainText('body', body, LONGEST_COMMENT);
  if (text === '') throw new BadInput('Write something first.', { field: 'body' });
  return text;
}
