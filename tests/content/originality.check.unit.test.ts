import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ContentBody } from '../../server/content/content.body.ts';
import { checkBody } from '../../server/content/content.check.ts';
import { DescriptorIndex } from '../../server/content/descriptor.index.ts';
import { CMS, figuresOf, rowsOf } from '../importers/sample.files.ts';
import { buildBody } from '../support/body.ts';
import { buildContext } from '../support/check-context.ts';

/** Made up for this test, in the manner of a fee schedule. */
const DESCRIPTORS = [
  { code: '10001', descriptor: 'Rmvl blue marble from left shoe, ea addl' },
  { code: '10002', descriptor: 'Polish garden gnome' },
  { code: '10003', descriptor: 'Gnome repair' },
  { code: 'D0001', descriptor: 'Crown of paper for garden gnome' },
  { code: 'G0001', descriptor: 'Counting clouds over the western gate' },
];
const index = new DescriptorIndex();
index.add('RVU26C', DESCRIPTORS);

const near = (body: Partial<ContentBody>, descriptors = index, overrides = {}) =>
  checkBody(buildBody(body), buildContext({ descriptors, ...overrides })).filter(
    ({ rule }) => rule === 'TOO_NEAR',
  );

describe('words of somebody else are stopped', () => {
  test.each([
    ['as they stand', 'Rmvl blue marble from left shoe, ea addl'],
    ['written out', 'Removal of a blue marble from the left shoe, each additional'],
    [
      'in other cases and endings',
      'Blue marbles, left shoes, each additional: removal of blue marble from left shoe each additional',
    ],
    ['of the ADA', 'Crown of paper for garden gnome'],
    ['of three words, letter by letter', 'Polish garden gnome'],
  ])('as a name, %s', (_how, displayName) => {
    expect(near({ displayName })).toMatchObject([{ severity: 'BLOCK', canOverride: true }]);
  });

  test('inside a sentence, with the range that is meant', () => {
    const summary =
      'First comes the removal of a blue marble from the left shoe, each additional one is counted.';
    const [found] = near({ summary });
    expect(found).toMatchObject({
      severity: 'BLOCK',
      quote: 'removal of a blue marble from the left shoe, each additional',
    });
    expect(summary.slice(found?.from ?? 0, found?.to ?? 0)).toBe(found?.quote);
  });

  test('without their words in the message', () => {
    const [found] = near({ displayName: 'Crown of paper for garden gnome' });
    expect(found?.message).toMatch(/^These words are the ADA’s descriptor of D0001 in RVU26C/);
    expect(found?.message).not.toMatch(/crown|paper|gnome/i);
  });
});

describe('words pass', () => {
  test.each([
    ['that say it otherwise', 'Taking one more marble out of a shoe'],
    ['of two words, which can hardly be said otherwise', 'Gnome repair'],
    ['that are public', 'Counting clouds over the western gate'],
    ['that hold a short name among others', 'How to polish a garden gnome in the rain at night'],
  ])('%s', (_which, displayName) => {
    expect(near({ displayName })).toEqual([]);
  });

  test('that a reviewer let pass, and no others', () => {
    const displayName = 'Polish garden gnome';
    const overrides = [
      {
        ...{ rule: 'TOO_NEAR', field: 'displayName', words: displayName, reason: 'No other name exists.' },
        ...{ personId: '1', personName: 'Rita', at: '2026-11-24T09:00:00.000Z' },
      },
    ];
    expect(near({ displayName }, index, { overrides })).toMatchObject([
      {
        severity: 'NOTE',
        canOverride: false,
        message: expect.stringContaining('Rita let it pass: No other'),
      },
    ]);
    expect(near({ displayName: `${displayName}s` }, index, { overrides })).toMatchObject([
      { severity: 'WARN' },
    ]);
  });
});

const describeCms = existsSync(CMS) ? describe : describe.skip;

describeCms('of the AMA’s real descriptors in RVU26C', () => {
  test('every one of five words or more is known again as a name, written out or not', () => {
    const rows = [...rowsOf(`${CMS}/RVU26C/PPRRVU2026_Jul_nonQPP.csv`).values()]
      .filter(([code = '']) => /^\d/.test(code))
      .map(figuresOf);
    const real = new DescriptorIndex();
    real.add('RVU26C', rows);
    const long = [...new Set(rows.map(({ descriptor }) => descriptor))].filter(
      (text) => text.split(/\s+/).length >= 5,
    );
    expect(long.length).toBeGreaterThan(3_000);
    const missed = long.filter((text) => !real.likenesses(text).some(({ contained }) => contained === 1));
    expect(missed).toEqual([]);
  });
});
