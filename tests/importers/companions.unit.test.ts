import { describe, expect, it } from '@jest/globals';
import { readRelease } from '../../importers/release.read.ts';
import { csvOf, fileOf, folderOf, workbookOf } from './written.files.ts';

const attach = (content: string | Buffer, release = 'RVU26C') =>
  readRelease(fileOf(content), { release, isCompanionsOnly: true });

const places = [
  ['10112', 'AL', '00', 'ALABAMA'],
  ['02102', 'AK', '01', 'ALASKA*'],
  ['01112', 'CA', '05', 'SAN FRANCISCO'],
] as const;

const gpciHeader = [
  'Medicare Administrative Contractor (MAC)',
  'State',
  'Locality Number',
  'Locality Name',
  '2026 PW GPCI (with 1.0 Floor)',
  '2026 PE GPCI',
  '2026 MP GPCI',
];
const gpciValues = [
  ['1.000', '0.875', '0.566'],
  ['1.500', '1.065', '0.551'],
  ['1.071', '1.319', '0.482'],
];
const footnotes = [
  ['"MAC Assignments as of November 22, 2023"'],
  [''],
  ['*Work GPCI reflects a 1.5 floor in Alaska.'],
];

function gpciTable(header: readonly string[] = gpciHeader): string[][] {
  const padded = (cells: readonly string[]) => [
    ...cells,
    ...Array.from({ length: header.length - cells.length }, () => ''),
  ];
  const rows = places.map((place, index) => [...place, ...(gpciValues[index] ?? [])]);
  return [
    padded(['ADDENDUM E. FINAL CY 2026 GEOGRAPHIC PRACTICE COST INDICES']),
    padded(['']),
    [...header],
    ...rows,
    ...footnotes.map(padded),
  ];
}

describe('GPCI', () => {
  it('is refused when a column has another name', async () => {
    const { report } = await attach(csvOf(gpciTable(gpciHeader.with(5, '2026 Practice GPCI'))));
    expect(report.counts).toEqual({ UNKNOWN_HEADER: 1 });
  });

  it('is refused when rows follow its footnotes', async () => {
    const [, , , row = []] = gpciTable();
    expect((await attach(csvOf([...gpciTable(), row]))).report.counts).toMatchObject({ DATA_AFTER_END: 1 });
  });

  it('is refused when it is of another year', async () => {
    expect((await attach(csvOf(gpciTable()), 'RVU25D')).report.counts).toEqual({ YEAR_DISAGREES: 1 });
  });

  it('is refused when a locality comes twice or has no number', async () => {
    const table = gpciTable();
    const twice = table.toSpliced(4, 0, table[3] ?? []);
    expect((await attach(csvOf(twice))).report.counts).toEqual({ DUPLICATE_KEY: 1 });
    const without = table.map((cells) => (cells[0] === '01112' ? cells.with(2, '') : cells));
    expect((await attach(csvOf(without))).report.counts).toEqual({ DIGITS_FORM: 1 });
  });

  it('is refused when one index has lost its last digit while others kept their zeros', async () => {
    expect((await attach(csvOf(gpciTable()).replace('1.319', '1.31'))).report.counts).toEqual({
      DECIMALS_MIXED: 1,
    });
  });

  it('is read with seven columns, stars after a name or a header taken off', async () => {
    const { report, localities } = await attach(
      csvOf(gpciTable(gpciHeader.with(4, '2026 PW GPCI (with 1.0 Floor)***'))),
    );
    expect(report.counts).toEqual({});
    expect(
      localities.map(
        ({ mac, locality, name, state, workGpci }) => `${mac}/${locality} ${name} ${state} ${workGpci}`,
      ),
    ).toEqual(['10112/00 ALABAMA AL 1.000', '02102/01 ALASKA AK 1.500', '01112/05 SAN FRANCISCO CA 1.071']);
  });

  it('is read without a state column, as in 2020', async () => {
    const table = gpciTable()
      .map((cells) => cells.toSpliced(1, 1))
      .map((cells) => cells.map((cell) => cell.replace('2026', '2020')));
    const { report, localities } = await attach(csvOf(table), 'RVU20A');
    expect(report.counts).toEqual({});
    expect(localities.map(({ state }) => state)).toEqual([null, null, null]);
  });

  it('is read when the whole file drops closing zeros', async () => {
    const { report, localities } = await attach(
      csvOf(gpciTable()).replace('1.000', '1').replace('1.500', '1.5'),
    );
    expect(report.counts).toEqual({});
    expect(localities[1]?.workGpci).toBe('1.500');
  });

  it('is read as a workbook with text and numbers mixed', async () => {
    const table = gpciTable().map((cells, index) =>
      index > 2 && index < 6 ? [...cells.slice(0, 4), ...cells.slice(4).map(Number)] : cells,
    );
    expect((await attach(workbookOf(table))).localities).toEqual(
      (await attach(csvOf(gpciTable()))).localities,
    );
  });

  it('is read as text, with three and with four values', async () => {
    const lines = (values: readonly (readonly string[])[]) =>
      [
        'ADDENDUM E. FINAL CY 2026 GEOGRAPHIC',
        '',
        'Medicare Admi State  Locality',
        ...places.map(
          ([mac, state, locality, name], index) =>
            `${mac}           ${state}      ${locality}   ${name.padEnd(80)}${(values[index] ?? []).map((value) => value.padStart(12)).join('')}`,
        ),
        'MAC Assignments as of November 22, 2023',
      ].join('\r\n');
    const three = await attach(lines(gpciValues));
    expect(three.report.counts).toEqual({});
    expect(
      three.localities.map(({ workGpci, workGpciUnfloored, peGpci }) => [
        workGpci,
        workGpciUnfloored,
        peGpci,
      ]),
    ).toEqual([
      ['1.000', null, '0.875'],
      ['1.500', null, '1.065'],
      ['1.071', null, '1.319'],
    ]);
    const four = await attach(lines(gpciValues.map((values) => ['0.988', ...values])));
    expect(four.report.counts).toEqual({});
    expect(four.localities[0]).toMatchObject({
      workGpciUnfloored: '0.988',
      workGpci: '1.000',
      peGpci: '0.875',
      malpracticeGpci: '0.566',
    });
  });
});

