import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ReadOptions, type ReadRelease, readRelease } from '../../importers/release.read.ts';
import { cms, describeCms } from './cms.folder.ts';
import { damaged, type Mutation, mutations, plainCsv } from './mutations.ts';
import { buildRow, buildRows, csvOf, fileOf, pprrvuTable, textOf, workbookOf } from './written.files.ts';
import { zipOf } from './written.zips.ts';

type Outcome = 'refused' | 'read' | 'wrong';
type Judge = (content: string, release: ReadRelease) => boolean;

interface Tried {
  readonly file: string;
  readonly mutations: number;
  readonly refused: number;
  readonly 'read correctly': number;
  readonly wrong: number;
}

const tried: Tried[] = [];
/** What was tried, for whoever runs the tests: mutations, refusals, readings. */
afterAll(() => {
  const lines = tried.map((row) => Object.values(row).map(String));
  const head = ['file', 'mutations', 'refused', 'read correctly', 'wrong'];
  const widths = head.map((name, at) => Math.max(name.length, ...lines.map((line) => line[at]?.length ?? 0)));
  const told = [head, ...lines].map((line) =>
    line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '),
  );
  process.stdout.write(`${told.join('\n')}\n`);
});

function note(file: string, { refused, read, wrong }: Record<Outcome, number>): void {
  tried.push({ file, mutations: refused + read + wrong, refused, 'read correctly': read, wrong });
}

/** Damages a text many times; every outcome is either a refusal or a reading that the judge confirms. */
async function fuzz(
  file: string,
  text: string,
  release: string,
  judge: Judge,
  numRuns: number,
  isCompanionsOnly = false,
): Promise<Record<Outcome, number>> {
  const outcomes: Record<Outcome, number> = { refused: 0, read: 0, wrong: 0 };
  await fc.assert(
    fc.asyncProperty(mutations, async (mutation: Mutation) => {
      const content = damaged(text, mutation);
      const result = await readRelease(fileOf(content), { release, isCompanionsOnly });
      const outcome: Outcome = !result.report.isClean ? 'refused' : judge(content, result) ? 'read' : 'wrong';
      outcomes[outcome] += 1;
      expect({ mutation, outcome }).not.toMatchObject({ outcome: 'wrong' });
    }),
    { numRuns, seed: 20_260_701 },
  );
  note(file, outcomes);
  return outcomes;
}

/** End marks at the end of a text belong to the medium. */
function withoutEndMarks(content: string): string {
  let end = content.length;
  while (content[end - 1] === '\u001a') end -= 1;
  return content.slice(0, end);
}

/** 90 can only be 090 that lost its zero. */
function globalOf(printed = ''): string {
  return /^[19]0$/.test(printed) ? `0${printed}` : printed;
}

/** Every row that was read stands in the damaged file, cell by cell, on its line; and no line was left out. */
const cellsAreThoseOfTheFile: Judge = (content, { rows }) => {
  const plain = plainCsv(withoutEndMarks(content));
  if (!plain) return false;
  const [header = 0] = [...plain].find(([, cells]) => cells[0]?.trim() === 'HCPCS') ?? [];
  const printed = [...plain].filter(
    ([line, cells]) => line > header && cells.some((cell) => cell.trim() !== ''),
  );
  if (rows.length !== printed.length) return false;
  return rows.every((row) => {
    const cells = plain.get(row.line)?.map((cell) => cell.trim()) ?? [];
    const [
      code,
      modifier,
      descriptor,
      status,
      flag,
      work,
      nonFacilityPe,
      ,
      facilityPe,
      ,
      malpractice,
      nonFacilityTotal,
      facilityTotal,
      pcTc,
      global,
    ] = cells;
    return (
      code === row.code &&
      modifier === row.modifier &&
      descriptor === row.descriptor &&
      status === row.status &&
      (flag === '+') === row.isListedOnly &&
      work === row.work &&
      nonFacilityPe === row.nonFacilityPe &&
      facilityPe === row.facilityPe &&
      malpractice === row.malpractice &&
      nonFacilityTotal === row.nonFacilityTotal &&
      facilityTotal === row.facilityTotal &&
      pcTc === row.pcTc &&
      globalOf(global) === row.globalPeriod &&
      cells.at(-6) === row.supervision &&
      cells.at(-4) === row.imagingFamily &&
      cells.at(-3) === row.oppsNonFacilityPe &&
      cells.at(-1) === row.oppsMalpractice
    );
  });
};

