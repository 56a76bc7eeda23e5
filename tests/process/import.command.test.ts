import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../server/config.ts';
import { fileOf } from '../importers/written.files.ts';
import { madeCsv, madeRows, TITLES, withWork } from '../support/made-release.ts';
import { command, dataFolder, type Started, startServer, stop } from '../support/process.ts';

const DATA_DIR = dataFolder();
const SAMPLE = join(projectRoot(), 'importers', 'sample', 'RVU26C');
let server: Started;

beforeAll(async () => {
  server = await startServer({ DATA_DIR });
}, 60_000);
afterAll(async () => {
  await stop(server, 'SIGTERM');
  rmSync(DATA_DIR, { recursive: true, force: true });
}, 60_000);

const run = (...words: string[]) => command(words, { DATA_DIR });
const file = (count: number, title: (typeof TITLES)[keyof typeof TITLES], works = 0) =>
  fileOf(
    madeCsv(
      madeRows(count, (row, at) => (at < works ? withWork(row, 140) : row)),
      title,
    ),
    'PPRRVU.csv',
  );

describe('wrong usage ends with 2 and says what is right', () => {
  it.each([
    [['import']],
    [['import', 'one.zip', 'two.zip']],
    [['import', 'one.zip', '--release', 'July']],
    [['import', 'one.zip', '--accept', 'CODES_LOST']],
    [['import', 'one.zip', '--accept', 'ANYTHING', '--reason', 'x']],
    [['import', 'one.zip', '--now']],
    [['import', '--attach', 'RVU26C']],
    [['import', '--attach', 'July', 'one.csv']],
    [['release', 'diff', 'RVU26C']],
    [['release', 'plan', 'RVU27A']],
    [['release', 'activate']],
    [['release', 'publish', 'RVU26C']],
  ])('%j', async (words) => {
    const { code, errors } = await run(...words);
    expect(code).toBe(2);
    expect(errors).toContain('npm run');
  });
});

describe('the command line', () => {
  it('imports, compares and says what to do next', async () => {
    await run('import', file(60, TITLES.RVU26B), '--activate');
    const { code, output } = await run('import', file(61, TITLES.RVU26C, 2), '--release', 'RVU26C');
    expect(code).toBe(0);
    expect(output).toContain('Beside RVU26B: 1 added, 2 work, 2 total.');
    expect(output).toContain(
      'RVU26C/2: 61 rows, 61 codes, STAGED. Activate it by npm run release -- activate RVU26C/2.',
    );
  });

  it('shows what differs between two releases, as text and as JSON', async () => {
    const { output } = await run('release', 'diff', 'RVU26B', 'RVU26C/2', '--kind', 'work');
    expect(output.trimEnd().split('\n')).toEqual([
      'RVU26B to RVU26C/2: ADDED 1, WORK 2, TOTAL 2',
      '10000     WORK TOTAL  work 1.00 → 1.40 (+40.0 %), nonFacilityTotal 3.10 → 3.50 (+12.9 %), facilityTotal 3.10 → 3.50 (+12.9 %)',
      '10001     WORK TOTAL  work 1.00 → 1.40 (+40.0 %), nonFacilityTotal 3.10 → 3.50 (+12.9 %), facilityTotal 3.10 → 3.50 (+12.9 %)',
    ]);
    const json = JSON.parse((await run('release', 'diff', 'RVU26B', 'RVU26C/2', '--json')).output);
    expect(json).toMatchObject({ from: 'RVU26B', to: 'RVU26C/2', counts: { WORK: 2, TOTAL: 2, ADDED: 1 } });
    expect(json.changes).toHaveLength(3);
  });

  it('attaches companion files, several at once', async () => {
    const { code, output } = await run(
      ...['import', '--attach', 'RVU26C', join(SAMPLE, 'GPCI2026.csv'), join(SAMPLE, '26LOCCO.csv')],
    );
    expect(code).toBe(0);
    expect(output).toContain('RVU26C/2 has GPCI, LOCCO now. It is STAGED.');
  });

  it('says beforehand what an activation and a roll-back would do, and does them', async () => {
    const foreseen = await run('release', 'activate', 'RVU26C', '--now', '--dry-run');
    expect(foreseen.output).toBe(
      'RVU26C/2 would be ACTIVE. Readers get RVU26C/2 by default (before it was RVU26C). Nothing was changed.\n',
    );
    expect((await run('release', 'activate', 'RVU26C', '--now')).output).toContain('RVU26C/2 is ACTIVE.');
    const back = (await run('release', 'roll-back', 'RVU26C')).output.trimEnd().split('\n');
    expect(back).toEqual([
      'Rolling back: RVU26C/2 will be WITHDRAWN. Readers get RVU26C by default (before it was RVU26C/2).',
      'RVU26C/2 is WITHDRAWN. Readers get RVU26C by default (before it was RVU26C/2).',
    ]);
  });
});
