import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../admin/drafts/draft.body.ts';
import {
  bySeverity,
  controlId,
  findingsAbout,
  findingsAt,
  withoutRepeats,
} from '../../admin/drafts/finding.place.ts';

const finding = (field: string, severity: Finding['severity'] = 'BLOCK', message = 'x'): Finding => ({
  rule: 'r',
  field,
  severity,
  message,
  suggestion: null,
  from: null,
  to: null,
  item: null,
  quote: null,
  replacement: null,
  canOverride: false,
});

describe('a finding', () => {
  test('stands at its own control and not at the list around it', () => {
    const findings = [
      finding('faqs'),
      finding('faqs.2.answer'),
      finding('faqs.2'),
      finding('faqs.2.audience'),
    ];
    expect(findingsAt(findings, 'faqs')).toEqual([findings[0]]);
    expect(findingsAt(findings, 'faqs.2.answer')).toEqual([findings[1]]);
    expect(findingsAbout(findings, 'faqs.2', ['question', 'answer'])).toEqual([findings[2], findings[3]]);
  });

  test('of entry 1 does not stand at entry 11', () => {
    expect(findingsAbout([finding('faqs.11.answer')], 'faqs.1', [])).toEqual([]);
  });

  test('is shown once and the gravest first', () => {
    const list = [finding('a', 'NOTE'), finding('b', 'BLOCK'), finding('c', 'WARN'), finding('b', 'BLOCK')];
    expect(bySeverity(withoutRepeats(list)).map(({ field }) => field)).toEqual(['b', 'c', 'a']);
  });

  test('leads to a control by an id without dots', () => {
    expect(controlId('faqs.2.answer')).toBe('field-faqs-2-answer');
  });
});
