import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { CheckContext } from './content.check.ts';

/** Whether a code is out of use with these words, and where readers are sent then. */
export interface Retirement {
  readonly isRetired: boolean;
  readonly redirectTo: string | null;
}

/**
 * What stands against a redirect that comes from outside: nobody is sent in a circle or to a dead end.
 * @param isOutOfUse whether another code is retired, here or by the same file
 */
export function redirectFindings(
  { redirectTo }: Retirement,
  { code, isKnownCode }: Pick<CheckContext, 'code' | 'isKnownCode'>,
  isOutOfUse: (code: string) => boolean,
): Finding[] {
  if (redirectTo === null) return [];
  const block = (rule: string, message: string) => [finding(rule, 'redirectTo', 'BLOCK', message)];
  if (redirectTo === code) return block('SELF', 'A code cannot lead to itself.');
  if (!isKnownCode(redirectTo)) return block('UNKNOWN_CODE', `Nobody knows a code ${redirectTo}.`);
  return isOutOfUse(redirectTo)
    ? block('DEAD_END', `${redirectTo} is out of use itself. Lead to a code that is in use.`)
    : [];
}
