import { beforeAll, expect, it } from '@jest/globals';
import { type ReadRelease, readRelease } from '../../importers/release.read.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { cms, describeCms } from './cms.folder.ts';

/** Counts how often each value stands in a column. */
function countBy(rows: readonly RvuRow[], column: keyof RvuRow): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[String(row[column])] = (counts[String(row[column])] ?? 0) + 1;
  return counts;
}

function codes(rows: readonly RvuRow[]): number {
  return new Set(rows.map(({ code }) => code)).size;
}

/** The columns of formats.md §10 in their order. */
function printed(rows: readonly RvuRow[], code: string, modifier = ''): string {
  const row = rows.find((candidate) => candidate.code === code && candidate.modifier === modifier);
  if (!row) return 'missing';
  const na = (isNa: boolean) => (isNa ? 'NA' : '-');
  const surgery = [
    row.multipleProcedure,
    row.bilateral,
    row.assistantSurgeon,
    row.coSurgeons,
    row.teamSurgery,
  ].join('');
  return [
    row.status,
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
    surgery,
    row.supervision,
    row.imagingFamily,
    row.oppsNonFacilityPe,
    row.oppsMalpractice,
  ].join(' ');
}

describeCms('RVU26C as CMS published it (PPRRVU csv, 32 columns)', () => {
  let release: ReadRelease;
  beforeAll(async () => {
    release = await readRelease(`${cms}/RVU26C/PPRRVU2026_Jul_nonQPP.csv`);
  });

  it('is read without an error and without a refused row', () => {
    expect(release.report.errorCount).toBe(0);
    expect(release.report.rowsRead).toBe(19_356);
    expect(release.report.rowsRefused).toBe(0);
    expect(release.report.counts).toEqual({ CODE_UNUSUAL: 1 });
  });

  it('names itself from its title and not from its file name', () => {
    const { name, year, letter, revision, effectiveFrom, cmsReleasedOn } = release;
    expect({ name, year, letter, revision, effectiveFrom, cmsReleasedOn }).toEqual({
      name: 'RVU26C',
      year: 2026,
      letter: 'C',
      revision: '',
      effectiveFrom: '2026-07-01',
      cmsReleasedOn: '2026-06-30',
    });
    expect(release.notices).toEqual([
      'CPT codes and descriptions only are copyright 2026 American Medical Association. All Rights Reserved. Applicable FARS/DFARS Apply.',
      'Dental codes (D codes) are copyright 2026 American Dental Association. All Rights Reserved.',
    ]);
  });

  it('has 19,356 rows of 17,096 codes', () => {
    expect(release.rows).toHaveLength(19_356);
    expect(codes(release.rows)).toBe(17_096);
  });

  it('has the rows of each status, modifier, PC/TC and global period that formats.md counts', () => {
    expect(countBy(release.rows, 'status')).toEqual({
      A: 9408,
      B: 80,
      C: 1411,
      E: 1294,
      I: 1437,
      J: 276,
      M: 1292,
      N: 350,
      P: 144,
      R: 1082,
      T: 8,
      X: 2574,
    });
    expect(countBy(release.rows, 'modifier')).toEqual({ '': 17_095, 26: 1138, TC: 1119, 53: 4 });
    expect(countBy(release.rows, 'pcTc')).toEqual({
      9: 7846,
      0: 7351,
      1: 3358,
      3: 541,
      5: 101,
      7: 74,
      2: 48,
      6: 19,
      4: 17,
      8: 1,
    });
    expect(countBy(release.rows, 'globalPeriod')).toEqual({
      XXX: 11_549,
      '090': 3779,
      '000': 1400,
      ZZZ: 1139,
      YYY: 1003,
      '010': 469,
      MMM: 17,
    });
  });

  it('marks 4,077 non-facility and 2,861 facility rows NA and 158 rows as listed only', () => {
    expect(release.rows.filter((row) => row.isNonFacilityNa)).toHaveLength(4_077);
    expect(release.rows.filter((row) => row.isFacilityNa)).toHaveLength(2_861);
    expect(release.rows.filter((row) => row.isListedOnly)).toHaveLength(158);
    expect(release.rows.filter((row) => row.work === '0.00')).toHaveLength(10_984);
  });

  it.each([
    ['96931', '', 'A 0.78 4.11 - 4.11 NA 0.04 4.93 4.93 4 XXX 00000 02 99 0.00 0.00'],
    ['96932', '', 'A 0.00 3.66 - 3.66 NA 0.01 3.67 3.67 3 XXX 00000 02 99 0.00 0.00'],
    ['96933', '', 'A 0.78 0.45 - 0.45 NA 0.03 1.26 1.26 2 XXX 00000 09 99 0.00 0.00'],
    ['99213', '', 'A 1.30 1.46 - 0.33 - 0.09 2.85 1.72 0 XXX 00000 09 99 0.00 0.00'],
    ['99214', '', 'A 1.92 2.00 - 0.47 - 0.14 4.06 2.53 0 XXX 00000 09 99 0.00 0.00'],
    ['20610', '', 'A 0.77 1.16 - 0.29 - 0.13 2.06 1.19 0 000 21100 09 99 0.00 0.00'],
    ['45378', '', 'A 3.18 7.73 - 1.34 - 0.41 11.32 4.93 0 000 20100 09 99 0.00 0.00'],
    ['45378', '53', 'A 1.59 3.87 - 0.67 - 0.21 5.67 2.47 0 000 20100 09 99 0.00 0.00'],
    ['G0439', '', 'A 1.92 2.07 - 2.07 NA 0.13 4.12 4.12 0 XXX 00000 09 99 0.00 0.00'],
    ['27447', '', 'A 19.11 11.58 NA 11.58 - 4.02 34.71 34.71 0 090 21210 09 99 0.00 0.00'],
    ['70450', '', 'A 0.83 2.30 - 2.30 NA 0.06 3.19 3.19 1 XXX 40000 09 88 3.48 0.07'],
    ['70450', '26', 'A 0.83 0.30 - 0.30 - 0.05 1.18 1.18 1 XXX 40000 09 88 0.00 0.00'],
    ['70450', 'TC', 'A 0.00 2.00 - 2.00 NA 0.01 2.01 2.01 1 XXX 40000 01 88 3.18 0.02'],
    ['93000', '', 'A 0.17 0.27 - 0.27 NA 0.02 0.46 0.46 4 XXX 60000 01 99 0.00 0.00'],
  ])('prints %s %s as formats.md §10 does', (code, modifier, expected) => {
    expect(printed(release.rows, code, modifier)).toBe(expected);
  });

  it('gives every row the pricing indicator 9 and one reviewed conversion factor', () => {
    expect(countBy(release.rows, 'pricingIndicator')).toEqual({ 9: 19_356 });
    expect(release.factors).toEqual([
      {
        basis: 'NON_QPP',
        value: '33.4009',
        from: '2026-01-01',
        to: '2026-12-31',
        source:
          'CY 2026 final rule (90 FR 49266): 32.3465 × 1.0025 × 1.025 × 1.0049; every row of PPRRVU 2026 nonQPP',
      },
    ]);
  });

  it('knows the line of each row', () => {
    expect(release.rows.find(({ code }) => code === '0001F')).toMatchObject({
      file: 'PPRRVU2026_Jul_nonQPP.csv',
      line: 11,
    });
    expect(release.rows.at(-1)).toMatchObject({ code: 'V5364', line: 19_366 });
  });
});

