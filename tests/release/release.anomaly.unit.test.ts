import { describe, expect, it, test } from '@jest/globals';
import { type Measured, measure } from '../../importers/anomaly/anomaly.measure.ts';
import { anomaliesIn, distanceBetween } from '../../importers/anomaly/anomaly.ts';
import { checkAcceptances, standing, withReasons } from '../../importers/release.accept.ts';
import { buildRow } from '../support/build-page.ts';
import { cmsRelease, hasCmsFiles } from '../support/cms-releases.ts';

/**
 * What CMS did, from formats.md §8: from, to, rows before, rows after, keys added, codes added, keys removed, codes
 * removed, rows with other work, with other RVUs, with another status, with other indicators (normalised).
 */
const STEPS = [
  ['RVU20A', 'RVU20B', 17_236, 17_250, 14, 14, 0, 0, 4, 18, 13, 12],
  ['RVU20B', 'RVU20C', 17_250, 17_320, 70, 70, 0, 0, 0, 0, 2, 1],
  ['RVU20D', 'RVU21A', 17_346, 17_327, 218, 200, 237, 223, 141, 8_718, 7, 0],
  ['RVU21A', 'RVU21B', 17_327, 17_338, 11, 11, 0, 0, 1, 4, 2, 4],
  ['RVU21B', 'RVU21C', 17_338, 17_403, 65, 59, 0, 0, 0, 0, 2, 2],
  ['RVU21D', 'RVU22A', 17_432, 17_600, 303, 267, 135, 115, 48, 8_265, 32, 14],
  ['RVU22A', 'RVU22B', 17_600, 17_630, 30, 30, 0, 0, 2, 3, 6, 3],
  ['RVU22D', 'RVU23A', 17_726, 18_010, 409, 275, 125, 119, 90, 8_536, 698, 766],
  ['RVU23B', 'RVU23C', 18_037, 18_132, 95, 89, 0, 0, 0, 0, 5, 467],
  ['RVU23C', 'RVU23D', 18_132, 18_168, 36, 36, 0, 0, 0, 0, 39, 0],
  ['RVU23D', 'RVU24A', 18_168, 18_499, 485, 457, 154, 140, 46, 8_460, 29, 508],
  ['RVU24A', 'RVU24AR', 18_499, 18_499, 0, 0, 0, 0, 0, 0, 0, 0],
  ['RVU24AR', 'RVU24B', 18_499, 18_534, 36, 36, 1, 1, 0, 0, 11, 0],
  ['RVU24B', 'RVU24C', 18_534, 18_664, 130, 112, 0, 0, 0, 0, 4, 2],
  ['RVU24C', 'RVU25A', 18_664, 18_865, 346, 308, 145, 132, 61, 8_499, 18, 78],
  ['RVU25A', 'RVU25B', 18_865, 18_923, 59, 55, 1, 1, 1, 3, 32, 1],
  ['RVU25C', 'RVU25D', 19_029, 19_090, 61, 61, 0, 0, 0, 0, 4, 12],
  ['RVU25D', 'RVU26C', 19_090, 19_356, 496, 454, 230, 210, 7_477, 9_327, 334, 354],
] as const;

const places: { before: number | null; lost: number } = { before: null, lost: 0 };

function buildMeasured(overrides: Partial<Measured> = {}): Measured {
  return {
    ...{ rowsBefore: 19_000, rowsAfter: 19_000, rowsKept: 19_000, codesBefore: 16_800 },
    ...{ codesLost: 0, codesAdded: 0, changes: {} },
    ...{ figuresMoved: 0, figuresLost: 0, figuresLeapt: 0, middleRatio: null },
    ...overrides,
  };
}

const kinds = (measured: Measured, from: string, to: string, where = places) =>
  anomaliesIn(measured, where, from, distanceBetween(from, to))
    .filter(({ needsAcceptance }) => needsAcceptance)
    .map(({ kind }) => kind);

describe('a quarter is odd', () => {
  test.each<[string, Partial<Measured>]>([
    ['CODES_LOST', { codesLost: 200 }],
    ['CODES_ADDED', { codesAdded: 900 }],
    ['FIGURES_MOVED', { figuresMoved: 900 }],
    ['WORK_MOVED', { changes: { WORK: 200 } }],
    ['STATUS_MOVED', { changes: { STATUS: 400 } }],
    ['INDICATORS_MOVED', { changes: { INDICATOR: 3_000 } }],
    ['FIGURES_LOST', { figuresLost: 150 }],
    ['FIGURES_LEAPT', { figuresLeapt: 60 }],
    ['FIGURES_SCALED', { changes: { TOTAL: 150 }, middleRatio: 10 }],
  ])('by %s', (kind, measured) => {
    expect(kinds(buildMeasured(measured), 'RVU26C', 'RVU26D')).toEqual([kind]);
  });

  it('by localities that are gone', () => {
    expect(kinds(buildMeasured(), 'RVU26C', 'RVU26D', { before: 109, lost: 20 })).toEqual([
      'LOCALITIES_LOST',
    ]);
  });
});

describe('a January is odd', () => {
  it('when it loses a tenth of all codes', () => {
    expect(kinds(buildMeasured({ codesLost: 1_700 }), 'RVU26D', 'RVU27A')).toEqual(['CODES_LOST']);
  });

  it('when nearly every figure moved, and when all are ten times as high', () => {
    const measured = buildMeasured({
      figuresMoved: 18_000,
      changes: { TOTAL: 9_500, WORK: 9_000 },
      figuresLeapt: 9_000,
      middleRatio: 10,
    });
    expect(kinds(measured, 'RVU26D', 'RVU27A')).toEqual(['FIGURES_MOVED', 'FIGURES_LEAPT', 'FIGURES_SCALED']);
  });

  it('in a word that stands in nobody’s way when nothing moved: last year’s figures under a new name', () => {
    const found = anomaliesIn(buildMeasured(), places, 'RVU26D', distanceBetween('RVU26D', 'RVU27A'));
    expect(found).toMatchObject([{ kind: 'FIGURES_UNMOVED', needsAcceptance: false }]);
  });
});

