import type { Finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { checkLists } from './list.check.ts';
import { checkReading } from './reading.check.ts';
import { checkRepetition } from './repetition.check.ts';
import { checkTexts } from './text.check.ts';

/** What the checks need to know beyond the text itself. */
export interface CheckContext {
  readonly code: string;
  readonly isSpecialty: (slug: string) => boolean;
  /** Whether any release or text knows the code. */
  readonly isKnownCode: (code: string) => boolean;
  /** Another code of the same subsection that has this display name; null if none. */
  readonly nameTakenBy: (displayName: string) => string | null;
}

/** Everything that the checks have to say about a body, in the order of the form. Empty fields are never blamed for rules. */
export function checkBody(body: ContentBody, context: CheckContext): Finding[] {
  return [
    ...checkTexts(body, context),
    ...checkReading(body),
    ...checkLists(body, context),
    ...checkRepetition(body),
  ];
}
