import { type Finding, finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { publicTexts } from './content.texts.ts';
import type { DescriptorIndex, Likeness } from './descriptor.index.ts';

/** Fields that are names: a descriptor is a name too, so a whole one is looked at sooner there. */
const NAMES = new Set(['displayName', 'synonyms', 'seoTitle']);

/**
 * How near is too near. A name of three or four plain words can hardly be said in another way ("repair of a hernia"),
 * so a short one stops nothing unless its letters are the descriptor's; in a sentence only longer ones count.
 */
export const LIKENESS_LIMITS = {
  /** Words of a descriptor that a name may not repeat as a whole. */
  nameWords: 4,
  /** The same, where even the abbreviations are the same. */
  verbatimWords: 3,
  /** Share of a name's runs that must be the descriptor's. */
  nameFilled: 0.6,
  /** Words of a descriptor that may not stand inside a longer text. */
  textWords: 5,
  /** Share of the runs of such a descriptor. */
  textContained: 0.75,
} as const;

/** Words of the AMA or the ADA. The finding names code and release; the descriptor stays where it is. */
export function checkOriginality(body: ContentBody, descriptors: DescriptorIndex): Finding[] {
  return publicTexts(body).flatMap(([field, text]) => {
    const isName = NAMES.has(field.split('.')[0] ?? '');
    const [nearest] = descriptors
      .likenesses(text)
      .map((likeness) => ({ likeness, severity: severityOf(likeness, isName) }))
      .filter(({ severity }) => severity !== null)
      .toSorted((left, right) => Number(right.severity === 'BLOCK') - Number(left.severity === 'BLOCK'));
    return nearest?.severity ? [tooNear(field, text, nearest.likeness, nearest.severity)] : [];
  });
}

function severityOf(likeness: Likeness, isName: boolean): 'BLOCK' | 'WARN' | null {
  const { words, contained, filled, isVerbatim } = likeness;
  const limits = LIKENESS_LIMITS;
  if (isName) {
    if (contained < 1 || filled < limits.nameFilled)
      return words >= limits.textWords && contained >= limits.textContained && filled >= limits.nameFilled
        ? 'WARN'
        : null;
    if (isVerbatim && words >= limits.verbatimWords) return 'BLOCK';
    return words >= limits.nameWords ? 'BLOCK' : 'WARN';
  }
  if (words >= limits.textWords && contained >= limits.textContained)
    return contained === 1 ? 'BLOCK' : 'WARN';
  return contained === 1 && isVerbatim && words === limits.textWords - 1 ? 'WARN' : null;
}

function tooNear(field: string, text: string, likeness: Likeness, severity: 'BLOCK' | 'WARN'): Finding {
  const { code, release, owner, from, to } = likeness;
  return finding(
    'TOO_NEAR',
    field,
    severity,
    `These words are the ${owner}’s descriptor of ${code} in ${release}, or nearly so. Say it in your own.`,
    { from, to, quote: text.slice(from, to), canOverride: severity === 'BLOCK' },
  );
}