describeCms('RVU25D as CMS published it (every file in every format)', () => {
  let release: ReadRelease;
  beforeAll(async () => {
    release = await readRelease(`${cms}/RVU25D`);
  }, 120_000);

  it('is read without an error: csv, xlsx and txt agree', () => {
    expect(release.report.counts).toEqual({ LEADING_ZEROS_RESTORED: 2, LOCALITY_RETIRED: 6 });
    expect(release.name).toBe('RVU25D');
    expect(release.cmsReleasedOn).toBe('2025-09-11');
  });

  it('uses the csv of each table, compares the others with it and passes over the layout document', () => {
    const used = release.files.filter(({ isUsed }) => isUsed).map(({ name, kind }) => `${name} ${kind}`);
    expect(used).toEqual([
      '25LOCCO.csv LOCCO',
      'ANES2025.csv ANES',
      'GPCI2025.csv GPCI',
      'OPPSCAP_Oct.csv OPPSCAP',
      'PPRRVU2025_Oct.csv PPRRVU',
    ]);
    const notes = new Map(release.files.map(({ name, note }) => [name, note]));
    expect(notes.get('PPRRVU2025_Oct.xlsx')).toBe(
      'Says the same as PPRRVU2025_Oct.csv, which was used because csv is preferred to xlsx.',
    );
    expect(notes.get('PPRRVU2025_Oct.txt')).toBe(
      'Says the same as PPRRVU2025_Oct.csv, which was used because csv is preferred to txt.',
    );
    expect(notes.get('RVU25D.pdf.txt')).toBe('Not a table that is needed.');
    expect(release.files).toHaveLength(16);
  });

  it('has 19,090 rows of 16,852 codes, counted by status and modifier', () => {
    expect(release.rows).toHaveLength(19_090);
    expect(codes(release.rows)).toBe(16_852);
    expect(countBy(release.rows, 'status')).toEqual({
      A: 9021,
      B: 83,
      C: 1347,
      E: 1569,
      I: 1486,
      J: 276,
      M: 1216,
      N: 336,
      P: 142,
      R: 1058,
      T: 8,
      X: 2548,
    });
    expect(countBy(release.rows, 'modifier')).toEqual({ '': 16_851, 26: 1127, TC: 1108, 53: 4 });
    expect(release.rows.filter((row) => row.isListedOnly)).toHaveLength(148);
    expect(countBy(release.rows, 'pricingIndicator')).toEqual({ '': 19_090 });
  });

  it.each([
    ['96932', '', 'A 0.00 3.70 - 3.70 NA 0.01 3.71 3.71 3 XXX 00000 02 99 0.00 0.00'],
    ['27447', '', 'A 19.60 15.30 NA 15.30 - 3.98 38.88 38.88 0 090 21210 09 99 0.00 0.00'],
    ['70450', '', 'A 0.85 2.35 - 2.35 NA 0.05 3.25 3.25 1 XXX 40000 09 88 3.58 0.06'],
    ['45378', '53', 'A 1.63 3.22 - 0.90 - 0.22 5.07 2.75 0 000 20100 09 99 0.00 0.00'],
  ])('prints %s %s as formats.md §10 does', (code, modifier, expected) => {
    expect(printed(release.rows, code, modifier)).toBe(expected);
  });

  it('has 109 localities with their counties, stars taken off', () => {
    expect(release.localities).toHaveLength(109);
    expect(release.localities.find(({ mac }) => mac === '10112')).toMatchObject({
      locality: '00',
      state: 'AL',
      name: 'ALABAMA',
      workGpci: '1.000',
      workGpciUnfloored: null,
      peGpci: '0.869',
      malpracticeGpci: '0.575',
      counties: 'ALL COUNTIES',
    });
    expect(release.localities.find(({ mac }) => mac === '02102')).toMatchObject({
      locality: '01',
      state: 'AK',
      name: 'ALASKA',
      workGpci: '1.500',
      peGpci: '1.081',
      malpracticeGpci: '0.592',
    });
    const missouri = release.localities.filter(({ mac }) => mac === '05302');
    expect(missouri.map(({ locality, counties }) => `${locality} ${counties}`).sort()).toEqual([
      '01 JEFFERSON, ST. CHARLES, ST. LOUIS AND ST. LOUIS CITY',
      '02 CLAY, JACKSON AND PLATTE',
      '99 ALL OTHER COUNTIES',
    ]);
    expect(release.localities.filter(({ counties }) => counties === null)).toEqual([]);
  });

  it('has one anesthesia factor for each of them and the national one', () => {
    expect(release.anesthesia).toHaveLength(109);
    expect(release.anesthesia.find(({ mac }) => mac === '02102')).toMatchObject({
      locality: '01',
      nonQpp: '27.86',
      qpp: null,
    });
    expect(release.factors.map(({ basis, value }) => `${basis} ${value}`)).toEqual([
      'NON_QPP 32.3465',
      'ANESTHESIA_NON_QPP 20.3178',
    ]);
  });

  it('has 16,100 caps, of which 9,430 of contractor priced rows, and lists the six retired localities', () => {
    expect(release.oppsCaps).toHaveLength(16_100);
    expect(release.oppsCaps.filter(({ status }) => status === 'C')).toHaveLength(9_430);
    expect(release.oppsCaps.filter(({ status }) => status === 'A')).toHaveLength(6_670);
    expect(
      release.oppsCaps.find(
        ({ code, mac, locality }) => code === '0633T' && mac === '01112' && locality === '18',
      ),
    ).toMatchObject({
      modifier: 'TC',
      facility: '126.90',
      nonFacility: '126.90',
    });
    const retired = release.report.problems
      .filter(({ code }) => code === 'LOCALITY_RETIRED')
      .map(({ value }) => value);
    expect(retired).toEqual(['01112/17', '01112/18', '01112/71', '01112/72', '01112/73', '01112/74']);
  });

  it.each(['xlsx', 'txt'])('has the same rows when only the %s of each table is there', async (format) => {
    const [rvus, caps] = await Promise.all([
      readRelease(`${cms}/RVU25D/PPRRVU2025_Oct.${format}`, { release: 'RVU25D' }),
      readRelease(`${cms}/RVU25D/OPPSCAP_Oct.${format}`, { release: 'RVU25D', isCompanionsOnly: true }),
    ]);
    const figures = (rows: readonly RvuRow[]) => rows.map(({ file, line, ...row }) => row);
    expect(rvus.report.errorCount).toBe(0);
    expect(figures(rvus.rows)).toEqual(figures(release.rows));
    expect(
      caps.oppsCaps.map(({ line, ...cap }: { line?: number } & (typeof caps.oppsCaps)[number]) => cap),
    ).toEqual(
      release.oppsCaps.map(({ line, ...cap }: { line?: number } & (typeof caps.oppsCaps)[number]) => cap),
    );
  });
});

