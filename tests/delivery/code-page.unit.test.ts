import { beforeAll, describe, expect, test } from '@jest/globals';
import { EMPTY_BODY } from '../../server/content/content.body.ts';
import { codePageOf } from '../../server/delivery/code-page.type.ts';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { buildEmptyRow, buildRow } from '../support/build-page.ts';
import {
  buildBook,
  buildLoaded,
  buildSnapshot,
  buildWords,
  sampleSnapshot,
} from '../support/edition.build.ts';
import { ask, contextOf, refusal } from './ask.ts';

let sample: DeliveryContext;

beforeAll(async () => {
  sample = contextOf(buildBook(await sampleSnapshot()));
});

describe('a code page', () => {
  test('is refused where a release and a day are asked for together', async () => {
    const query = '{ codePage(code: "96932", release: "RVU26C", asOf: "2026-08-01") { code } }';
    expect(await refusal(sample, query)).toEqual({
      code: 'BAD_USER_INPUT',
      message: 'Ask for a release or for a day, not for both.',
    });
  });

  test('is refused for an unknown release, with the nearest one', async () => {
    expect(await refusal(sample, '{ codePage(code: "96932", release: "RVU26E") { code } }')).toEqual({
      code: 'RELEASE_NOT_FOUND',
      message: 'No release RVU26E. Did you mean RVU26C?',
    });
  });

  test('is refused for a cut that is not there', async () => {
    const { code } = await refusal(sample, '{ codePage(code: "96932", release: "RVU26C/2") { code } }');
    expect(code).toBe('RELEASE_NOT_FOUND');
  });

  test('is refused for a day before every release', async () => {
    const { code, message } = await refusal(
      sample,
      '{ codePage(code: "96932", asOf: "2019-01-01") { code } }',
    );
    expect(code).toBe('RELEASE_NOT_FOUND');
    expect(message).toContain('2019-01-01');
  });

  test('is refused for text that is no code', async () => {
    const { message } = await refusal(sample, '{ codePage(code: "9693") { code } }');
    expect(message).toContain('This is no CodeValue');
  });

  test('is null for a code that nobody knows', async () => {
    expect(await ask(sample, '{ codePage(code: "12345") { code } }')).toEqual({ codePage: null });
  });

  test('has the figures of the release that was asked for, however it was named', async () => {
    const query = `{
      now: codePage(code: "96932") { ...Figures }
      named: codePage(code: "96932", release: "RVU25D") { ...Figures }
      cut: codePage(code: "96932", release: "RVU25D/1") { ...Figures }
      day: codePage(code: "96932", asOf: "2026-06-30") { ...Figures }
    }
    fragment Figures on CodePage {
      release { name }
      rvu { status { value } work nonFacilityPe malpractice nonFacilityTotal facilityNa }
    }`;
    const older = {
      release: { name: 'RVU25D' },
      rvu: {
        status: { value: 'A' },
        work: '0.00',
        nonFacilityPe: '3.70',
        malpractice: '0.01',
        nonFacilityTotal: '3.71',
        facilityNa: true,
      },
    };
    expect(await ask(sample, query)).toEqual({
      now: {
        release: { name: 'RVU26C' },
        rvu: {
          status: { value: 'A' },
          work: '0.00',
          nonFacilityPe: '3.66',
          malpractice: '0.01',
          nonFacilityTotal: '3.67',
          facilityNa: true,
        },
      },
      named: older,
      cut: older,
      day: older,
    });
  });

  test('has a row per modifier, the base row when none is named, null for one that it lacks', async () => {
    const query = `{ codePage(code: "71046") {
      rvus { modifier } base: rvu { modifier } part: rvu(modifier: "tc") { modifier } none: rvu(modifier: "53") { modifier }
    } }`;
    expect(await ask(sample, query)).toEqual({
      codePage: {
        rvus: [{ modifier: null }, { modifier: '26' }, { modifier: 'TC' }],
        base: { modifier: null },
        part: { modifier: 'TC' },
        none: null,
      },
    });
  });

  test('is asked for by many codes at once in their order, twins and unknown ones included', async () => {
    const query = '{ codePagesByCode(codes: ["99213", "00000", "96932", "99213"]) { code } }';
    expect(await ask(sample, query)).toEqual({
      codePagesByCode: [{ code: '99213' }, null, { code: '96932' }, { code: '99213' }],
    });
  });

  test('is refused for more than 100 codes at once', async () => {
    const codes = Array.from({ length: 101 }, () => '96932');
    const { code, message } = await refusal(
      sample,
      'query ($codes: [CodeValue!]!) { codePagesByCode(codes: $codes) { code } }',
      { codes },
    );
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toBe('Ask for at most 100 codes at once, not 101.');
  });

  test('leads on to its section, its specialties and its relations in the same release', async () => {
    const query = `{ codePage(code: "96932", release: "RVU25D") {
      section { slug children { slug } } subsection { slug parent { slug } }
      specialties { slug } related { code page { code release { name } } }
    } }`;
    const { codePage } = await ask<{
      codePage: {
        section: { slug: string };
        subsection: unknown;
        specialties: unknown;
        related: { code: string; page: { code: string; release: { name: string } } }[];
      };
    }>(sample, query);
    expect(codePage.section.slug).toBe('medicine');
    expect(codePage.subsection).toEqual({ slug: 'medicine-skin', parent: { slug: 'medicine' } });
    expect(codePage.specialties).toEqual([{ slug: 'dermatology' }]);
    for (const { code, page } of codePage.related)
      expect(page).toEqual({ code, release: { name: 'RVU25D' } });
  });

  test('says how it compares by the metric that is named', async () => {
    const rows = Array.from({ length: 25 }, (_, at) =>
      buildRow({ code: String(99202 + at), work: `${at + 1}.00`, nonFacilityTotal: `${at + 2}.00` }),
    );
    const context = contextOf(
      buildBook(buildSnapshot({ releases: [buildLoaded(rows, { liveFrom: new Date(0) })] })),
    );
    const query = `{ codePage(code: "99203") {
      usual: comparison { metric value cohortSize } total: comparison(metric: TOTAL_NON_FACILITY) { metric value }
    } }`;
    expect(await ask(context, query)).toEqual({
      codePage: {
        usual: { metric: 'WORK', value: '2.00', cohortSize: 25 },
        total: { metric: 'TOTAL_NON_FACILITY', value: '3.00' },
      },
    });
  });
});

