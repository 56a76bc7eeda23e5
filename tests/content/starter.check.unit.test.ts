import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkBody } from '../../server/content/content.check.ts';
import { DescriptorIndex } from '../../server/content/descriptor.index.ts';
import type { Finding } from '../../server/workflow/workflow.finding.ts';
import { CMS, figuresOf, rowsOf } from '../importers/sample.files.ts';
import { buildContext, sampleGround, starterPages } from '../support/check-context.ts';

const pages = starterPages();

/** Who has which name among the shipped pages. */
const claimedBy = (name: string) =>
  pages
    .filter(({ body }) =>
      [body.displayName, ...body.synonyms.map(({ text }) => text)].some(
        (other) => other.toLowerCase() === name.toLowerCase(),
      ),
    )
    .map(({ code }) => ({ code, isDraft: false }));

function findingsOf(descriptors: DescriptorIndex): (Finding & { code: string })[] {
  return pages.flatMap(({ code, body }) =>
    checkBody(body, buildContext({ code, claimedBy, release: sampleGround(code), descriptors })).map(
      (found) => ({ ...found, code }),
    ),
  );
}

/** "HARD_WORD WARN" → how often. */
function tally(findings: readonly Finding[]): Record<string, number> {
  const counted = Map.groupBy(findings, ({ rule, severity }) => `${rule} ${severity}`);
  return Object.fromEntries([...counted].map(([key, all]) => [key, all.length] as const).toSorted());
}

/** A page that is called a biopsy may say so, and a semicolon parts a sentence already. */
const FALSE_ALARMS = [
  ...['11102 faqs.1.answer', '19083 faqs.2.answer', '27130 faqs.2.answer', '27447 summary'],
  '55707 faqs.1.answer',
];

describe('the pages that the product ships', () => {
  const findings = findingsOf(new DescriptorIndex());

  test('are stopped by no check', () => {
    expect(findings.filter(({ severity }) => severity === 'BLOCK')).toEqual([]);
  });

  test('are advised on within these numbers, 76 pages together', () => {
    expect(tally(findings)).toEqual({ 'HARD_WORD NOTE': 7, 'LONG_SENTENCE NOTE': 6 });
  });

  test('are advised on rightly 8 times of 13, as read by hand', () => {
    const named = findings.map(({ code, field }) => `${code} ${field}`);
    expect(named.filter((place) => !FALSE_ALARMS.includes(place)).toSorted()).toEqual([
      ...['00142 faqs.1.answer', '01402 faqs.1.answer', '85025 faqs.0.answer', '88305 faqs.1.answer'],
      ...['91125 faqs.0.answer', '93010 faqs.0.answer', '96933 faqs.0.answer', '99284 faqs.0.answer'],
    ]);
    expect(named.filter((place) => FALSE_ALARMS.includes(place)).toSorted()).toEqual(FALSE_ALARMS);
  });
});

const describeCms = existsSync(CMS) ? describe : describe.skip;

describeCms('beside the descriptors of RVU25D and RVU26C', () => {
  const index = new DescriptorIndex();
  test('no shipped page is held for a copy', () => {
    for (const [name, file] of [
      ['RVU25D', 'PPRRVU2025_Oct.csv'],
      ['RVU26C', 'PPRRVU2026_Jul_nonQPP.csv'],
    ] as const)
      index.add(name, [...rowsOf(`${CMS}/${name}/${file}`).values()].map(figuresOf));
    const near = findingsOf(index).filter(({ rule }) => rule === 'TOO_NEAR');
    expect(near.map(({ code, severity, field }) => `${code} ${severity} ${field}`)).toEqual([]);
  });
});
