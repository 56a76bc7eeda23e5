import { expect, it } from '@jest/globals';
import { itemOf, reportOf, withoutObstacles } from '../../admin/review/several.report.ts';

const row = (name: string, appliesFrom: string | null = null) => ({
  ...{ kind: 'CODE' as const, name, appliesFrom, version: 3 },
});
const report = (
  code: string,
  verdict: 'READY' | 'STALE' | 'PUBLISHED',
  appliesFrom: string | null = null,
) => ({
  ...{ code, template: null, appliesFrom, verdict },
});

it('tells two drafts of a code apart by the release that they apply from', () => {
  const reports = [report('96932', 'STALE'), report('96932', 'READY', 'RVU26C')];
  expect(reportOf(row('96932'), reports)?.verdict).toBe('STALE');
  expect(reportOf(row('96933'), reports)).toBeNull();
  expect(withoutObstacles([row('96932'), row('96932', 'RVU26C')], reports)).toEqual([row('96932', 'RVU26C')]);
});

it('names a template by its key, and finds what became of it', () => {
  const text = { kind: 'TEMPLATE' as const, name: 'billing', appliesFrom: null, version: 4 };
  expect(itemOf(text)).toEqual({ template: 'billing', version: 4 });
  expect(itemOf(row('96932'))).toEqual({ code: '96932', appliesFrom: null, version: 3 });
  const told = { code: null, template: 'billing', appliesFrom: null, verdict: 'READY' as const };
  expect(reportOf(text, [report('96932', 'STALE'), told])).toBe(told);
});