/** The same for the fixed-width text: the values stand at their positions. */
const positionsAreThoseOfTheFile: Judge = (content, { rows }) => {
  const lines = withoutEndMarks(content).split(/\r\n|\n|\r/);
  const printed = lines.filter((line) => line.trim() !== '' && !line.startsWith('HDR '));
  if (rows.length !== printed.length) return false;
  return rows.every((row) => {
    const line = lines[row.line - 1] ?? '';
    const at = (from: number, to: number) => line.slice(from - 1, to).trim();
    return (
      line.trimEnd().length === 171 &&
      at(1, 5) === row.code &&
      at(6, 7) === row.modifier &&
      at(8, 57) === row.descriptor &&
      at(60, 65) === row.work &&
      at(67, 72) === row.nonFacilityPe &&
      at(85, 89) === row.malpractice &&
      at(91, 96) === row.nonFacilityTotal &&
      at(104, 106) === row.globalPeriod &&
      at(142, 143) === row.supervision &&
      at(166, 171) === row.oppsMalpractice
    );
  });
};

describe('a damaged file is read as it stands or refused', () => {
  it('a relative value csv', async () => {
    const rows = [
      ...buildRows(),
      buildRow({ code: '96933', descriptor: 'Skin, "two" pictures' }),
      buildRow({ code: 'G0439', descriptor: 'Yearly visit' }),
    ];
    const outcomes = await fuzz('made csv', csvOf(pprrvuTable(rows)), 'RVU26C', cellsAreThoseOfTheFile, 200);
    expect(outcomes.wrong).toBe(0);
    expect(outcomes.refused).toBeGreaterThan(100);
    expect(outcomes.read).toBeGreaterThan(25);
  }, 120_000);

  it('a relative value txt', async () => {
    const outcomes = await fuzz(
      'made txt',
      textOf([...buildRows(), buildRow({ code: '96933' })]),
      'RVU26C',
      positionsAreThoseOfTheFile,
      200,
    );
    expect(outcomes.wrong).toBe(0);
    expect(outcomes.refused).toBeGreaterThan(100);
  }, 120_000);
});

/** Changes one byte; whatever is read without an error must be what was packed. */
async function flip(
  file: string,
  archive: Buffer,
  numRuns: number,
  asked: ReadOptions = {},
): Promise<number> {
  const outcomes: Record<Outcome, number> = { refused: 0, read: 0, wrong: 0 };
  const sound = said(await readRelease(fileOf(archive), asked));
  await fc.assert(
    fc.asyncProperty(fc.nat(archive.length - 1), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
      const damagedArchive = Buffer.from(archive);
      damagedArchive.writeUInt8((damagedArchive[at] ?? 0) ^ mask, at);
      const release = await readRelease(fileOf(damagedArchive), asked);
      outcomes[release.report.isClean ? 'read' : 'refused'] += 1;
      if (release.report.isClean) expect(said(release)).toEqual(sound);
    }),
    { numRuns, seed: 20_260_701 },
  );
  note(file, outcomes);
  return outcomes.refused;
}

/** All figures of a release, without the names of files. */
function said({ rows, localities, anesthesia, oppsCaps }: ReadRelease): object {
  return { rows: rows.map(({ file, ...row }) => row), localities, anesthesia, oppsCaps };
}

