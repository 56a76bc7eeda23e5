import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importContent } from '../../importers/content/content.bring.ts';
import { ReleaseImport } from '../../importers/release.import.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { projectRoot } from '../../server/config.ts';
import type { Connection } from '../../server/db/database.connection.ts';
import { migrate } from '../../server/db/database.migrate.ts';
import { EmbeddedPostgres } from '../../server/db/embedded.postgres.ts';
import { furnish, type Workshop } from '../../server/workshop.ts';
import { writeContents } from './bench.contents.ts';

/** A database with releases and words, usually for 12,000 codes, on the core that the load has too. */
export interface BenchHouse {
  readonly dataFolder: string;
  readonly owner: Connection;
  /** Where the figures come from, in words. */
  readonly source: string;
  /** Codes of the later release. */
  readonly codes: readonly string[];
  readonly contents: number;
  close(): Promise<void>;
}

const MOST_CONTENTS = 12_000;
const CMS = join(projectRoot(), '..', 'shared', 'cms');
const REAL = [
  ['RVU25D', join(CMS, 'RVU25D', 'PPRRVU2025_Oct.csv')],
  ['RVU26C', join(CMS, 'RVU26C', 'PPRRVU2026_Jul_nonQPP.csv')],
] as const;
const SAMPLE = join(projectRoot(), 'importers', 'sample');
const STARTER_TEXTS = join(SAMPLE, 'starter-content.ndjson');

/** What a house is furnished with. */
export interface Furniture {
  /** Releases and their files, the last one the one that is asked. */
  readonly releases: readonly (readonly [name: string, path: string])[];
  /** Where they come from, in words. */
  readonly origin: string;
  readonly contents: number | 'STARTER';
}

const isReal = REAL.every(([, path]) => existsSync(path));

/** Whole CMS releases where they lie beside the project, else the bundled samples. */
export const USUAL: Furniture = {
  releases: REAL.map(([name, path]) => [name, isReal ? path : join(SAMPLE, name)]),
  origin: `RVU26C${isReal ? '' : ' (sample)'}`,
  contents: MOST_CONTENTS,
};

/** What a fresh installation has: the sample and the starter texts. */
export const STARTER: Furniture = {
  releases: [['RVU26C', join(SAMPLE, 'RVU26C')]],
  origin: 'the sample, starter texts',
  contents: 'STARTER',
};

/** @param isApart whether the database and the load leave the first core to the server that is measured */
export async function openHouse(furniture: Furniture = USUAL, isApart = true): Promise<BenchHouse> {
  if (isApart) moveToOtherCore();
  const dataFolder = mkdtempSync(join(tmpdir(), 'plaincode-bench-'));
  const postgres = await EmbeddedPostgres.open(projectRoot(), dataFolder);
  const close = async () => {
    await postgres.leave();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    return { ...(await furnished(postgres, dataFolder, furniture)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function furnished(
  postgres: EmbeddedPostgres,
  dataFolder: string,
  { releases, origin, contents }: Furniture,
): Promise<Omit<BenchHouse, 'close'>> {
  await migrate(postgres.owner(), postgres.serving().user ?? null);
  const database = {
    serving: postgres.serving(),
    owner: postgres.owner(),
    embedded: postgres,
    leave: async () => undefined,
  };
  const workshop = await furnish(database);
  for (const [release, path] of releases) await bring(workshop, release, path);
  const rows: { code: string }[] = await workshop.source.query(
    `SELECT DISTINCT rvu.code FROM rvu JOIN release ON release.id = release_id WHERE name = 'RVU26C' ORDER BY 1`,
  );
  const codes = rows.map(({ code }) => code);
  const file = contents === 'STARTER' ? STARTER_TEXTS : join(dataFolder, 'contents.ndjson');
  if (contents !== 'STARTER') writeContents(codes.slice(0, contents), file);
  const { counts } = await importContent(workshop, file, { origin: 'STARTER', isDryRun: false, by: SYSTEM });
  await workshop.close();
  return {
    dataFolder: postgres.dataFolder,
    owner: postgres.owner(),
    source: `${codes.length} codes of ${origin}, ${counts.NEW} contents`,
    codes,
    contents: counts.NEW,
  };
}

async function bring({ source, releases }: Workshop, release: string, path: string): Promise<void> {
  const outcome = await new ReleaseImport(source, releases).run({
    ...{ path, release, isDryRun: false, isSample: false, by: SYSTEM },
    ...{ activate: 'ON_ITS_DAY', accept: [] },
  });
  if (outcome.verdict === 'REFUSED') throw new Error(`${path} was refused.`);
}

/** The server has the first core; load and Postgres have the second. */
function moveToOtherCore(): void {
  if (process.platform === 'linux')
    execFileSync('taskset', ['-acp', '1', String(process.pid)], { stdio: 'ignore' });
}
