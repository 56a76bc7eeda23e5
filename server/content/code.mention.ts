import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import type { CheckContext } from './content.check.ts';
import { publicTexts } from './content.texts.ts';

/** A code value that stands in a text for readers. */
export interface Mention {
  readonly field: string;
  readonly code: string;
  readonly from: number;
  /** Whether its sentence says that it is a code: a bare number may be anything. */
  readonly isCalledCode: boolean;
}

/** The usual shapes of a code value; no part of a longer number, an address or a placeholder. */
const CODE = /(?<![\p{L}\p{N}$/{]|\d[.,])(?:\d{4}[0-9FTUMA]|[A-V]\d{4})(?![\p{L}\p{N}}/]|[.,]\d)/gu;
const CALLED = /\b(?:codes?|CPT|HCPCS)\b[^.?!]*$/i;
/** Kinds that the fee schedule lists, so that one which no release has is a slip. Others, such as 0001U or E0601, it leaves out. */
const LISTED = /^(?:\d{4}[0-9FT]|[ADGHJMPQRSTV]\d{4})$/;

/** Every code value that the public texts of a page name. */
export function mentionsIn(body: ContentBody): Mention[] {
  return publicTexts(body).flatMap(([field, text]) =>
    [...text.matchAll(CODE)].map(({ 0: code, index: from }) => ({
      ...{ field, code, from, isCalledCode: CALLED.test(text.slice(0, from)) },
    })),
  );
}

/** Codes in the texts that the release does not have: readers look them up, and find nothing. */
export function checkMentions(body: ContentBody, context: CheckContext): Finding[] {
  const { release } = context;
  if (release === null) return [];
  return mentionsIn(body).flatMap(({ field, code, from, isCalledCode }): Finding[] => {
    if (code === context.code || release.hasCode(code)) return [];
    const isKnown = context.isKnownCode(code);
    if (!isKnown && !(isCalledCode && LISTED.test(code))) return [];
    return [
      finding(
        'CODE_NOT_IN_RELEASE',
        field,
        'WARN',
        isKnown ? `${release.name} has no ${code}. Is it replaced?` : `No release has ${code}. Is it a slip?`,
        {
          ...{ from, to: from + code.length, quote: code },
          suggestion: isKnown
            ? 'Name the code that took its place, or take it out.'
            : 'Compare it with its source.',
        },
      ),
    ];
  });
}