describeCms('companions as CMS published them', () => {
  it('are refused when they come without a relative value file', async () => {
    const { report } = await readRelease(`${cms}/RVU26A/GPCI2026.csv`, { release: 'RVU26A' });
    expect(report.counts).toEqual({ NO_PPRRVU: 1 });
  });

  it('GPCI2026 has the work index with and without the floor; 47 localities differ', async () => {
    const { localities, report } = await readRelease(`${cms}/RVU26A/GPCI2026.csv`, {
      release: 'RVU26A',
      isCompanionsOnly: true,
    });
    expect(report.errorCount).toBe(0);
    expect(localities).toHaveLength(109);
    expect(localities.find(({ mac }) => mac === '10112')).toMatchObject({
      workGpci: '1.000',
      workGpciUnfloored: '0.988',
      peGpci: '0.875',
      malpracticeGpci: '0.566',
    });
    expect(
      localities.filter(({ workGpci, workGpciUnfloored }) => workGpci !== workGpciUnfloored),
    ).toHaveLength(47);
  });

  it('26LOCCO keeps its zeros beside a sixth column without a name', async () => {
    const { counties } = await readRelease(`${cms}/RVU26A/26LOCCO.csv`, {
      release: 'RVU26A',
      isCompanionsOnly: true,
    });
    expect(counties).toHaveLength(109);
    expect(counties.find(({ mac, locality }) => mac === '01112' && locality === '05')).toMatchObject({
      state: 'CALIFORNIA',
      counties: 'SAN FRANCISCO/ALAMEDA/CONTRA COSTA/SAN MATEO',
    });
  });

  it('ANES2026 has a factor for each payment basis', async () => {
    const { anesthesia, factors } = await readRelease(`${cms}/RVU26A/ANES2026.csv`, {
      release: 'RVU26A',
      isCompanionsOnly: true,
    });
    expect(anesthesia).toHaveLength(109);
    expect(anesthesia.find(({ mac }) => mac === '10112')).toMatchObject({
      locality: '00',
      nonQpp: '19.53',
      qpp: '19.63',
    });
    expect(factors.map(({ basis, value }) => `${basis} ${value}`)).toEqual([
      'ANESTHESIA_NON_QPP 20.49754',
      'ANESTHESIA_QPP 20.599835',
    ]);
  });

  it('ZIP5 has 42,956 ZIP codes, 580 of which need ZIP+4', async () => {
    const { zips, report } = await readRelease(`${cms}/zip`, { release: 'RVU25D', isCompanionsOnly: true });
    expect(report.errorCount).toBe(0);
    expect(zips).toHaveLength(42_956);
    expect(zips.filter(({ needsZip9 }) => needsZip9)).toHaveLength(580);
    expect(zips.find(({ zip }) => zip === '99501')).toMatchObject({
      mac: '02102',
      locality: '01',
      state: 'AK',
      needsZip9: false,
    });
  });

  it('the anesthesia base units of 2022 are 276, the same as txt and as xlsx, and say their year', async () => {
    const { baseUnits, report } = await readRelease(`${cms}/anesthesia`, {
      release: 'RVU25D',
      isCompanionsOnly: true,
    });
    expect(report.counts).toEqual({ BASE_UNITS_OTHER_YEAR: 1 });
    expect(baseUnits).toHaveLength(276);
    expect(baseUnits.find(({ code }) => code === '00100')).toMatchObject({ units: 5 });
    expect(baseUnits.find(({ code }) => code === '01999')).toMatchObject({ units: 0 });
  });
});

