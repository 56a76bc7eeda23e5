import { BODY_FIELDS, type Body, type Finding } from '../drafts/draft.body.ts';

/** The text at a path of a body; null where there is none. */
export function textAt(body: Body, path: string): string | null {
  let part: unknown = body;
  for (const step of path.split('.')) {
    part = typeof part === 'object' && part !== null ? (part as Record<string, unknown>)[step] : undefined;
  }
  return typeof part === 'string' ? part : null;
}

/** Where the words of a finding stand now: the place nearest to where they stood. Null when they are gone. */
export function rangeNow(
  text: string,
  { from, quote }: Pick<Finding, 'from' | 'quote'>,
): { from: number; to: number } | null {
  if (from === null || !quote) {
    return null;
  }
  const after = text.indexOf(quote, from);
  const before = text.lastIndexOf(quote, from);
  const found = [before, after]
    .filter((at) => at >= 0)
    .sort((left, right) => Math.abs(left - from) - Math.abs(right - from))[0];
  return found === undefined ? null : { from: found, to: found + quote.length };
}

/**
 * Findings of a check a moment ago, put where they belong in the text as it is now: an entry that moved keeps its own,
 * a range moves with its words, and what is not there any more is left out.
 */
export function placedNow(findings: readonly Finding[], body: Body): Finding[] {
  return findings.flatMap((finding) => {
    const field = pathNow(finding, body);
    if (field === null) {
      return [];
    }
    if (!finding.quote) {
      return [{ ...finding, field }];
    }
    const range = rangeNow(textAt(body, field) ?? '', finding);
    return range ? [{ ...finding, ...range, field }] : [];
  });
}

/** Questions are told by their id; other entries by their place. */
function pathNow({ field, item }: Finding, body: Body): string | null {
  const [list, at, ...rest] = field.split('.');
  if (list !== 'faqs' || at === undefined || item === null || body.faqs[Number(at)]?.id === item) {
    return field;
  }
  const now = body.faqs.findIndex(({ id }) => id === item);
  if (now >= 0) {
    return [list, now, ...rest].join('.');
  }
  return body.faqs[Number(at)] ? field : null;
}

/** In the order in which the form shows them. */
export function inFormOrder(findings: readonly Finding[]): Finding[] {
  const place = ({ field, from }: Finding) => {
    const [name = '', at = '-1'] = field.split('.');
    return [BODY_FIELDS.indexOf(name as keyof Body), Number(at), from ?? -1] as const;
  };
  return [...findings].sort((one, other) => {
    const [left, right] = [place(one), place(other)];
    return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
  });
}

/** Tells one finding from another of the same check. */
export function findingKey({ rule, field, message, from, quote }: Finding): string {
  return [rule, field, message, from ?? '', quote ?? ''].join('\n');
}
