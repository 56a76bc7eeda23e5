import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readRelease } from '../../importers/release.read.ts';
import { SectionLookup } from '../../server/code/section.lookup.ts';
import { STARTER_SECTIONS } from '../../server/code/section.starter.ts';
import { projectRoot } from '../../server/config.ts';
import { PageBook } from '../../server/edition/edition.page.ts';
import { EditionRelease } from '../../server/edition/edition.release.ts';
import { EditionSnapshot, type LoadedRelease } from '../../server/edition/edition.snapshot.ts';
import { plainPage } from '../../server/page/page.compose.ts';
import type { CodePageView } from '../../server/page/page.view.ts';
import { SHIPPED_TEMPLATES } from '../../server/template/template.book.ts';
import type { Load } from './bench.load.ts';

/** What one pinned process measured. */
export interface ComposePasses {
  readonly source: string;
  readonly ours: Load;
  readonly yardstick: Load;
}

const REAL = join(projectRoot(), '..', 'shared', 'cms', 'RVU26C', 'PPRRVU2026_Jul_nonQPP.csv');
const SAMPLE = join(projectRoot(), 'importers', 'sample', 'RVU26C');
const PASSES = 5;
/** So that a pass over the sample takes as long as one over a real release. */
const SAMPLE_ROUNDS = 230;

async function loadRelease(path: string): Promise<LoadedRelease> {
  const read = await readRelease(path, { release: 'RVU26C' });
  const lookup = new SectionLookup(STARTER_SECTIONS);
  const companions = { localities: [], anesthesia: [], oppsCaps: [], zips: [], baseUnits: [] };
  const figures = new EditionRelease('1', read.rows, companions, lookup);
  const effectiveFrom = read.effectiveFrom ?? '2026-07-01';
  return {
    figures,
    facts: {
      id: '1',
      name: 'RVU26C',
      cut: 1,
      state: 'ACTIVE',
      effectiveFrom,
      effectiveTo: null,
      cmsReleasedOn: read.cmsReleasedOn,
      isSample: false,
      archiveSha256: read.archiveSha256,
      conversionFactors: read.factors,
      notices: read.notices,
      rowCount: read.rows.length,
      codeCount: figures.codes.length,
      activatedAt: null,
      liveFrom: new Date(effectiveFrom),
    },
  };
}

/** Milliseconds of every call, in order of size. */
function timed(times: number[], calls: number): Load {
  const sorted = times.toSorted((left, right) => left - right);
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(4));
  const total = times.reduce((sum, time) => sum + time, 0);
  return { requestsPerSecond: (1_000 * calls) / total, p50: at(0.5), p99: at(0.99) };
}

const isReal = existsSync(REAL);
const release = await loadRelease(isReal ? REAL : SAMPLE);
const snapshot = new EditionSnapshot({
  sequence: '0',
  releases: [release],
  contents: new Map(),
  sections: new SectionLookup(STARTER_SECTIONS),
  specialties: new Map(),
  templates: SHIPPED_TEMPLATES,
});
const book = new PageBook(snapshot, {
  licence: { cpt: false, cdt: false },
  siteUrl: 'https://codes.example',
});
const { codes } = release.figures;
const rounds = isReal ? 1 : SAMPLE_ROUNDS;

/** Every part of it: a page comes about part by part as it is read. */
function wholePage(code: string): CodePageView | null {
  const page = book.fresh(code, release);
  return page && plainPage(page);
}

/** Both do the same pages one after the other, so that noise hits both alike. */
function pass(composing: number[], writing: number[]): void {
  for (let round = 0; round < rounds; round += 1)
    for (const code of codes) {
      const started = performance.now();
      const page = wholePage(code);
      const composed = performance.now();
      const text = JSON.stringify(page);
      const written = performance.now();
      if (text.length < 100) throw new Error(`${code} has no page.`);
      composing.push(composed - started);
      writing.push(written - composed);
    }
}

pass([], []);
const composing: number[] = [];
const writing: number[] = [];
for (let turn = 0; turn < PASSES; turn += 1) pass(composing, writing);
const measured: ComposePasses = {
  source: isReal ? `${codes.length} codes of RVU26C` : `${codes.length} codes of the sample`,
  ours: timed(composing, composing.length),
  yardstick: timed(writing, writing.length),
};
process.stdout.write(JSON.stringify(measured));