describeCms('the split of 2026 (lines of the real QPP and non-QPP txt)', () => {
  it('the QPP file alone is refused', async () => {
    const { report, rows } = await readRelease(`${cms}/RVU26A/PPRRVU2026_Jan_QPP.sample.txt`, {
      release: 'RVU26A',
    });
    expect(report.counts).toEqual({ QPP_ALONE: 1 });
    expect(rows).toEqual([]);
  });

  it('the non-QPP file alone is a release with one factor', async () => {
    const { report, rows, factors } = await readRelease(`${cms}/RVU26A/PPRRVU2026_Jan_nonQPP.sample.txt`, {
      release: 'RVU26A',
    });
    expect(report.counts).toEqual({});
    expect(rows.map(({ code, status, supervision }) => `${code} ${status} ${supervision}`)).toEqual([
      '0001F I 09',
      '00100 J 09',
      '0054T C 09',
      'V5364 N 01',
    ]);
    expect(factors.map(({ basis, value }) => `${basis} ${value}`)).toEqual(['NON_QPP 33.4009']);
  });

  it('both together never become two fee schedules; QPP rows without their twin are named', async () => {
    const { report, rows, factors } = await readRelease(`${cms}/RVU26A`, { release: 'RVU26A' });
    expect(report.counts).toEqual({ QPP_WITHOUT_TWIN: 7 });
    expect(rows).toHaveLength(4);
    expect(factors.map(({ basis, value }) => `${basis} ${value}`)).toEqual([
      'NON_QPP 33.4009',
      'QPP 33.5675',
      'ANESTHESIA_NON_QPP 20.49754',
      'ANESTHESIA_QPP 20.599835',
    ]);
  });
});
