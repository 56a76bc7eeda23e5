import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { projectRoot, readConfig } from '../../server/config.ts';
import { openWorkshop, type Workshop } from '../../server/workshop.ts';
import { activationPass } from './activation.pass.ts';
import { type BenchHouse, openHouse, USUAL } from './bench.house.ts';
import { zipFolder } from './bench.zip.ts';
import { copyYardstick } from './copy.yardstick.ts';
import type { ImportPass } from './import.pass.ts';
import type { BenchRow } from './main.ts';

const CMS = join(projectRoot(), '..', 'shared', 'cms');
const RVU26C = join(CMS, 'RVU26C', 'PPRRVU2026_Jul_nonQPP.csv');
const RVU25D = join(CMS, 'RVU25D');
const RUNS = 5;

/** Imports of whole releases against COPY of the same rows, formats against each other, and an activation with readers. */
export async function importBench(): Promise<BenchRow[]> {
  if (!existsSync(RVU26C)) {
    process.stdout.write('import: skipped, the CMS files are not beside the project\n');
    return [];
  }
  const house = await openHouse(USUAL, false);
  const workshop = await openWorkshop(readConfig({ ...process.env, DATA_DIR: house.dataFolder }));
  try {
    await wholeImport(house, workshop);
    await formats(house, workshop);
    const { cut } = bring(house, RVU26C, 'RVU26C');
    const activation = await activationPass(workshop, house.dataFolder, cut);
    process.stdout.write(`activation of RVU26C with ${house.contents} contents, limit 1,000 ms:\n`);
    console.table([rounded({ ...activation })]);
  } finally {
    await workshop.close();
    await house.close();
  }
  return [];
}

/** RVU26C compared with RVU25D; the cut that the house had is taken out for it. */
async function wholeImport(house: BenchHouse, workshop: Workshop): Promise<void> {
  const known = await workshop.releases.find('RVU26C/1');
  await workshop.releases.rollBack('RVU26C/1', SYSTEM);
  const yardstick = await copyYardstick(house.owner, known.id);
  const passes: ImportPass[] = [];
  const copies: number[] = [];
  const bare: number[] = [];
  await yardstick.identical();
  for (let run = 0; run < RUNS; run += 1) {
    copies.push(await yardstick.identical());
    bare.push(await yardstick.bare());
    passes.push(await importOnce(house, workshop, RVU26C, 'RVU26C'));
  }
  await yardstick.close();
  const pass = quickest(passes);
  const [copy, plain] = [Math.min(...copies), Math.min(...bare)];
  process.stdout.write(
    'import of RVU26C beside RVU25D, against COPY of its rows into an identical bare table; limits 12 and 350 MB:\n',
  );
  console.table([
    rounded({
      ...{ 'import ms': pass.time, 'COPY ms': copy, ratio: pass.time / copy },
      ...{ 'COPY without key and checks ms': plain, 'its ratio': pass.time / plain, 'peak MB': pass.memory },
    }),
  ]);
  console.table([rounded(pass.steps)]);
}

/** RVU25D in each format and as a zip of everything. */
async function formats(house: BenchHouse, workshop: Workshop): Promise<void> {
  await workshop.releases.activate('RVU26C/1', true, SYSTEM);
  await workshop.releases.rollBack('RVU25D/1', SYSTEM);
  const zip = join(house.dataFolder, 'RVU25D.zip');
  zipFolder(RVU25D, zip);
  const files = { csv: 'PPRRVU2025_Oct.csv', xlsx: 'PPRRVU2025_Oct.xlsx', txt: 'PPRRVU2025_Oct.txt' };
  const passes: Record<string, ImportPass[]> = { csv: [], xlsx: [], txt: [] };
  for (let run = 0; run < RUNS; run += 1)
    for (const [format, file] of Object.entries(files))
      passes[format]?.push(await importOnce(house, workshop, join(RVU25D, file), 'RVU25D'));
  const times = Object.fromEntries(Object.entries(passes).map(([format, all]) => [format, quickest(all)]));
  times['zip of all files and formats'] = await importOnce(house, workshop, zip, 'RVU25D');
  const csv = times.csv?.time ?? Number.NaN;
  process.stdout.write('RVU25D by format, limits: xlsx 4 times csv, the zip 500 MB:\n');
  console.table(
    Object.entries(times).map(([format, { time, memory }]) => ({
      format,
      ...rounded({ ms: time, 'times csv': time / csv, 'peak MB': memory }),
    })),
  );
  await workshop.releases.activate('RVU25D/1', true, SYSTEM);
  await workshop.releases.rollBack('RVU26C/1', SYSTEM);
}

/** Imports in a process of its own, as the command line does, and takes the cut out again. */
async function importOnce(
  house: BenchHouse,
  workshop: Workshop,
  path: string,
  release: string,
): Promise<ImportPass> {
  const pass = bring(house, path, release);
  await workshop.releases.withdraw(pass.cut, SYSTEM);
  return pass;
}

function bring({ dataFolder }: BenchHouse, path: string, release: string): ImportPass {
  const words = [join(projectRoot(), 'dist', 'tests', 'bench', 'import.pass.js'), path, release];
  const output = execFileSync(process.execPath, words, {
    env: { ...process.env, DATA_DIR: dataFolder },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pass = JSON.parse(output) as ImportPass;
  if (pass.verdict !== 'DONE') throw new Error(`${path}: ${pass.verdict}`);
  return pass;
}

/** The run that was disturbed least; the yardstick is taken alike. */
function quickest(passes: readonly ImportPass[]): ImportPass {
  const [found] = passes.toSorted((left, right) => left.time - right.time);
  if (!found) throw new Error('Nothing was measured.');
  return found;
}

function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(value < 20 ? 2 : 0))]),
  );
}
