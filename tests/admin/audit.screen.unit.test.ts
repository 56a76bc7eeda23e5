import { describe, expect, test } from '@jest/globals';
import { changeOf } from '../../admin/audit/audit.change.ts';
import { auditFile } from '../../admin/audit/audit.filter.ts';
import { ACTS } from '../../admin/audit/audit.kinds.ts';
import { newsPlace } from '../../admin/home/news.place.ts';
import { nextRelease } from '../../admin/home/release.next.ts';
import { browserName } from '../../admin/people/browser.name.ts';
import { ACTS as RECORDED } from '../../server/audit/audit.action.ts';
import { buildRelease } from './release.build.ts';

describe('an entry of the audit log', () => {
  test('has a name for every act that can be recorded', () => {
    expect([...ACTS].sort()).toEqual(Object.values(RECORDED).flat().sort());
  });

  test('shows what was and what is for the fields that changed alone', () => {
    const detail = {
      before: { role: 'WRITER', isDisabled: false },
      after: { role: 'ADMIN', isDisabled: false },
      by: 'x',
    };
    expect(changeOf(detail)).toEqual({
      changes: [{ field: 'role', before: 'WRITER', after: 'ADMIN' }],
      rest: { by: 'x' },
    });
    expect(changeOf(null)).toEqual({ changes: [], rest: {} });
    expect(changeOf({ before: null, after: 'a' }).changes).toEqual([{ field: '', before: '–', after: 'a' }]);
  });

  test('is exported from the first moment of the first day to the last of the last', () => {
    const file = new URL(auditFile('csv', { from: '2026-11-24', until: '2026-11-24' }), 'http://x');
    const [from, to] = ['from', 'to'].map((name) => Date.parse(file.searchParams.get(name) ?? ''));
    expect(Number(to) - Number(from)).toBe(24 * 60 * 60 * 1000);
    expect(auditFile('ndjson', {})).toBe('/editorial/audit.ndjson');
  });
});

test('what colleagues did leads to where it can be seen', () => {
  expect(newsPlace('96932')).toBe('/codes/96932');
  expect(newsPlace('96932 from RVU26C')).toBe('/codes/96932?from=RVU26C');
  expect(newsPlace('RVU26C/2')).toBe('/releases/RVU26C.2');
  expect(newsPlace('template faq.price.answer')).toBe('/templates/faq.price.answer');
  expect(newsPlace('rvu26c.zip')).toBeNull();
});

test('the next release is the earliest that waits; what is over does not count', () => {
  const current = buildRelease({
    name: 'RVU26C',
    state: 'ACTIVE',
    isCurrent: true,
    effectiveFrom: '2026-07-01',
  });
  const over = buildRelease({ name: 'RVU26B', state: 'ACTIVE', effectiveFrom: '2026-04-01' });
  const later = buildRelease({ name: 'RVU27A', state: 'PLANNED', effectiveFrom: '2027-01-01' });
  const next = buildRelease({ name: 'RVU26D', state: 'STAGED', effectiveFrom: '2026-10-01' });
  expect(nextRelease([later, next, current, over])?.name).toBe('RVU26D');
  expect(nextRelease([current, over])).toBeNull();
});

test('a browser is told by what it says of itself', () => {
  expect(
    browserName(
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/153.0 Safari/537.36 Edg/153.0',
    ),
  ).toEqual({ browser: 'Edge', system: 'Windows' });
  expect(browserName('curl/8.0')).toBeNull();
});
