import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { projectRoot } from '../../server/config.ts';
import { buildRow, fileOf, folderOf } from '../importers/written.files.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { madeCsv, TITLES } from '../support/made-release.ts';
import { loadSample } from '../support/workshop.ts';

const SAMPLE = join(projectRoot(), 'importers', 'sample');
const PAYMENT = `query ($release: ReleaseName, $locality: LocalityInput, $zip: String) {
  codePage(code: "99213", release: $release) { payment(locality: $locality, zip: $zip) { nonFacility note } } }`;
const ANESTHESIA = `query ($release: ReleaseName, $locality: LocalityInput) {
  codePage(code: "00100", release: $release) { anesthesia(locality: $locality) { conversionFactor note } } }`;
const ALABAMA = { mac: '10112', locality: '00' };
let app: TestApp;

/** 99213 of 2026, whose amount in Alabama formats.md §9 gives, and an anesthesia code. */
const rows = () => [
  buildRow({
    ...{ code: '00100', status: 'J', nonFacilityPe: '0.00', facilityPe: '0.00', malpractice: '0.00' },
    ...{ nonFacilityTotal: '0.00', facilityTotal: '0.00', facilityNa: '', pcTc: '9' },
  }),
  buildRow({
    ...{ code: '99213', work: '1.30', nonFacilityPe: '1.46', facilityPe: '0.33', malpractice: '0.09' },
    ...{ nonFacilityTotal: '2.85', facilityTotal: '1.72', facilityNa: '', pcTc: '0', supervision: '09' },
  }),
];

beforeAll(async () => {
  app = await testApp((workshop) => loadSample(workshop, 'RVU26C'), {
    clock: () => new Date('2026-07-15T12:00:00Z'),
  });
});
afterAll(() => app.stop());

const bring = async (path: string, attachTo?: string) => {
  const { source, releases } = app.workshop;
  const { cut } = await new ReleaseImport(source, releases).run({
    ...{ path, isDryRun: false, activate: 'ON_ITS_DAY', accept: [], isSample: false, by: SYSTEM },
    ...(attachTo ? { attachTo } : {}),
  });
  await app.edition.follow();
  expect(app.edition.snapshot.releases.some(({ facts }) => facts.id === cut?.id)).toBe(true);
};
const payment = async (variables: object) => {
  const { data, errors } = await app.ask<{ codePage: { payment: Record<string, string> } }>(
    PAYMENT,
    variables,
  );
  return errors[0] ? errors[0].message : data.codePage.payment;
};

describe('a release without its companion files', () => {
  it('uses the indexes of the sample of its year, which are those of CMS, and names it', async () => {
    await bring(fileOf(madeCsv(rows(), TITLES.RVU26C), 'PPRRVU.csv'));
    expect(await payment({ release: 'RVU26C', locality: ALABAMA })).toEqual({
      nonFacility: '87.79',
      note: 'The files of this release came without geographic indexes; those of RVU26C/1 (the bundled sample) were used, the newest of the year.',
    });
    expect(await payment({ release: 'RVU26C' })).toMatchObject({ nonFacility: '95.19', note: null });
  });

  it('uses its anesthesia factors too, named', async () => {
    const { data } = await app.ask<{ codePage: { anesthesia: { conversionFactor: string; note: string } } }>(
      ANESTHESIA,
      { release: 'RVU26C', locality: ALABAMA },
    );
    expect(data.codePage.anesthesia.conversionFactor).toBe('19.53');
    expect(data.codePage.anesthesia.note).toContain('those of RVU26C/1 (the bundled sample) were used');
  });

  it('prefers a real release of the year to the sample', async () => {
    const gpci = {
      'GPCI2026.csv': await sampleFile('GPCI2026.csv'),
      'PPRRVU.csv': madeCsv(rows(), TITLES.RVU26B),
    };
    await bring(folderOf(gpci));
    expect(await payment({ release: 'RVU26C', locality: ALABAMA })).toMatchObject({
      nonFacility: '87.79',
      note: expect.stringContaining('those of RVU26B were used'),
    });
    expect(await payment({ release: 'RVU26B', locality: ALABAMA })).toMatchObject({ note: null });
  });

  it('uses its own as soon as they are attached', async () => {
    await bring(join(SAMPLE, 'RVU26C', 'GPCI2026.csv'), 'RVU26C');
    expect(await payment({ release: 'RVU26C', locality: ALABAMA })).toEqual({
      nonFacility: '87.79',
      note: null,
    });
  });

  it('says which file is missing where nobody of the year has one', async () => {
    expect(await payment({ release: 'RVU26C', zip: '35401' })).toBe(
      'RVU26C came without its ZIP5 file, and no other release of 2026 here has one. Name a locality.',
    );
    await bring(
      fileOf(
        madeCsv(
          rows().map((row) => ({ ...row, factor: '32.3465' })),
          { year: 2025, month: 'October', released: '09/10/2025' },
        ),
        'PPRRVU.csv',
      ),
    );
    expect(await payment({ release: 'RVU25D', locality: ALABAMA })).toBe(
      'RVU25D came without its GPCI file, and no other release of 2025 here has one. Ask without a place for the national amount.',
    );
  });
});

async function sampleFile(name: string): Promise<Buffer> {
  const { readFile } = await import('node:fs/promises');
  return readFile(join(SAMPLE, 'RVU26C', name));
}
