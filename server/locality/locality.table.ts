import type { EntityManager } from 'typeorm';
import { copyRows } from '../db/database.copy.ts';
import type { CompanionKind } from './companion.kind.ts';
import type { AnesthesiaFactor, LocalityFacts, OppsCap, ZipLocality } from './locality.facts.ts';

/** Base units of one anesthesia code, where a file supplies them. */
export interface BaseUnits {
  readonly code: string;
  readonly units: number;
}

/** What comes beside the fee schedule of a release, by file. */
export interface Companions {
  readonly localities: readonly LocalityFacts[];
  readonly anesthesia: readonly AnesthesiaFactor[];
  readonly oppsCaps: readonly OppsCap[];
  readonly zips: readonly ZipLocality[];
  readonly baseUnits: readonly BaseUnits[];
}

/** Writes the companions of one release, in the transaction of `manager`. */
export async function copyCompanions(
  manager: EntityManager,
  releaseId: string,
  files: Companions,
): Promise<void> {
  const copy = <T>(table: string, columns: string[], rows: readonly T[], values: (row: T) => CopyRow) =>
    copyRows(
      manager,
      table,
      ['release_id', ...columns],
      rows.map((row) => [releaseId, ...values(row)]),
    );
  await copy(
    'locality',
    [
      'mac',
      'locality',
      'name',
      'state',
      'counties',
      'work_gpci',
      'work_gpci_unfloored',
      'pe_gpci',
      'malpractice_gpci',
    ],
    files.localities,
    (row) => [
      ...[row.mac, row.locality, row.name, row.state, row.counties],
      ...[row.workGpci, row.workGpciUnfloored, row.peGpci, row.malpracticeGpci],
    ],
  );
  await copy('anesthesia_factor', ['mac', 'locality', 'non_qpp', 'qpp'], files.anesthesia, (row) => [
    ...[row.mac, row.locality, row.nonQpp, row.qpp],
  ]);
  await copy('anesthesia_base_unit', ['code', 'units'], files.baseUnits, (row) => [row.code, row.units]);
  await copy(
    'opps_cap',
    ['code', 'modifier', 'status', 'mac', 'locality', 'facility', 'non_facility'],
    files.oppsCaps,
    (row) => [row.code, row.modifier, row.status, row.mac, row.locality, row.facility, row.nonFacility],
  );
  await copy('zip_locality', ['zip', 'mac', 'locality', 'state', 'needs_zip9'], files.zips, (row) => [
    ...[row.zip, row.mac, row.locality, row.state, row.needsZip9],
  ]);
}

type CopyRow = (string | number | boolean | null)[];

export async function readCompanions(manager: EntityManager, releaseId: string): Promise<Companions> {
  const read = <T>(sql: string): Promise<T[]> => manager.query(sql, [releaseId]);
  return {
    localities: await read(
      `SELECT mac, locality, name, state, counties, work_gpci AS "workGpci",
         work_gpci_unfloored AS "workGpciUnfloored", pe_gpci AS "peGpci", malpractice_gpci AS "malpracticeGpci"
       FROM locality WHERE release_id = $1 ORDER BY state, mac, locality`,
    ),
    anesthesia: await read(
      'SELECT mac, locality, non_qpp AS "nonQpp", qpp FROM anesthesia_factor WHERE release_id = $1',
    ),
    oppsCaps: await read(
      `SELECT code, modifier, status, mac, locality, facility, non_facility AS "nonFacility"
       FROM opps_cap WHERE release_id = $1`,
    ),
    zips: await read(
      'SELECT zip, mac, locality, state, needs_zip9 AS "needsZip9" FROM zip_locality WHERE release_id = $1',
    ),
    baseUnits: await read('SELECT code, units FROM anesthesia_base_unit WHERE release_id = $1'),
  };
}

/** Ids of the releases that have a companion file of their own, by the kind of file; LOCCO where the counties are there. */
export type Holders = ReadonlyMap<CompanionKind | 'LOCCO', ReadonlySet<string>>;

export async function readHolders(manager: EntityManager): Promise<Holders> {
  const rows: { kind: CompanionKind | 'LOCCO'; id: string }[] = await manager.query(
    `SELECT 'LOCCO' AS kind, id FROM release
       WHERE EXISTS (SELECT FROM locality WHERE release_id = id AND counties IS NOT NULL)
     UNION ALL SELECT 'GPCI' AS kind, id FROM release WHERE EXISTS (SELECT FROM locality WHERE release_id = id)
     UNION ALL SELECT 'ANES', id FROM release WHERE EXISTS (SELECT FROM anesthesia_factor WHERE release_id = id)
     UNION ALL SELECT 'OPPSCAP', id FROM release WHERE EXISTS (SELECT FROM opps_cap WHERE release_id = id)
     UNION ALL SELECT 'ZIP5', id FROM release WHERE EXISTS (SELECT FROM zip_locality WHERE release_id = id)
     UNION ALL SELECT 'BASE_UNITS', id FROM release
       WHERE EXISTS (SELECT FROM anesthesia_base_unit WHERE release_id = id)`,
  );
  const holders = new Map<CompanionKind | 'LOCCO', Set<string>>();
  for (const { kind, id } of rows) holders.set(kind, (holders.get(kind) ?? new Set()).add(id));
  return holders;
}

/** Takes the companions of a release out, in the transaction of `manager`, so that others can be written. */
export async function removeCompanions(manager: EntityManager, releaseId: string): Promise<void> {
  await manager.query('DELETE FROM locality WHERE release_id = $1', [releaseId]);
  await manager.query('DELETE FROM anesthesia_factor WHERE release_id = $1', [releaseId]);
  await manager.query('DELETE FROM anesthesia_base_unit WHERE release_id = $1', [releaseId]);
  await manager.query('DELETE FROM opps_cap WHERE release_id = $1', [releaseId]);
  await manager.query('DELETE FROM zip_locality WHERE release_id = $1', [releaseId]);
}