describe('what CMS did needs no acceptance', () => {
  test.each(STEPS)(
    '%s to %s',
    (from, to, rowsBefore, rowsAfter, added, codesAdded, removed, codesLost, work, moved, status, indicators) => {
      const measured = buildMeasured({
        ...{ rowsBefore, rowsAfter, rowsKept: rowsBefore - removed, codesLost, codesAdded },
        ...{ codesBefore: rowsBefore - 2_250, figuresMoved: moved, middleRatio: 0.95 },
        changes: { ADDED: added, WORK: work, STATUS: status, INDICATOR: indicators, TOTAL: moved },
      });
      expect(kinds(measured, from, to)).toEqual([]);
    },
  );

  it('a few rows of an excerpt are no share worth a word', () => {
    const excerpt = buildMeasured({
      rowsBefore: 93,
      rowsKept: 80,
      codesBefore: 74,
      codesLost: 10,
      codesAdded: 17_000,
    });
    expect(kinds(excerpt, 'RVU26B', 'RVU26C')).toEqual([]);
  });
});

describe('the distance between two releases', () => {
  test.each([
    ['RVU26C', 'RVU26D', { quarters: 1, januaries: 0 }],
    ['RVU25D', 'RVU26A', { quarters: 0, januaries: 1 }],
    ['RVU25D', 'RVU26C', { quarters: 2, januaries: 1 }],
    ['RVU24A', 'RVU24AR', { quarters: 1, januaries: 0 }],
    ['RVU24C', 'RVU26B', { quarters: 5, januaries: 2 }],
  ])('%s to %s', (from, to, distance) => {
    expect(distanceBetween(from, to)).toEqual(distance);
  });
});

describe('measuring', () => {
  it('counts rows by kind, and codes that came and went', () => {
    const before = [
      buildRow({ code: '10000' }),
      buildRow({ code: '10001', status: 'A' }),
      buildRow({ code: '10002', nonFacilityTotal: '2.85' }),
      buildRow({ code: '10003' }),
    ];
    const after = [
      buildRow({ code: '10000', work: '1.40', nonFacilityTotal: '2.95', facilityTotal: '1.82' }),
      buildRow({ code: '10001', status: 'I' }),
      buildRow({ code: '10002', nonFacilityTotal: '0.00' }),
      buildRow({ code: '10004' }),
      buildRow({ code: '10004', modifier: '26' }),
    ];
    expect(measure(before, after)).toEqual({
      ...{ rowsBefore: 4, rowsAfter: 5, rowsKept: 3, codesBefore: 4, codesLost: 1, codesAdded: 1 },
      changes: { WORK: 1, TOTAL: 2, STATUS: 1, REMOVED: 1, ADDED: 2 },
      ...{ figuresMoved: 2, figuresLost: 1, figuresLeapt: 0, middleRatio: expect.closeTo(1.0351, 4) },
    });
  });

  (hasCmsFiles ? it : it.skip)(
    'finds 496 keys added, 230 removed and 7,477 work values changed from RVU25D to RVU26C (skipped without the CMS files)',
    async () => {
      const [before, after] = await Promise.all([cmsRelease('RVU25D'), cmsRelease('RVU26C')]);
      const measured = measure(before.read.rows, after.read.rows);
      expect(measured).toMatchObject({
        ...{ rowsBefore: 19_090, rowsAfter: 19_356, codesLost: 210, codesAdded: 454, figuresMoved: 9_327 },
        changes: {
          ...{ ADDED: 496, REMOVED: 230, WORK: 7_477, STATUS: 334, INDICATOR: 354, NA_FLAG: 308 },
          ...{ DESCRIPTOR: 699, OPPS: 1_038 },
        },
      });
      expect(kinds(measured, 'RVU25D', 'RVU26C')).toEqual([]);
      const halved = measure(before.read.rows, after.read.rows.slice(0, 9_000));
      expect(kinds(halved, 'RVU25D', 'RVU26C')).toContain('CODES_LOST');
    },
  );
});

describe('accepting', () => {
  const anomalies = [
    { kind: 'CODES_LOST', against: 'RVU26C', message: '', needsAcceptance: true },
    { kind: 'FIGURES_MOVED', against: 'RVU26C', message: '', needsAcceptance: true },
  ] as const;

  test.each([
    ['a kind that is none', [{ kind: 'ANYTHING', reason: 'because' }]],
    ['what cannot be accepted', [{ kind: 'DUPLICATE_KEY', reason: 'because' }]],
    ['a kind without a reason', [{ kind: 'CODES_LOST', reason: '  ' }]],
    [
      'a kind twice',
      [
        { kind: 'CODES_LOST', reason: 'one' },
        { kind: 'CODES_LOST', reason: 'two' },
      ],
    ],
  ])('is refused for %s', (_, accept) => {
    expect(() => checkAcceptances(accept)).toThrow();
  });

  it('holds for the kinds that are named and for no other', () => {
    const judged = withReasons(anomalies, [{ kind: 'CODES_LOST', reason: 'CMS retired them' }]);
    expect(judged.map(({ reason }) => reason)).toEqual(['CMS retired them', null]);
    expect(standing(judged).map(({ kind }) => kind)).toEqual(['FIGURES_MOVED']);
  });
});
