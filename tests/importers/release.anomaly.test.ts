import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ImportRequest, ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import type { Workshop } from '../../server/workshop.ts';
import { madeCsv, madeRows, TITLES, withWork } from '../support/made-release.ts';
import { loadSample, testWorkshop } from '../support/workshop.ts';
import { fileOf } from './written.files.ts';

let workshop: Workshop;
let importer: ReleaseImport;

beforeAll(async () => {
  workshop = await testWorkshop(() => new Date('2026-11-01T12:00:00Z'));
  importer = new ReleaseImport(workshop.source, workshop.releases);
});
afterAll(() => workshop.close());

const run = (content: string, more: Partial<ImportRequest> = {}) =>
  importer.run({
    ...{ path: fileOf(content, 'PPRRVU.csv'), isDryRun: false, activate: 'ON_ITS_DAY', accept: [] },
    ...{ isSample: false, by: SYSTEM, ...more },
  });
const names = async () => (await workshop.releases.list()).map(({ name, cut }) => `${name}/${cut}`);

describe('a release that loses a share of its codes', () => {
  const halved = madeCsv(madeRows(500), TITLES.RVU26C);

  it('is taken in where nothing but a sample is there to compare it with', async () => {
    await loadSample(workshop, 'RVU25D');
    const { verdict, comparisons } = await run(madeCsv(madeRows(1_000), TITLES.RVU26B));
    expect({ verdict, comparisons }).toEqual({ verdict: 'DONE', comparisons: [] });
  });

  it('is refused, by name and with figures, and nothing is written', async () => {
    const outcome = await run(halved);
    expect(outcome).toMatchObject({
      verdict: 'REFUSED',
      sentence: 'Refused for CODES_LOST. Nothing was written.',
      cut: null,
      anomalies: [{ kind: 'CODES_LOST', against: 'RVU26B', reason: null }],
      comparisons: [{ against: 'RVU26B', role: 'PREDECESSOR', measured: { changes: { REMOVED: 500 } } }],
    });
    expect(outcome.anomalies[0]?.message).toMatch(/^500 of 1,000 codes are gone beside RVU26B \(50\.0 %/);
    expect(await names()).toEqual(['RVU26B/1', 'RVU25D/1']);
  });

  it('is refused where another kind is accepted, and where the kind is none', async () => {
    const other = [{ kind: 'FIGURES_MOVED', reason: 'because' }];
    expect((await run(halved, { accept: other })).verdict).toBe('REFUSED');
    await expect(run(halved, { accept: [{ kind: 'CODES_LOSS', reason: 'x' }] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('says so on a dry run', async () => {
    expect(await run(halved, { isDryRun: true })).toMatchObject({ verdict: 'REFUSED' });
  });

  it('comes in when the kind is accepted, and the reason is kept with the run and in the audit log', async () => {
    const accept = [{ kind: 'CODES_LOST', reason: 'CMS moved them to another schedule' }];
    expect((await run(halved, { accept, activate: 'NO' })).verdict).toBe('DONE');
    const [kept] = await workshop.source.query(
      'SELECT options, anomalies FROM import_run ORDER BY requested_at DESC LIMIT 1',
    );
    expect(kept).toMatchObject({ options: { accept }, anomalies: [{ kind: 'CODES_LOST', ...accept[0] }] });
    const [act] = await workshop.source.query(
      `SELECT detail FROM audit_entry WHERE action = 'IMPORT_RELEASE' AND subject = 'RVU26C'`,
    );
    expect(act.detail).toMatchObject({ accepted: accept });
  });
});

describe('a second posting of the same name', () => {
  it('is compared with the first one, becomes another cut, and the first stays as it was', async () => {
    const changed = madeRows(500, (row, at) => (at < 3 ? withWork(row, 140) : row));
    const { verdict, cut, comparisons, anomalies } = await run(
      madeCsv([...changed, ...madeRows(501).slice(-1)], TITLES.RVU26C),
    );
    expect({ verdict, cut: cut?.cut, anomalies }).toEqual({ verdict: 'DONE', cut: 2, anomalies: [] });
    expect(comparisons.map(({ against, role, measured }) => [against, role, measured.changes])).toEqual([
      ['RVU26B', 'PREDECESSOR', { REMOVED: 499, WORK: 3, TOTAL: 3 }],
      ['RVU26C', 'EARLIER_CUT', { ADDED: 1, WORK: 3, TOTAL: 3 }],
    ]);
    const rows = await workshop.source.query(
      `SELECT cut, count(*)::int AS rows, max(work) AS most FROM rvu JOIN release ON release.id = release_id
       WHERE name = 'RVU26C' GROUP BY cut ORDER BY cut`,
    );
    expect(rows).toEqual([
      { cut: 1, rows: 500, most: '1.00' },
      { cut: 2, rows: 501, most: '1.40' },
    ]);
  });

  it('is refused when it moves figures that a correction does not', async () => {
    const scaled = madeRows(500, (row) => withWork(row, 1_000));
    const { verdict, anomalies } = await run(madeCsv(scaled, TITLES.RVU26C));
    expect(verdict).toBe('REFUSED');
    expect(anomalies.map(({ kind, against }) => `${kind} ${against}`)).toEqual([
      'FIGURES_MOVED RVU26C/2',
      'WORK_MOVED RVU26C/2',
      'FIGURES_LEAPT RVU26C/2',
      'FIGURES_SCALED RVU26C/2',
    ]);
  });

  it('of bytes that are here does nothing, and is active again where that is asked for: A, B, A ends as A', async () => {
    const halved = madeCsv(madeRows(500), TITLES.RVU26C);
    expect(await run(halved, { activate: 'NO' })).toMatchObject({
      ...{ verdict: 'NOTHING_TO_DO', read: null, cut: { cut: 1, state: 'STAGED' } },
      sentence: 'Nothing to do: RVU26C holds this archive already (500 rows, 500 codes, STAGED).',
    });
    expect(await run(halved)).toMatchObject({ verdict: 'DONE', cut: { cut: 1, state: 'ACTIVE' } });
    expect((await workshop.releases.find('RVU26C')).cut).toBe(1);
    expect((await workshop.releases.find('RVU26C/2')).state).toBe('SUPERSEDED');
  });
});

describe('a conversion factor that nobody reviewed', () => {
  const file = (count: number, factor: string) =>
    madeCsv(
      madeRows(count, (row) => ({ ...row, factor })),
      { year: 2027, month: 'January', released: '12/20/2026' },
    );
  const accept = [{ kind: 'CONVERSION_FACTOR_UNREVIEWED', reason: 'CY 2027 PFS final rule, table 1' }];

  it('is refused', async () => {
    const { verdict, report } = await run(file(500, '34.1111'), { activate: 'NO' });
    expect(verdict).toBe('REFUSED');
    expect(report.codes()).toEqual(['CONVERSION_FACTOR_UNREVIEWED']);
  });

  it('is confirmed once, with its source', async () => {
    const { verdict, cut } = await run(file(500, '34.1111'), { accept, activate: 'NO' });
    expect(verdict).toBe('DONE');
    expect(cut?.conversionFactors).toEqual([
      { basis: 'NON_QPP', value: '34.1111', from: '2027-01-01', to: null, source: accept[0]?.reason },
    ]);
    const acts = await workshop.source.query(
      `SELECT subject, detail FROM audit_entry WHERE action = 'CONFIRM_FACTOR'`,
    );
    expect(acts).toEqual([
      {
        subject: 'NON_QPP 34.1111',
        detail: { year: 2027, basis: 'NON_QPP', value: '34.1111', source: accept[0]?.reason },
      },
    ]);
  });

  it('needs no acceptance the next time, and keeps its source', async () => {
    const { verdict, cut } = await run(file(501, '34.1111'), { activate: 'NO' });
    expect(verdict).toBe('DONE');
    expect(cut).toMatchObject({ cut: 2, conversionFactors: [{ source: 'CY 2027 PFS final rule, table 1' }] });
  });

  it('says nothing for another factor of the same year', async () => {
    expect((await run(file(501, '34.2222'), { activate: 'NO' })).verdict).toBe('REFUSED');
  });
});
