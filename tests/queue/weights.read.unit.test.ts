import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readWeights } from '../../importers/weights/weights.read.ts';

const fileOf = (text: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'weights-')), 'counts.csv');
  writeFileSync(path, text);
  return path;
};
const read = async (text: string) => {
  const { services, ...rest } = await readWeights(fileOf(text));
  return { ...rest, services: [...services] };
};

describe('a file of service counts', () => {
  it('is refused when it is empty', async () => {
    expect(await read('')).toMatchObject({
      services: [],
      refused: 1,
      problems: [{ reason: 'The file is empty.' }],
    });
  });

  it('is refused without a column of codes and one of counts', async () => {
    const { problems, services } = await read('HCPCS,CHARGES\n99213,12\n');
    expect(services).toEqual([]);
    expect(problems[0]?.reason).toMatch(/^No header names a code/);
  });

  it('reports lines that say nothing about a code', async () => {
    const { problems, refused, services } = await read(
      'HCPCS,ALLOWED SERVICES\n99213,10\nTOTAL,10\n99214,*\n99215,-3\n99216,"1,23"\n',
    );
    expect(services).toEqual([['99213', 10]]);
    expect(refused).toBe(4);
    expect(problems).toEqual([
      { line: 3, reason: '“TOTAL” is no code.' },
      { line: 4, reason: '“*” is no count of services.' },
      { line: 5, reason: '“-3” is no count of services.' },
      { line: 6, reason: '“1,23” is no count of services.' },
    ]);
  });

  it('is summed over modifiers, with thousands separators, whatever stands above the header', async () => {
    const { services, countedColumn } = await read(
      'Part B National Summary Data File,,\n,,\nHCPCS,MODIFIER,"ALLOWED SERVICES"\n00142,AA,"1,052.5"\n00142,QK,0.5\n99213,TOTAL,"84,000,001"\n',
    );
    expect(countedColumn).toBe('ALLOWED SERVICES');
    expect(services).toEqual([
      ['00142', 1053],
      ['99213', 84_000_001],
    ]);
  });

  it('is understood by other headings of CMS too', async () => {
    const { services, countedColumn } = await read(
      'HCPCS_CD,HCPCS_INITIAL_MODIFIER_CD,PSPS_SUBMITTED_SERVICE_CNT\n96932,,7\n96932,26,5\n',
    );
    expect(countedColumn).toBe('PSPS_SUBMITTED_SERVICE_CNT');
    expect(services).toEqual([['96932', 12]]);
  });
});
