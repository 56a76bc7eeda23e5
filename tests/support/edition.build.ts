import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ReadRelease, readRelease } from '../../importers/release.read.ts';
import { SectionLookup } from '../../server/code/section.lookup.ts';
import { STARTER_SECTIONS } from '../../server/code/section.starter.ts';
import type { ContentBody } from '../../server/content/content.body.ts';
import { type ContentBodyDraft, normalBody } from '../../server/content/content.normal.ts';
import type { PublishedContent } from '../../server/content/content.published.ts';
import { PageBook, type PageSettings } from '../../server/edition/edition.page.ts';
import { EditionRelease } from '../../server/edition/edition.release.ts';
import {
  EditionSnapshot,
  type LoadedRelease,
  type SnapshotParts,
} from '../../server/edition/edition.snapshot.ts';
import type { Companions } from '../../server/locality/locality.table.ts';
import type { ReleaseFacts } from '../../server/release/release.facts.ts';
import { startOfDay } from '../../server/release/release.moment.ts';
import { releaseOrdinal } from '../../server/release/release.name.ts';
import type { RvuRow } from '../../server/rvu/rvu.row.ts';
import { STARTER_SPECIALTIES } from '../../server/specialty/specialty.starter.ts';
import { SHIPPED_TEMPLATES } from '../../server/template/template.book.ts';
import { buildContent, buildRelease } from './build-page.ts';

const SAMPLE = fileURLToPath(new URL('../../importers/sample/', import.meta.url));
export const LOOKUP = new SectionLookup(STARTER_SECTIONS);

/** A snapshot made of parts, without a database. Releases newest first, whatever the order given. */
export function buildSnapshot(overrides: Partial<SnapshotParts> = {}): EditionSnapshot {
  const releases = [...(overrides.releases ?? [])].sort(
    (left, right) => releaseOrdinal(right.facts.name) - releaseOrdinal(left.facts.name),
  );
  return new EditionSnapshot({
    sequence: '1',
    contents: new Map(),
    sections: LOOKUP,
    specialties: new Map(STARTER_SPECIALTIES.map((specialty) => [specialty.slug, specialty])),
    templates: SHIPPED_TEMPLATES,
    ...overrides,
    releases,
  });
}

export function buildBook(snapshot: EditionSnapshot, settings: Partial<PageSettings> = {}): PageBook {
  return new PageBook(snapshot, { licence: { cpt: false, cdt: false }, siteUrl: null, ...settings });
}

/** A release of a few rows. */
export function buildLoaded(
  rows: readonly RvuRow[],
  facts: Partial<ReleaseFacts> = {},
  companions: Partial<Companions> = {},
): LoadedRelease {
  const release = buildRelease({ id: facts.name ?? 'RVU26C', rowCount: rows.length, ...facts });
  const all = { localities: [], anesthesia: [], oppsCaps: [], zips: [], baseUnits: [], ...companions };
  return { facts: release, figures: new EditionRelease(release.id, rows, all, LOOKUP) };
}

/** Words of one code, as a map entry of a snapshot. */
export function buildWords(
  code: string,
  body: Partial<ContentBody>,
  overrides: Partial<PublishedContent> = {},
): [string, PublishedContent[]] {
  return [code, [buildContent(body, { code, ...overrides })]];
}

const read = new Map<string, Promise<ReadRelease>>();

/** A release read from a folder; its first day is the effective date, as after an activation. */
export async function readLoaded(
  folder: string,
  name: string,
  facts: Partial<ReleaseFacts> = {},
): Promise<LoadedRelease> {
  const reading = read.get(folder) ?? readRelease(folder, { release: name });
  read.set(folder, reading);
  const release = await reading;
  const effectiveFrom = release.effectiveFrom ?? '';
  const loaded = buildRelease({
    id: `${folder} ${facts.cut ?? 1}`,
    name,
    effectiveFrom,
    cmsReleasedOn: release.cmsReleasedOn,
    archiveSha256: release.archiveSha256,
    conversionFactors: release.factors,
    notices: release.notices,
    rowCount: release.rows.length,
    codeCount: new Set(release.rows.map(({ code }) => code)).size,
    activatedAt: startOfDay(effectiveFrom),
    liveFrom: startOfDay(effectiveFrom),
    ...facts,
  });
  return { facts: loaded, figures: new EditionRelease(loaded.id, release.rows, release, LOOKUP) };
}

/** RVU25D or RVU26C as they ship with the product: few codes, real figures. */
export function sampleRelease(
  name: 'RVU25D' | 'RVU26C',
  facts: Partial<ReleaseFacts> = {},
): Promise<LoadedRelease> {
  return readLoaded(`${SAMPLE}${name}`, name, { isSample: true, ...facts });
}

/** The texts that ship with the product, published on one day. */
export function starterContents(): Map<string, PublishedContent[]> {
  const lines = readFileSync(`${SAMPLE}starter-content.ndjson`, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { code, ...body } = JSON.parse(line) as ContentBodyDraft & { code: string };
      const content = buildContent(normalBody(body), {
        code,
        origin: 'STARTER',
        publishedAt: new Date('2026-07-10T12:00:00Z'),
        reviewedAt: null,
        reviewerName: null,
        reviewerCredential: null,
      });
      return [code, [content]];
    }),
  );
}

/** Both samples and the starter texts: what a fresh installation delivers. */
export async function sampleSnapshot(overrides: Partial<SnapshotParts> = {}): Promise<EditionSnapshot> {
  return buildSnapshot({
    releases: [await sampleRelease('RVU25D'), await sampleRelease('RVU26C')],
    contents: starterContents(),
    ...overrides,
  });
}
