import { describe, expect, test } from '@jest/globals';
import { byWeight, moversOf, percentText } from '../../admin/releases/change.text.ts';
import { sizeText } from '../../admin/releases/file.size.ts';
import { problemGroups, toAccept } from '../../admin/releases/import.row.ts';
import { plotOf } from '../../admin/releases/mover.plot.ts';
import { calendarOf, effectiveOf } from '../../admin/releases/release.calendar.ts';
import { releaseAt, releasePath } from '../../admin/releases/release.path.ts';
import { comparableWith } from '../../admin/releases/release.predecessor.ts';
import { fieldsOf } from '../../admin/releases/upload.ts';
import { buildRelease } from './release.build.ts';

describe('the calendar of releases', () => {
  const before = buildRelease({ name: 'RVU25D', effectiveFrom: '2025-10-01' });
  const current = buildRelease({ cut: 2, isCurrent: true });
  const recut = buildRelease({ cut: 3, state: 'STAGED' });

  test('is none without a release', () => {
    expect(calendarOf([], new Date('2026-08-01'))).toBeNull();
  });

  test('shows what readers have for its release, and ends each where the next begins', () => {
    const bars = calendarOf([recut, current, before], new Date('2026-08-01'))?.bars ?? [];
    expect(bars.map(({ release }) => `${release.name}/${release.cut}`)).toEqual(['RVU25D/1', 'RVU26C/2']);
    expect(bars[0]?.to).toBe(bars[1]?.from);
    expect([bars[0]?.from, bars[1]?.to]).toEqual([0, 1]);
  });

  test('knows the first day of a quarter by the letter', () => {
    expect(['RVU27A', 'RVU26B', 'RVU26C', 'RVU25D', 'RVU', 'RVU27X'].map(effectiveOf)).toEqual([
      '2027-01-01',
      '2026-04-01',
      '2026-07-01',
      '2025-10-01',
      null,
      null,
    ]);
  });
});

test('a cut has an address that leads back to it', () => {
  expect(releasePath({ name: 'RVU26C', cut: 2 })).toBe('/releases/RVU26C.2');
  expect([releaseAt('RVU26C.2'), releaseAt('nonsense')]).toEqual([{ name: 'RVU26C', cut: 2 }, null]);
});

test('a new cut is compared with the one posted before, then with the release before, never with a plan', () => {
  const recut = buildRelease({ cut: 2, state: 'STAGED' });
  const others = [
    buildRelease({ name: 'RVU27A', state: 'PLANNED', archiveSha256: '' }),
    buildRelease({ name: 'RVU26A', effectiveFrom: '2026-01-01', isSample: true }),
    buildRelease({ name: 'RVU26B', effectiveFrom: '2026-04-01' }),
    buildRelease({ cut: 1 }),
    recut,
  ];
  expect(comparableWith(recut, others).map(({ name, cut }) => `${name}/${cut}`)).toEqual([
    'RVU26C/1',
    'RVU26B/1',
    'RVU26A/1',
  ]);
});

const field = (name: string, before: string | null, after: string | null, percent: string | null) => ({
  field: name,
  before,
  after,
  difference: null,
  percent,
});

describe('a change', () => {
  test('is a mover by the total that moved further, where both sides have a value', () => {
    const change = {
      code: '96932',
      modifier: null,
      title: null,
      kinds: [],
      fields: [
        field('work', '0.10', '0.20', '100.0'),
        field('nonFacilityTotal', '3.71', '3.67', '-1.1'),
        field('facilityTotal', '1.00', '1.50', '50.0'),
      ],
    };
    expect(moversOf([change])).toMatchObject([{ code: '96932', before: 1, after: 1.5, percent: '50.0' }]);
    expect(moversOf([{ ...change, fields: [field('nonFacilityTotal', null, '3.67', null)] }])).toEqual([]);
  });

  test('says status and totals first', () => {
    const fields = [
      field('malpractice', '1', '2', null),
      field('work', '1', '2', null),
      field('status', 'A', 'B', null),
    ];
    expect(byWeight(fields).map((each) => each.field)).toEqual(['status', 'work', 'malpractice']);
  });

  test('has its sign', () => {
    expect(['12.34', '-4', '0'].map(percentText)).toEqual(['+12.3 %', '\u22124.0 %', '0.0 %']);
  });
});

test('on the plot, what did not move lies on the diagonal and what doubled above it', () => {
  const frame = { width: 100, height: 100, edge: { left: 0, right: 0, top: 0, bottom: 0 } };
  const mover = { code: '1', modifier: null, title: null, before: 2, after: 2, percent: '0.0' };
  const plot = plotOf([mover, { ...mover, before: 1, after: 10, percent: '900.0' }], frame);
  const [same, risen] = plot?.points ?? [];
  expect(same && Math.round(same.x + same.y)).toBe(100);
  expect(risen && risen.x + risen.y).toBeLessThan(100);
  expect(plotOf([], frame)).toBeNull();
});

const problem = (code: string, severity: string, isAcceptable = false) => ({
  code,
  severity,
  isAcceptable,
  file: null,
  line: null,
  column: null,
  value: null,
  message: `${code} is wrong.`,
});

describe('the report of an import', () => {
  const report = {
    rowsRead: 10,
    rowsRefused: 1,
    errorCount: 3,
    warningCount: 1,
    counts: [{ kind: 'BAD_VALUE', count: 250 }],
    problems: [
      problem('CODE_UNUSUAL', 'WARNING'),
      problem('BAD_VALUE', 'ERROR'),
      problem('BAD_VALUE', 'ERROR'),
      problem('FACTOR_UNKNOWN', 'ERROR', true),
    ],
  };

  test('has errors first, the most frequent kind at the top, with its whole count', () => {
    expect(problemGroups(report).map(({ code, count }) => [code, count])).toEqual([
      ['BAD_VALUE', 250],
      ['FACTOR_UNKNOWN', 1],
      ['CODE_UNUSUAL', 1],
    ]);
  });

  test('asks for a reason for what can be accepted and was not', () => {
    const anomaly = { against: 'RVU25D', message: 'Half of the codes are gone.', needsAcceptance: true };
    expect(
      toAccept({
        report,
        anomalies: [
          { ...anomaly, kind: 'CODES_LOST', reason: null },
          { ...anomaly, kind: 'FIGURES_MOVED', reason: 'January' },
          { ...anomaly, kind: 'NEW_KIND', needsAcceptance: false, reason: null },
        ],
      }).map(({ kind }) => kind),
    ).toEqual(['CODES_LOST', 'FACTOR_UNKNOWN']);
  });
});

test('an upload says only what was chosen, and a check never activates', () => {
  expect(
    fieldsOf({
      release: '',
      effective: '',
      attachTo: ' ',
      isDryRun: true,
      activate: 'NOW',
      accept: [{ kind: 'CODES_LOST', reason: 'CMS says so' }],
    }),
  ).toEqual([
    ['dryRun', 'true'],
    ['activate', 'NO'],
    ['accept', 'CODES_LOST'],
    ['reason', 'CMS says so'],
  ]);
});

test('a size is read in the unit that fits', () => {
  expect([812_345, 2_600_000, 64_000_000].map(sizeText)).toEqual(['812 kB', '2.6 MB', '64 MB']);
});
