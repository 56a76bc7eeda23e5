import { findingKey } from '../findings/finding.placed.ts';
import type { TextMark } from '../layout/text.pieces.ts';
import type { Finding } from './draft.body.ts';

/** Findings at exactly this path: "summary", "faqs.2.answer". */
export function findingsAt(findings: readonly Finding[], path: string): Finding[] {
  return findings.filter(({ field }) => field === path);
}

/** Findings about an entry of a list that none of its named parts shows by itself. */
export function findingsAbout(
  findings: readonly Finding[],
  entry: string,
  parts: readonly string[],
): Finding[] {
  return findings.filter(
    ({ field }) =>
      field === entry ||
      (field.startsWith(`${entry}.`) && !parts.some((part) => field === `${entry}.${part}`)),
  );
}

/** What stands in the way first, then warnings, then advice. */
const ORDER = { BLOCK: 0, WARN: 1, NOTE: 2 } as const;

export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** The same finding by two ways (live check, refused step) is shown once. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const mark = findingKey(finding);
    const isNew = !seen.has(mark);
    seen.add(mark);
    return isNew;
  });
}

/** Id of the control that a finding is about, so that a click on it leads there. */
export function controlId(path: string): string {
  return `field-${path.replaceAll('.', '-')}`;
}

const TONES = { BLOCK: 'red', WARN: 'amber', NOTE: 'blue' } as const;

/** The ranges that findings mean, for a line under them. */
export function marksOf(findings: readonly Finding[]): TextMark[] {
  return findings.flatMap(({ from, to, severity }) =>
    from === null || to === null ? [] : [{ from, to, tone: TONES[severity] }],
  );
}
