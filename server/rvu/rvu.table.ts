import type { EntityManager } from 'typeorm';
import { copyRows, readCopied } from '../db/database.copy.ts';
import type { RvuRow } from './rvu.row.ts';

/** Columns of the table `rvu`, each with the property that it holds. */
const COLUMNS = {
  code: 'code',
  modifier: 'modifier',
  descriptor: 'descriptor',
  status: 'status',
  is_listed_only: 'isListedOnly',
  work: 'work',
  non_facility_pe: 'nonFacilityPe',
  is_non_facility_na: 'isNonFacilityNa',
  facility_pe: 'facilityPe',
  is_facility_na: 'isFacilityNa',
  malpractice: 'malpractice',
  non_facility_total: 'nonFacilityTotal',
  facility_total: 'facilityTotal',
  pc_tc: 'pcTc',
  global_period: 'globalPeriod',
  pre_operative: 'preOperative',
  intra_operative: 'intraOperative',
  post_operative: 'postOperative',
  multiple_procedure: 'multipleProcedure',
  bilateral: 'bilateral',
  assistant_surgeon: 'assistantSurgeon',
  co_surgeons: 'coSurgeons',
  team_surgery: 'teamSurgery',
  pricing_indicator: 'pricingIndicator',
  endoscopic_base: 'endoscopicBase',
  supervision: 'supervision',
  calculation_flag: 'calculationFlag',
  imaging_family: 'imagingFamily',
  opps_non_facility_pe: 'oppsNonFacilityPe',
  opps_facility_pe: 'oppsFacilityPe',
  opps_malpractice: 'oppsMalpractice',
  file: 'file',
  line: 'line',
} as const satisfies Record<string, keyof RvuRow>;

const NAMES = Object.keys(COLUMNS);
const PROPERTIES = Object.values(COLUMNS);
const SELECTION = Object.entries(COLUMNS)
  .map(([column, property]) => `${column} AS "${property}"`)
  .join(', ');

/** Writes the rows of one release, in the transaction of `manager`. */
export function copyRvuRows(
  manager: EntityManager,
  releaseId: string,
  rows: readonly RvuRow[],
): Promise<void> {
  return copyRows(manager, 'rvu', ['release_id', ...NAMES], withRelease(releaseId, rows));
}

function* withRelease(releaseId: string, rows: readonly RvuRow[]) {
  for (const row of rows) yield [releaseId, ...PROPERTIES.map((property) => row[property])];
}

/** The rows of one release by code, base row first. By COPY, which is three times as quick as rows of a query. */
export function readRvuRows(manager: EntityManager, releaseId: string): Promise<RvuRow[]> {
  const rows = `SELECT ${NAMES.join(', ')} FROM rvu WHERE release_id = ${wholeNumber(releaseId)} ORDER BY code COLLATE "C", modifier`;
  return readCopied(manager, rows, rowOf);
}

/** COPY takes no parameters. @throws for anything but digits */
function wholeNumber(id: string): string {
  if (!/^\d{1,19}$/.test(id)) throw new Error(`${id} is no id of a release.`);
  return id;
}

const FLAGS = new Set<keyof RvuRow>(['isListedOnly', 'isNonFacilityNa', 'isFacilityNa']);

/** Filled in row by row: an object that is copied whole keeps its shape, one that grows name by name does not. */
const BLANK: Readonly<Record<string, unknown>> = Object.fromEntries(PROPERTIES.map((name) => [name, '']));

function rowOf(cells: readonly string[]): RvuRow {
  const row = { ...BLANK };
  for (const [at, property] of PROPERTIES.entries()) {
    const cell = cells[at] ?? '';
    row[property] = FLAGS.has(property) ? cell === 't' : property === 'line' ? Number(cell) : cell;
  }
  return row as unknown as RvuRow;
}

/** Gives another cut the same rows, in the transaction of `manager`. */
export async function copyRvuRowsOf(manager: EntityManager, fromId: string, toId: string): Promise<void> {
  await manager.query(
    `INSERT INTO rvu (release_id, ${NAMES.join(', ')}) SELECT $2, ${NAMES.join(', ')} FROM rvu WHERE release_id = $1`,
    [fromId, toId],
  );
}

/** Rows of some codes in some releases, by release id and code, base row first. */
export async function readRowsOfCodes(
  manager: EntityManager,
  releaseIds: readonly string[],
  codes: readonly string[],
): Promise<(releaseId: string, code: string) => readonly RvuRow[]> {
  const rows: (RvuRow & { releaseId: string })[] = await manager.query(
    `SELECT release_id::text AS "releaseId", ${SELECTION} FROM rvu
     WHERE release_id = ANY ($1) AND code = ANY ($2) ORDER BY release_id, code, modifier`,
    [releaseIds, codes],
  );
  const byKey = Map.groupBy(rows, ({ releaseId, code }) => `${releaseId} ${code}`);
  return (releaseId, code) => byKey.get(`${releaseId} ${code}`) ?? [];
}