describe('LOCCO', () => {
  const header = [
    'Medicare Adminstrative Contractor',
    'Locality Number',
    'State ',
    'Fee Schedule Area ',
    'Counties',
  ];
  const blank = [' ', ' ', ' ', ' ', ' '];
  const table = [
    ['COUNTIES INCLUDED IN 2026 LOCALITIES.', '', '', '', ''],
    header,
    ['2102', '1', 'ALASKA ', 'STATEWIDE ', 'ALL COUNTIES '],
    blank,
    ['1182', '18', 'CALIFORNIA', 'LOS ANGELES', 'LOS ANGELES /ORAGNGE CNTY'],
    ['1112', '5', '', 'SAN FRANCISCO', 'MARIN'],
    blank,
    ['5302', '99', '', 'REST OF STATE* ', 'ALL OTHER COUNTIES '],
    ['5302', '99', '', 'REST OF STATE*', 'ALL OTHER COUNTIES'],
    ['*  Payment locality is serviced by two carriers.', '', '', '', ''],
  ];

  it('gets its zeros back, fills states forward within a group and joins a locality that comes twice', async () => {
    const { counties, report } = await attach(csvOf(table));
    expect(report.counts).toEqual({ LEADING_ZEROS_RESTORED: 2 });
    expect(
      counties.map(({ mac, locality, state, area, counties: names }) => [mac, locality, state, area, names]),
    ).toEqual([
      ['02102', '01', 'ALASKA', 'STATEWIDE', 'ALL COUNTIES'],
      ['01182', '18', 'CALIFORNIA', 'LOS ANGELES', 'LOS ANGELES /ORAGNGE CNTY'],
      ['01112', '05', 'CALIFORNIA', 'SAN FRANCISCO', 'MARIN'],
      ['05302', '99', null, 'REST OF STATE', 'ALL OTHER COUNTIES'],
    ]);
  });

  it('is refused when only some of its numbers have lost their zeros', async () => {
    const mixed = table.map((cells) => (cells[0] === '2102' ? ['02102', '01', ...cells.slice(2)] : cells));
    expect((await attach(csvOf(mixed))).report.counts).toEqual({ LEADING_ZEROS_MIXED: 5 });
  });
});

