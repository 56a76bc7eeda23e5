import type { Finding } from '../workflow/workflow.finding.ts';
import type { ContentBody } from './content.body.ts';
import { textAt } from './content.texts.ts';
import type { Override } from './override.facts.ts';

/** Findings of words that a reviewer let pass no longer stop anything, and say by whom and why. */
export function letPass(
  findings: readonly Finding[],
  body: ContentBody,
  overrides: readonly Override[],
): Finding[] {
  return findings.map((found) => {
    if (!found.canOverride || overrides.length === 0) return found;
    const words = textAt(body, found.field);
    const passed = overrides.findLast((override) => override.rule === found.rule && override.words === words);
    if (!passed) return found;
    return {
      ...found,
      severity: 'NOTE' as const,
      canOverride: false,
      message: `${found.message} ${passed.personName} let it pass: ${passed.reason}`,
    };
  });
}
