import { describe, expect, test } from '@jest/globals';
import { deriveRelations } from '../../server/rvu/rvu.relation.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { buildEmptyRow, buildRow } from '../support/build-page.ts';
import { cmsRelease, hasCmsFiles } from '../support/cms-releases.ts';

/** The confocal microscopy trio of RVU26C. */
const WHOLE = trioRow('96931', '4', '0.78', '4.11', '0.04', '4.93');
const TECHNICAL = trioRow('96932', '3', '0.00', '3.66', '0.01', '3.67');
const PROFESSIONAL = trioRow('96933', '2', '0.78', '0.45', '0.03', '1.26');

describe('relations that figures prove', () => {
  test('parts that do not add up are tied to nothing', () => {
    expect(derive(WHOLE, { ...TECHNICAL, nonFacilityPe: '3.67' }, PROFESSIONAL).size).toBe(0);
  });

  test('parts that do not follow directly are tied to nothing', () => {
    const between = trioRow('96932', '0', '0.00', '0.00', '0.00', '0.00');
    const moved = { ...TECHNICAL, code: '96938' };
    expect(derive(WHOLE, between, PROFESSIONAL, moved).size).toBe(0);
  });

  test('a test without values proves nothing', () => {
    const empty = (code: string, pcTc: string) => buildEmptyRow({ code, pcTc, status: 'C' });
    expect(
      derive(empty('94774', '4'), empty('94775', '3'), empty('94776', '3'), empty('94777', '2')).size,
    ).toBe(0);
  });

  test('two runs that add up leave the matter open', () => {
    const nothing = trioRow('96934', '2', '0.00', '0.00', '0.00', '0.00');
    expect(derive(WHOLE, TECHNICAL, PROFESSIONAL, nothing).size).toBe(0);
  });

  test('a whole test and its two parts know each other', () => {
    const relations = derive(WHOLE, TECHNICAL, PROFESSIONAL);
    expect(kinds(relations, '96931')).toEqual(['TECHNICAL 96932', 'PROFESSIONAL 96933']);
    expect(kinds(relations, '96932')).toEqual(['GLOBAL 96931', 'PROFESSIONAL 96933']);
    expect(kinds(relations, '96933')).toEqual(['GLOBAL 96931', 'TECHNICAL 96932']);
  });

  test('an endoscopy is tied to its base code where the release has it', () => {
    const scope = buildRow({ code: '45380', endoscopicBase: '45378' });
    expect(derive(scope).size).toBe(0);
    expect(kinds(derive(scope, buildRow({ code: '45378' })), '45380')).toEqual(['BASE 45378']);
  });
});

(hasCmsFiles ? describe : describe.skip)('relations of real releases', () => {
  test.each(['RVU25D', 'RVU26C'] as const)('%s ties thirteen whole tests to their parts', async (name) => {
    const relations = deriveRelations((await cmsRelease(name)).rowsByCode);
    const wholes = [...relations].filter(
      ([, all]) =>
        all.some(({ kind, ground }) => ground === 'PARTS' && kind !== 'GLOBAL') &&
        !all.some(({ kind }) => kind === 'GLOBAL'),
    );
    expect(wholes.map(([code]) => code).toSorted()).toEqual(
      '77089 93000 93015 93040 93224 93241 93245 93268 93784 94014 96931 96934 G0403'.split(' '),
    );
    expect(kinds(relations, '93000')).toEqual(['TECHNICAL 93005', 'PROFESSIONAL 93010']);
    expect(kinds(relations, '93015')).toEqual([
      'PROFESSIONAL 93016',
      'TECHNICAL 93017',
      'PROFESSIONAL 93018',
    ]);
    expect(kinds(relations, '93224')).toEqual(['TECHNICAL 93225', 'TECHNICAL 93226', 'PROFESSIONAL 93227']);
    expect(kinds(relations, '96932')).toEqual(['GLOBAL 96931', 'PROFESSIONAL 96933', 'ADD_ON 96935']);
    expect(kinds(relations, '96935')).toContain('BASE 96932');
    expect(kinds(relations, '45380')).toEqual(['BASE 45378']);
    expect(relations.get('94774')).toBeUndefined();
    expect(relations.get('99213')).toBeUndefined();
  });
});

function derive(...rows: readonly RvuRow[]) {
  return deriveRelations(new Map(rows.map((row) => [row.code, [row]])));
}

function kinds(relations: ReturnType<typeof deriveRelations>, code: string): string[] {
  return (relations.get(code) ?? []).map((relation) => `${relation.kind} ${relation.code}`);
}

function trioRow(
  code: string,
  pcTc: string,
  work: string,
  pe: string,
  malpractice: string,
  total: string,
): RvuRow {
  return buildRow({
    code,
    pcTc,
    work,
    nonFacilityPe: pe,
    facilityPe: pe,
    isFacilityNa: true,
    malpractice,
    nonFacilityTotal: total,
    facilityTotal: total,
  });
}
