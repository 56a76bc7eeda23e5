import type { ConversionFactor } from '../release/release.facts.ts';
import type { RvuFigures } from '../rvu/rvu.row.ts';
import type { Finding } from '../workflow/workflow.finding.ts';
import { checkAbbreviations } from './abbreviation.check.ts';
import { checkMentions } from './code.mention.ts';
import type { ContentBody } from './content.body.ts';
import { IDENTITY, isList } from './content.merge.ts';
import { type CopiedWords, checkCopied } from './copied.check.ts';
import type { DescriptorIndex } from './descriptor.index.ts';
import { checkFigures } from './figure.check.ts';
import { checkLists } from './list.check.ts';
import { checkOriginality } from './originality.check.ts';
import { letPass } from './override.check.ts';
import type { Override } from './override.facts.ts';
import { checkReading } from './reading.check.ts';
import { checkRepetition } from './repetition.check.ts';
import { checkStyle } from './style.check.ts';
import { checkTexts } from './text.check.ts';
import { checkWords } from './word.check.ts';

/** The release that a text is read with, as far as one code is concerned. */
export interface ReleaseGround {
  /** RVU26C */
  readonly name: string;
  readonly rows: readonly RvuFigures[];
  readonly factors: readonly ConversionFactor[];
  /** Known for the code itself and those that the text names. */
  readonly hasCode: (code: string) => boolean;
}

/** What the checks need to know beyond the text itself. */
export interface CheckContext {
  readonly code: string;
  readonly isSpecialty: (slug: string) => boolean;
  /** Whether any release or text knows the code. */
  readonly isKnownCode: (code: string) => boolean;
  /** Another code of the same subsection that has this display name; null if none. */
  readonly nameTakenBy: (displayName: string) => string | null;
  /** Codes that have this name or synonym, published or in draft. */
  readonly claimedBy: (name: string) => readonly { readonly code: string; readonly isDraft: boolean }[];
  /** Null where no release is loaded. */
  readonly release: ReleaseGround | null;
  readonly descriptors: DescriptorIndex;
  /** Null for words that were not begun with those of another code. */
  readonly copied: CopiedWords | null;
  readonly overrides: readonly Override[];
}

/** Everything that the checks have to say about a body, in the order of the form. Empty fields are never blamed for rules. */
export function checkBody(body: ContentBody, context: CheckContext): Finding[] {
  const findings = [
    ...checkCopied(body, context.copied),
    ...checkTexts(body, context),
    ...checkOriginality(body, context.descriptors),
    ...checkFigures(body, context.code, context.release),
    ...checkReading(body),
    ...checkWords(body),
    ...checkStyle(body),
    ...checkAbbreviations(body),
    ...checkLists(body, context),
    ...checkMentions(body, context),
    ...checkRepetition(body),
  ].map((found) => ({ ...found, item: itemOf(body, found.field) }));
  return letPass(findings, body, context.overrides);
}

/** Which entry a path means, in a way that outlives a new order of the list. */
function itemOf(body: ContentBody, path: string): string | null {
  const [field = '', at] = path.split('.');
  if (at === undefined || !isList(field as keyof ContentBody)) return null;
  const list = field as 'faqs';
  const entry = body[list][Number(at)];
  return entry === undefined ? null : IDENTITY[list](entry);
}
