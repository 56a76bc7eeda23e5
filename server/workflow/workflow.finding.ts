/** BLOCK: cannot be published. WARN: look again. NOTE: good to know. */
export type Severity = 'BLOCK' | 'WARN' | 'NOTE';

/** Something that a check noticed about a text. */
export interface Finding {
  readonly rule: string;
  /** Path of the field: `summary`, `faqs.2.answer`. */
  readonly field: string;
  readonly severity: Severity;
  /** Says what is wrong and what to do. */
  readonly message: string;
  readonly suggestion: string | null;
  /** Character range within the field, in code units, where there is one. */
  readonly from: number | null;
  readonly to: number | null;
  /** Identity of the entry of a list, as the merge has it: the id of an FAQ, a synonym in small letters. */
  readonly item: string | null;
  /** The words of the range as they were checked. */
  readonly quote: string | null;
  /** What to put in place of the quote, where one click can do it; '' takes it out. */
  readonly replacement: string | null;
  /** Whether a reviewer may let it pass with a reason. */
  readonly canOverride: boolean;
}

export function finding(
  rule: string,
  field: string,
  severity: Severity,
  message: string,
  more: {
    suggestion?: string;
    from?: number;
    to?: number;
    quote?: string;
    replacement?: string;
    canOverride?: boolean;
  } = {},
): Finding {
  return {
    rule,
    field,
    severity,
    message,
    suggestion: more.suggestion ?? null,
    from: more.from ?? null,
    to: more.to ?? null,
    item: null,
    quote: more.quote ?? null,
    replacement: more.replacement ?? null,
    canOverride: more.canOverride ?? false,
  };
}

export function blocks(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'BLOCK');
}
