import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ReadRelease, readRelease } from '../../importers/release.read.ts';
import { SectionLookup } from '../../server/code/section.lookup.ts';
import { STARTER_SECTIONS } from '../../server/code/section.starter.ts';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';

/** Real CMS files lie beside the project on the machines that have them; elsewhere their tests are skipped. */
export const CMS_FILES = fileURLToPath(new URL('../../../shared/cms/', import.meta.url));
export const hasCmsFiles = existsSync(CMS_FILES);

/** A real release with its rows by code, as pages are composed from it. */
export interface CmsRelease {
  readonly read: ReadRelease;
  readonly facts: ReleaseFacts;
  readonly rowsByCode: ReadonlyMap<string, readonly RvuRow[]>;
}

export const STARTER_LOOKUP = new SectionLookup(STARTER_SECTIONS);

const PPRRVU = {
  RVU25D: 'RVU25D/PPRRVU2025_Oct.csv',
  RVU26C: 'RVU26C/PPRRVU2026_Jul_nonQPP.csv',
} as const;

const known = new Map<string, Promise<CmsRelease>>();

/** The fee schedule rows of RVU25D or RVU26C, read once per test file. */
export function cmsRelease(name: 'RVU25D' | 'RVU26C'): Promise<CmsRelease> {
  return once(PPRRVU[name], name);
}

/** RVU25D with its companions: localities, anesthesia factors and OPPS caps. */
export function wholeRelease(): Promise<CmsRelease> {
  return once('RVU25D', 'RVU25D');
}

function once(path: string, name: string): Promise<CmsRelease> {
  const reading = known.get(path) ?? load(path, name);
  known.set(path, reading);
  return reading;
}

async function load(path: string, name: string): Promise<CmsRelease> {
  const read = await readRelease(CMS_FILES + path, { release: name });
  const rowsByCode = new Map<string, RvuRow[]>();
  for (const row of read.rows) {
    const rows = rowsByCode.get(row.code);
    if (rows === undefined) rowsByCode.set(row.code, [row]);
    else rows.push(row);
  }
  return { read, rowsByCode, facts: factsOf(read, name, rowsByCode.size) };
}

function factsOf(read: ReadRelease, name: string, codeCount: number): ReleaseFacts {
  return {
    id: name,
    name,
    cut: 1,
    state: 'ACTIVE',
    effectiveFrom: read.effectiveFrom ?? '',
    effectiveTo: null,
    cmsReleasedOn: read.cmsReleasedOn,
    isSample: false,
    archiveSha256: read.archiveSha256,
    conversionFactors: read.factors,
    notices: read.notices,
    rowCount: read.rows.length,
    codeCount,
    activatedAt: null,
    liveFrom: null,
  };
}
