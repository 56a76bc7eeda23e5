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
  /** Character range within the field, where there is one. */
  readonly from: number | null;
  readonly to: number | null;
}

export function finding(
  rule: string,
  field: string,
  severity: Severity,
  message: string,
  more: { suggestion?: string; from?: number; to?: number } = {},
): Finding {
  return {
    rule,
    field,
    severity,
    message,
    suggestion: more.suggestion ?? null,
    from: more.from ?? null,
    to: more.to ?? null,
  };
}

export function blocks(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'BLOCK');
}