describe('ANES', () => {
  const one = [
    ['Contractor', 'Locality', 'Locality Name', 'National Anes CF of 20.3178'],
    ['10112 ', '00 ', 'ALABAMA', '19.31 '],
    ['02102 ', '01 ', 'ALASKA*', '27.86 '],
    ['', '', '', ''],
  ];
  const two = [
    [
      'Contractor',
      'Locality',
      'Locality Name',
      'Qualifying APM National Anes CF (with 2.5% statutory increase) of 20.599835',
      'Non-Qualifying APM National Anes CF (with 2.5% Statutory increase)  of 20.49754',
    ],
    ['10112 ', '00 ', 'ALABAMA', '19.63', '19.53'],
  ];

  it('is refused when the qualifying factor is the lower one', async () => {
    expect(
      (await attach(csvOf(two.map((cells, index) => (index === 1 ? cells.with(3, '19.43') : cells))))).report
        .counts,
    ).toMatchObject({ NUMBER_RANGE: 1 });
  });

  it('is read with one factor and with two, in either order', async () => {
    const first = await attach(csvOf(one), 'RVU25D');
    expect(first.report.counts).toEqual({});
    expect(first.anesthesia).toMatchObject([
      { mac: '10112', locality: '00', nonQpp: '19.31', qpp: null },
      { mac: '02102', nonQpp: '27.86' },
    ]);
    for (const table of [two, two.map((cells) => [...cells.slice(0, 3), cells[4] ?? '', cells[3] ?? ''])]) {
      const release = await attach(csvOf(table));
      expect(release.report.counts).toEqual({});
      expect(release.anesthesia).toMatchObject([
        { mac: '10112', locality: '00', nonQpp: '19.53', qpp: '19.63' },
      ]);
      expect(release.factors.map(({ basis, value }) => `${basis} ${value}`).sort()).toEqual([
        'ANESTHESIA_NON_QPP 20.49754',
        'ANESTHESIA_QPP 20.599835',
      ]);
    }
  });

  it('is read as text in cents, with one factor and with two', async () => {
    const line = (...cents: string[]) =>
      `10112       00    ALABAMA                                                ${cents.join('        ')}\r\n`;
    expect((await attach(`${line('1931')}\u001a`)).anesthesia).toMatchObject([
      { mac: '10112', locality: '00', nonQpp: '19.31', qpp: null },
    ]);
    expect((await attach(line('1963', '1953'))).anesthesia).toMatchObject([
      { nonQpp: '19.53', qpp: '19.63' },
    ]);
  });

  it('is asked about when its national factor is not the reviewed one', async () => {
    expect((await attach(csvOf(one).replace('20.3178', '20.4178'), 'RVU25D')).report.counts).toEqual({
      CONVERSION_FACTOR_UNREVIEWED: 1,
    });
  });
});

describe('OPPSCAP', () => {
  const header = ['HCPCS', 'MOD', 'PROCSTAT', 'CARRIER', 'LOCALITY', 'FACILITY PRICE', 'NON-FACILTY PRICE'];
  const rows = [
    ['0633T', 'TC', 'C', '01112', '05', '150.69', '150.69'],
    ['0633T', 'TC', 'C', '01112', '18', '126.90', '126.90'],
  ];

  it('is read as csv, as csv without closing zeros and as text, to the same amounts', async () => {
    const text = rows
      .map(
        ([code, modifier, status, mac, locality, price = '']) =>
          `${code}${modifier} ${status} ${mac}  ${locality} ${price.padStart(8)} ${price.padStart(9)}\r\n`,
      )
      .join('');
    const full = await attach(csvOf([header, ...rows, ['', '', '', '', '', '', '']]));
    const stripped = await attach(csvOf([header, ...rows]).replaceAll('126.90', '126.9'));
    const fixed = await attach(text);
    for (const { report, oppsCaps } of [full, stripped, fixed]) {
      expect(report.counts).toEqual({});
      expect(oppsCaps).toMatchObject([
        {
          code: '0633T',
          modifier: 'TC',
          status: 'C',
          mac: '01112',
          locality: '05',
          facility: '150.69',
          nonFacility: '150.69',
        },
        { locality: '18', facility: '126.90', nonFacility: '126.90' },
      ]);
    }
  });

  it('is refused when a locality has lost a row', async () => {
    const more = rows.map((cells) => cells.with(0, '70450'));
    expect((await attach(csvOf([header, ...rows, ...more.slice(1)]))).report.counts).toEqual({
      OPPSCAP_INCOMPLETE: 1,
    });
  });
});