describe('a damaged archive is read as it was or refused', () => {
  it('a zip', async () => {
    expect(
      await flip('made zip', zipOf([{ name: 'PPRRVU2026_Jul.csv', bytes: csvOf(pprrvuTable()) }]), 200),
    ).toBeGreaterThan(100);
  }, 60_000);

  it('a workbook', async () => {
    expect(await flip('made workbook', workbookOf(pprrvuTable()), 30)).toBeGreaterThan(15);
  }, 60_000);
});

describeCms('a damaged file of CMS is read as it stands or refused', () => {
  /** The head of a file and some hundred of its rows. */
  const part = (file: string, head: number, every: number) =>
    readFileSync(`${cms}/${file}`, 'latin1')
      .split('\r\n')
      .filter((line, index) => line !== '' && (index < head || index % every === 0))
      .map((line) => `${line}\r\n`)
      .join('');

  it('RVU26C as csv', async () => {
    const outcomes = await fuzz(
      'RVU26C csv of CMS',
      part('RVU26C/PPRRVU2026_Jul_nonQPP.csv', 10, 400),
      'RVU26C',
      cellsAreThoseOfTheFile,
      80,
    );
    expect(outcomes.wrong).toBe(0);
  }, 120_000);

  it('RVU25D as txt', async () => {
    const outcomes = await fuzz(
      'RVU25D txt of CMS',
      part('RVU25D/PPRRVU2025_Oct.txt', 7, 400),
      'RVU25D',
      positionsAreThoseOfTheFile,
      80,
    );
    expect(outcomes.wrong).toBe(0);
  }, 120_000);

  it('GPCI2026', async () => {
    const text = readFileSync(`${cms}/RVU26A/GPCI2026.csv`, 'latin1').replaceAll(/\r?\n/g, '\r\n');
    const judge: Judge = (content, { localities }) => {
      const lines = content.split(/\r\n|\n|\r/).map((line) => plainCsv(line)?.get(1) ?? []);
      const rows = lines.filter(([mac]) => /^\s*\d{5}\s*$/.test(mac ?? ''));
      return (
        localities.length === rows.length &&
        localities.every(({ mac, locality, workGpciUnfloored, workGpci, peGpci, malpracticeGpci }, index) => {
          const cells = rows[index]?.map((cell) => cell.trim()).filter((cell) => cell !== '') ?? [];
          const printed = cells.filter((cell) => /^(\d{2}|\d{5}|\d\.\d{3})$/.test(cell));
          const indices = [workGpciUnfloored, workGpci, peGpci, malpracticeGpci].filter(
            (value) => value !== null,
          );
          return [mac, locality, ...indices].join() === printed.join();
        })
      );
    };
    const outcomes = await fuzz('GPCI2026 csv of CMS', text, 'RVU26A', judge, 80, true);
    expect(outcomes.wrong).toBe(0);
  }, 120_000);

  const whole = (file: string) => readFileSync(`${cms}/${file}`);
  const companions = { release: 'RVU25D', isCompanionsOnly: true };

  it('a zip of RVU25D with csv, txt and workbooks', async () => {
    const names = ['GPCI2025.csv', 'GPCI2025.txt', 'ANES2025.csv', 'ANES2025.txt', 'PPRRVU2025_Oct.csv'];
    const zip = zipOf(
      names.map((name) => ({
        name,
        bytes: name.startsWith('PPRRVU') ? part(`RVU25D/${name}`, 10, 400) : whole(`RVU25D/${name}`),
      })),
    );
    expect(await flip('RVU25D zip of CMS', zip, 50)).toBeGreaterThan(30);
  }, 120_000);

  it.each(['GPCI2025.xlsx', 'ANES2025.xlsx'])(
    '%s',
    async (name) => {
      expect(await flip(`${name} of CMS`, whole(`RVU25D/${name}`), 25, companions)).toBeGreaterThan(12);
    },
    120_000,
  );
});
