import { readFileSync } from 'node:fs';
import { readLine } from '../../importers/content/content.line.ts';
import type { ContentBody } from '../../server/content/content.body.ts';
import type { CheckContext, ReleaseGround } from '../../server/content/content.check.ts';
import { DescriptorIndex } from '../../server/content/descriptor.index.ts';
import { figuresOf, rowsOf } from '../importers/sample.files.ts';

const SAMPLE = new URL('../../importers/sample/', import.meta.url).pathname;

/** A page of which nothing outside is known, with what a test wants to differ. */
export function buildContext(overrides: Partial<CheckContext> = {}): CheckContext {
  return {
    code: '96932',
    isSpecialty: () => true,
    isKnownCode: () => true,
    nameTakenBy: () => null,
    claimedBy: () => [],
    release: null,
    descriptors: new DescriptorIndex(),
    copied: null,
    overrides: [],
    ...overrides,
  };
}

/** The pages that the product ships. */
export function starterPages(): { code: string; body: ContentBody }[] {
  return readFileSync(`${SAMPLE}starter-content.ndjson`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const read = readLine(at + 1, JSON.parse(line));
      if (!('item' in read)) throw new Error(`line ${at + 1} is no page`);
      return read.item;
    });
}

/** One code in the bundled RVU26C, with the factors that CMS printed for 2026. */
export function sampleGround(code: string): ReleaseGround {
  const rows = ['', '26', 'TC', '53'].flatMap((modifier) => {
    const cells = SAMPLE_ROWS.get(`${code} ${modifier}`.trim());
    return cells ? [figuresOf(cells)] : [];
  });
  const factor = { from: '2026-01-01', to: null, source: 'file' };
  return {
    name: 'RVU26C',
    rows,
    factors: [
      { basis: 'NON_QPP', value: '33.4009', ...factor },
      { basis: 'QPP', value: '33.5675', ...factor },
    ],
    hasCode: () => true,
  };
}

const SAMPLE_ROWS = rowsOf(`${SAMPLE}RVU26C/PPRRVU2026_Jul_nonQPP.csv`);
