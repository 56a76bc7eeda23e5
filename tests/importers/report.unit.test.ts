import { describe, expect, it } from '@jest/globals';
import { acceptableCodes, problemCodes } from '../../importers/report.codes.ts';
import { ImportReport } from '../../importers/report.ts';

describe('a report', () => {
  it('is clean with warnings and not clean with an error', () => {
    const report = new ImportReport();
    report.add('CODE_UNUSUAL', {}, 'GXXX1 is unusual.');
    expect(report.isClean).toBe(true);
    report.add('TOTAL_DISAGREES', {}, '1.00 + 1.00 is not 3.00.');
    expect(report.isClean).toBe(false);
  });

  it('takes an acceptance only for what can be accepted', () => {
    const report = new ImportReport();
    report.add('LOCALITIES_DISAGREE', {}, 'x');
    report.add('TOTAL_DISAGREES', {}, 'x');
    expect(report.standing(new Set(['LOCALITIES_DISAGREE', 'TOTAL_DISAGREES']))).toEqual(['TOTAL_DISAGREES']);
    expect(report.isCleanBut(new Set(['LOCALITIES_DISAGREE', 'TOTAL_DISAGREES']))).toBe(false);
  });

  it('counts a million problems and keeps a hundred of each code', () => {
    const report = new ImportReport();
    for (let line = 0; line < 1_000_000; line += 1) report.add('DOMAIN_VALUE_UNKNOWN', { line }, 'x');
    expect(report.counts).toEqual({ DOMAIN_VALUE_UNKNOWN: 1_000_000 });
    expect(report.problems).toHaveLength(100);
  });

  it('is readable on a terminal: errors first, with file, line, column and what to do', () => {
    const report = new ImportReport();
    report.rowsRead = 19_356;
    report.add('CODE_UNUSUAL', { file: 'a.csv', line: 12 }, 'GXXX1 is unusual.');
    report.add(
      'TOTAL_DISAGREES',
      { file: 'a.csv', line: 11, column: 'FACILITY TOTAL', value: '3.00' },
      '1.00 + 1.00 + 0.00 is not 3.00.',
    );
    expect(report.toText()).toBe(
      [
        '19,356 rows read, 0 rows refused, 1 error, 1 warning',
        '',
        'ERROR TOTAL_DISAGREES (1): Work + practice expense + malpractice is not the printed total.',
        '  a.csv, line 11, FACILITY TOTAL: 1.00 + 1.00 + 0.00 is not 3.00.',
        '',
        'WARNING CODE_UNUSUAL (1): A HCPCS code has five characters but not one of the usual shapes (99213, 0001F, G0439).',
        '  a.csv, line 12: GXXX1 is unusual.',
      ].join('\n'),
    );
  });

  it('cannot disturb a terminal or grow by a hostile value', () => {
    const report = new ImportReport();
    report.add('CODE_FORM', { value: `\u001b[2J${'x'.repeat(10_000)}` }, 'Value \u001b]0;title\u0007.');
    expect(report.problems[0]?.value).toBe(`\\x1b[2J${'x'.repeat(76)}…`);
    for (const control of ['\u001b', '\u0007']) expect(report.toText()).not.toContain(control);
  });

  it('gives its refused rows as csv that no spreadsheet runs', () => {
    const report = new ImportReport();
    report.refuseRow({
      file: 'a.csv',
      line: 3,
      codes: ['CODE_FORM'],
      cells: ['=cmd()', '+1', '-2', '@x', 'plain, "quoted"'],
    });
    expect(report.refusedRowsCsv()).toBe(
      `file,line,problems,cells\r\na.csv,3,CODE_FORM,'=cmd(),'+1,'-2,'@x,"plain, ""quoted"""\r\n`,
    );
  });

  it('is the same as JSON', () => {
    const report = new ImportReport();
    report.add('CODE_FORM', { file: 'a.csv', line: 3, column: 'HCPCS', value: 'x' }, 'No code.');
    expect(JSON.parse(JSON.stringify(report.toJson()))).toEqual({
      rowsRead: 0,
      rowsRefused: 0,
      isClean: false,
      errorCount: 1,
      warningCount: 0,
      counts: { CODE_FORM: 1 },
      problems: [
        {
          code: 'CODE_FORM',
          severity: 'ERROR',
          isAcceptable: false,
          file: 'a.csv',
          line: 3,
          column: 'HCPCS',
          value: 'x',
          message: 'No code.',
        },
      ],
    });
  });
});

describe('the codes', () => {
  it('each say what they mean; these seven can be accepted by name', () => {
    for (const { meaning } of Object.values(problemCodes)) expect(meaning).toMatch(/^[A-Z].*\.$/i);
    expect([...acceptableCodes].sort()).toEqual([
      'CONVERSION_FACTOR_UNREVIEWED',
      'DOMAIN_VALUE_UNKNOWN',
      'FORMATS_DISAGREE',
      'LOCALITIES_DISAGREE',
      'OPPSCAP_INCOMPLETE',
      'QPP_INCOMPLETE',
      'SPLIT_DISAGREES',
    ]);
  });
});