describe('ZIP5', () => {
  const record = (state: string, zip: string, flag: string, quarter = '20263') =>
    `${state}${zip}0210201 Z9   ${flag} A${' '.repeat(52)}${quarter}\r\n`;

  it('is refused when a ZIP code comes twice, rows are of two quarters or the year is another', async () => {
    expect((await attach(record('AK', '99501', '0') + record('AK', '99501', '0'))).report.counts).toEqual({
      DUPLICATE_KEY: 1,
    });
    expect(
      (await attach(record('AK', '99501', '0') + record('AK', '99502', '0', '20262'))).report.counts,
    ).toEqual({ MIXED_RELEASES: 1 });
    expect((await attach(record('AK', '99501', '0', '20254'))).report.counts).toEqual({ YEAR_DISAGREES: 1 });
  });

  it('is noted when it is of another quarter', async () => {
    expect((await attach(record('AK', '99501', '0', '20262'))).report.counts).toEqual({
      QUARTER_DISAGREES: 1,
    });
  });

  it('is read as text and as csv', async () => {
    const text = await attach(record('AK', '99501', '0') + record('AK', '99502', '1'));
    expect(text.report.counts).toEqual({});
    expect(text.zips).toMatchObject([
      { zip: '99501', mac: '02102', locality: '01', state: 'AK', needsZip9: false },
      { zip: '99502', needsZip9: true },
    ]);
    const csv = await attach(
      csvOf([
        [
          'STATE',
          'ZIP CODE',
          'CARRIER',
          'LOCALITY',
          'RURAL IND',
          'LAB CB LOCALITY',
          'RURAL IND2',
          'PLUS 4 FLAG',
          'PART B DRUG INDICATOR',
          'YEAR/QTR',
        ],
        ['AK', '99501', '02102', '01', '', 'Z9', '', '0', 'A', '20263'],
        ['AK', '99502', '02102', '01', '', 'Z9', '', '1', 'A', '20263'],
      ]),
    );
    expect(csv.report.counts).toEqual({});
    expect(csv.zips.map(({ zip, needsZip9 }) => `${zip} ${needsZip9}`)).toEqual([
      '99501 false',
      '99502 true',
    ]);
  });
});

describe('anesthesia base units', () => {
  it('are read under a header that is stacked below its first cell, with tabs or commas', async () => {
    for (const delimiter of ['\t', ',']) {
      const { baseUnits, report } = await attach(
        ['CODE\t2026', '\tBASE', '\tUNIT', '00100\t5', '01999\t0', '']
          .join('\r\n')
          .replaceAll('\t', delimiter),
      );
      expect(report.counts).toEqual({});
      expect(baseUnits).toMatchObject([
        { code: '00100', units: 5 },
        { code: '01999', units: 0 },
      ]);
    }
  });
});

describe('localities', () => {
  const anes = (rows: readonly string[][]) =>
    csvOf([['Contractor', 'Locality', 'Locality Name', 'National Anes CF of 20.49754'], ...rows]);

  it('that GPCI and ANES do not share are named, and can be accepted by name', async () => {
    const folder = folderOf({
      'gpci.csv': csvOf(gpciTable()),
      'anes.csv': anes([
        ['10112', '00', 'ALABAMA', '19.53'],
        ['02102', '01', 'ALASKA', '28.15'],
        ['01112', '09', 'SAN JOSE', '22.79'],
      ]),
    });
    const { report } = await readRelease(folder, { release: 'RVU26C', isCompanionsOnly: true });
    expect(report.counts).toEqual({ LOCALITIES_DISAGREE: 2 });
    expect(report.problems.map(({ message }) => message)).toEqual([
      '01112/09 is in anes.csv but not in gpci.csv.',
      '01112/05 is in gpci.csv but not in anes.csv.',
    ]);
    expect(report.isCleanBut(new Set(['LOCALITIES_DISAGREE']))).toBe(true);
  });
});
