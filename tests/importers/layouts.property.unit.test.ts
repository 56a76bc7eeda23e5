import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRelease } from '../../importers/release.read.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { lineEnds, pprrvuRows } from './written.arbitraries.ts';
import { cellsOf, csvOf, fileOf, type PprrvuRow, pprrvuTable, textOf, workbookOf } from './written.files.ts';

/** The row as it was read, in the words of the csv. */
function asWritten(row: RvuRow): string[] {
  const na = (isNa: boolean) => (isNa ? 'NA' : '');
  return [
    row.code,
    row.modifier,
    row.descriptor,
    row.status,
    row.isListedOnly ? '+' : '',
    row.work,
    row.nonFacilityPe,
    na(row.isNonFacilityNa),
    row.facilityPe,
    na(row.isFacilityNa),
    row.malpractice,
    row.nonFacilityTotal,
    row.facilityTotal,
    row.pcTc,
    row.globalPeriod,
    row.preOperative,
    row.intraOperative,
    row.postOperative,
    row.multipleProcedure,
    row.bilateral,
    row.assistantSurgeon,
    row.coSurgeons,
    row.teamSurgery,
    row.pricingIndicator,
    row.endoscopicBase,
    '33.4009',
    row.supervision,
    row.calculationFlag,
    row.imagingFamily,
    row.oppsNonFacilityPe,
    row.oppsFacilityPe,
    row.oppsMalpractice,
  ];
}

async function expectExact(content: string | Buffer, rows: readonly PprrvuRow[]): Promise<void> {
  const release = await readRelease(fileOf(content), { release: 'RVU26C' });
  expect(release.report.errorCount).toBe(0);
  expect(release.rows.map(asWritten)).toEqual(rows.map((row) => cellsOf(row)));
}

describe('what is written in a layout is read back exactly', () => {
  it('csv with 32 columns, any line end, any order of columns', async () => {
    await fc.assert(
      fc.asyncProperty(pprrvuRows, lineEnds, fc.integer({ min: 0, max: 31 }), async (rows, lineEnd, turn) => {
        const turned = pprrvuTable(rows).map((cells) => [...cells.slice(turn), ...cells.slice(0, turn)]);
        await expectExact(csvOf(turned, lineEnd), rows);
      }),
      { numRuns: 100 },
    );
  });

  it('fixed-width text, any line end', async () => {
    await fc.assert(
      fc.asyncProperty(pprrvuRows, lineEnds, async (rows, lineEnd) => {
        await expectExact(textOf(rows, true, lineEnd), rows);
      }),
      { numRuns: 100 },
    );
  });

  it('workbook, with numbers stored as text or as numbers', async () => {
    const isNumber = (cell: string, column: number) =>
      [5, 6, 8, 10, 11, 12, 15, 16, 17, 25, 29, 30, 31].includes(column) && cell !== '';
    await fc.assert(
      fc.asyncProperty(pprrvuRows, fc.boolean(), async (rows, areNumbers) => {
        const table = pprrvuTable(rows).map((cells, line) =>
          areNumbers && line >= 10
            ? cells.map((cell, column) => (isNumber(cell, column) ? Number(cell) : cell))
            : cells,
        );
        await expectExact(workbookOf(table), rows);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
