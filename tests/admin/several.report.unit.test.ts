import { expect, it } from '@jest/globals';
import { reportOf, withoutObstacles } from '../../admin/review/several.report.ts';

const row = (name: string, appliesFrom: string | null = null) => ({ name, appliesFrom, version: 3 });
const report = (
  code: string,
  verdict: 'READY' | 'STALE' | 'PUBLISHED',
  appliesFrom: string | null = null,
) => ({
  ...{ code, appliesFrom, verdict },
});

it('tells two drafts of a code apart by the release that they apply from', () => {
  const reports = [report('96932', 'STALE'), report('96932', 'READY', 'RVU26C')];
  expect(reportOf(row('96932'), reports)?.verdict).toBe('STALE');
  expect(reportOf(row('96933'), reports)).toBeNull();
  expect(withoutObstacles([row('96932'), row('96932', 'RVU26C')], reports)).toEqual([row('96932', 'RVU26C')]);
});