describe('a code that the release lacks', () => {
  const context = () =>
    contextOf(
      buildBook(
        buildSnapshot({
          releases: [
            buildLoaded([buildRow({ code: '11111' }), buildRow({ code: '22222' })], {
              name: 'RVU26A',
              effectiveFrom: '2026-01-01',
              liveFrom: new Date('2026-01-01T05:00:00Z'),
            }),
            buildLoaded([buildRow({ code: '22222' })], { liveFrom: new Date('2026-07-01T04:00:00Z') }),
          ],
          contents: new Map([buildWords('33333', { displayName: 'Known to an editor alone' })]),
        }),
      ),
    );

  test('has a page without figures that names the last release with it', async () => {
    const query = `{ codePage(code: "11111") {
      lifecycle state lastRelease { name } release { name } rvu { work } rvus { work } payment { nonFacility } provenance { file }
    } }`;
    expect(await ask(context(), query)).toEqual({
      codePage: {
        lifecycle: 'ABSENT',
        state: 'NOT_IN_FILE',
        lastRelease: { name: 'RVU26A' },
        release: { name: 'RVU26C' },
        rvu: null,
        rvus: [],
        payment: null,
        provenance: null,
      },
    });
  });

  test('has a page where only an editor knows it', async () => {
    expect(
      await ask(context(), '{ codePage(code: "33333") { title lifecycle lastRelease { name } } }'),
    ).toEqual({
      codePage: { title: 'Known to an editor alone', lifecycle: 'ABSENT', lastRelease: null },
    });
  });

  test('has none in a release before the one that brought it', async () => {
    const later = buildSnapshot({
      releases: [
        buildLoaded([buildRow({ code: '11111' })], { name: 'RVU26A', liveFrom: new Date(0) }),
        buildLoaded([buildEmptyRow({ code: '44444' })], { liveFrom: new Date(1) }),
      ],
    });
    const query = '{ codePage(code: "44444", release: "RVU26A") { code } }';
    expect(await ask(contextOf(buildBook(later)), query)).toEqual({ codePage: null });
  });
});

describe('a preview', () => {
  test('has its own words and the figures of the release', () => {
    const release = buildLoaded([buildRow({ code: '11111' })], { liveFrom: new Date(0) });
    const book = buildBook(buildSnapshot({ releases: [release] }));
    const view = book.preview(
      '11111',
      release,
      { ...EMPTY_BODY, displayName: 'Not yet public' },
      new Date(1),
    );
    if (!view) throw new Error('A preview was expected.');
    const page = codePageOf(view, release, book);
    expect([page.title, page.rvu(null)?.work, page.release.name]).toEqual([
      'Not yet public',
      '1.30',
      'RVU26C',
    ]);
    expect(book.page('11111', release)?.title).not.toBe('Not yet public');
  });
});
