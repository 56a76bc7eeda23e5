import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { buildRow } from '../support/build-page.ts';
import {
  buildBook,
  buildLoaded,
  buildSnapshot,
  buildWords,
  sampleSnapshot,
} from '../support/edition.build.ts';
import { ask, contextOf, refusal } from './ask.ts';

interface Part {
  codePages: {
    nodes: { code: string }[];
    edges: { cursor: string }[];
    totalCount: number;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
}

const PART = `query ($first: Int, $after: String, $last: Int, $before: String, $sort: CodeSort, $filter: CodeFilter, $release: ReleaseName) {
  codePages(first: $first, after: $after, last: $last, before: $before, sort: $sort, filter: $filter, release: $release) {
    nodes { code } edges { cursor } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

let sample: DeliveryContext;

beforeAll(async () => {
  sample = contextOf(buildBook(await sampleSnapshot()));
});

const part = async (variables: Record<string, unknown>, context = sample) =>
  (await ask<Part>(context, PART, variables)).codePages;
const codesOf = ({ nodes }: Part['codePages']) => nodes.map(({ code }) => code);

async function walkForward(size: number, variables: Record<string, unknown> = {}): Promise<string[]> {
  const codes: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 200; turn += 1) {
    const some: Part['codePages'] = await part({ ...variables, first: size, after });
    codes.push(...codesOf(some));
    if (!some.pageInfo.hasNextPage) return codes;
    after = some.pageInfo.endCursor;
  }
  throw new Error('The walk has no end.');
}

async function walkBackward(size: number, variables: Record<string, unknown> = {}): Promise<string[]> {
  const codes: string[] = [];
  let before: string | null = null;
  for (let turn = 0; turn < 200; turn += 1) {
    const some: Part['codePages'] = await part({ ...variables, last: size, before });
    codes.unshift(...codesOf(some));
    if (!some.pageInfo.hasPreviousPage) return codes;
    before = some.pageInfo.startCursor;
  }
  throw new Error('The walk has no end.');
}

describe('a list of codes', () => {
  test.each([
    [0, 'BAD_USER_INPUT', 'Ask for 1 to 100 at a time, not 0.'],
    [-1, 'BAD_USER_INPUT', 'Ask for 1 to 100 at a time, not -1.'],
    [101, 'PAGE_TOO_LARGE', 'Ask for 1 to 100 at a time, not 101.'],
  ])('is refused for %d at a time', async (first, code, message) => {
    expect(await refusal(sample, PART, { first })).toEqual({ code, message });
  });

  test('is refused for the first and the last at once', async () => {
    expect((await refusal(sample, PART, { first: 1, last: 1 })).code).toBe('BAD_USER_INPUT');
  });

  test.each(['', 'x', 'Q29kZVBhZ2U6', '%%%'])('is refused for "%s", which is no cursor', async (after) => {
    expect((await refusal(sample, PART, { after })).code).toBe('BAD_USER_INPUT');
  });

  test('is refused for a cursor of another release, filter or sort', async () => {
    const { pageInfo } = await part({ first: 3 });
    const after = pageInfo.endCursor;
    for (const other of [{ release: 'RVU25D' }, { filter: { section: 'medicine' } }, { sort: 'WORK_DESC' }])
      expect((await refusal(sample, PART, { after, ...other })).code).toBe('RELEASE_CHANGED');
  });

  test('is refused for a cursor of a cut that another took the place of', async () => {
    const rows = [buildRow({ code: '11111' }), buildRow({ code: '22222' })];
    const contextWith = (cut: number) =>
      contextOf(buildBook(buildSnapshot({ releases: [buildLoaded(rows, { cut, liveFrom: new Date(0) })] })));
    const { pageInfo } = await part({ first: 1 }, contextWith(1));
    const after = pageInfo.endCursor;
    expect((await refusal(contextWith(2), PART, { first: 1, after })).code).toBe('RELEASE_CHANGED');
  });

  test('holds 25 codes unless told otherwise, in code order', async () => {
    const some = await part({});
    expect(some.nodes).toHaveLength(25);
    expect(some.totalCount).toBe(74);
    expect(codesOf(some).slice(0, 3)).toEqual(['00142', '0075T', '01402']);
    expect(some.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(some.edges.at(-1)?.cursor).toBe(some.pageInfo.endCursor);
  });

  test.each([1, 7, 25, 100])('is the same walked forward and backward by %d', async (size) => {
    const all = codesOf(await part({ first: 100 }));
    expect(all).toHaveLength(74);
    expect(await walkForward(size)).toEqual(all);
    expect(await walkBackward(size)).toEqual(all);
  });

  test.each([
    'CODE_DESC',
    'WORK_ASC',
    'WORK_DESC',
    'TOTAL_NON_FACILITY_ASC',
    'TOTAL_NON_FACILITY_DESC',
    'UPDATED_DESC',
  ])('is walked both ways in the order %s', async (sort) => {
    const all = codesOf(await part({ first: 100, sort }));
    expect(new Set(all).size).toBe(74);
    expect(await walkForward(6, { sort })).toEqual(all);
    expect(await walkBackward(6, { sort })).toEqual(all);
  });

  test('puts the greatest work first and equals by code', async () => {
    const [first, second] = codesOf(await part({ first: 2, sort: 'WORK_DESC' }));
    expect([first, second]).toEqual(['59400', '27130']);
    const [least, next] = codesOf(await part({ first: 2, sort: 'WORK_ASC' }));
    expect([least, next]).toEqual(['00142', '0075T']);
  });

  test('ends between two cursors', async () => {
    const all = await part({ first: 100 });
    const [, after, , , before] = all.edges.map(({ cursor }) => cursor);
    expect(codesOf(await part({ first: 10, after, before }))).toEqual(codesOf(all).slice(2, 4));
    expect(codesOf(await part({ last: 1, after, before }))).toEqual(codesOf(all).slice(3, 4));
  });

  test('has nothing behind its last cursor', async () => {
    const { pageInfo } = await part({ last: 1 });
    const rest = await part({ first: 5, after: pageInfo.endCursor });
    expect(rest.nodes).toEqual([]);
    expect(rest.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: true,
      startCursor: null,
      endCursor: null,
    });
  });

  test('goes on behind a code that left the filter since', async () => {
    const rows = ['11111', '22222', '33333'].map((code) => buildRow({ code }));
    const release = buildLoaded(rows, { liveFrom: new Date(0) });
    const words = ['11111', '22222', '33333'].map((code) =>
      buildWords(code, { specialties: ['dermatology'] }),
    );
    const before = contextOf(buildBook(buildSnapshot({ releases: [release], contents: new Map(words) })));
    const after = contextOf(
      buildBook(
        buildSnapshot({ releases: [release], contents: new Map([words[0] as never, words[2] as never]) }),
      ),
    );
    const filter = { specialty: 'dermatology' };
    const { pageInfo } = await part({ first: 2, filter }, before);
    expect(codesOf(await part({ first: 2, filter, after: pageInfo.endCursor }, after))).toEqual(['33333']);
  });
});

describe('a filter', () => {
  test.each([
    [{ section: 'medicine-skin' }, ['96931', '96932', '96933', '96936']],
    [{ section: 'anesthesia' }, ['00142', '01402']],
    [{ system: 'CDT' }, ['D0120']],
    [{ states: ['MEASURE'] }, ['M1003']],
    [{ from: '96931', to: '96936' }, ['96931', '96932', '96933', '96936']],
    [{ codes: ['99213', '96932', '12345'] }, ['96932', '99213']],
    [{ section: 'medicine-skin', codes: ['99213', '96932'] }, ['96932']],
    [{ section: 'no-such-section' }, []],
  ])('%j finds its codes', async (filter, codes) => {
    expect(codesOf(await part({ first: 100, filter }))).toEqual(codes);
  });

  test('tells codes that somebody wrote about from others', async () => {
    const written = await part({ filter: { hasContent: true } });
    const unwritten = await part({ filter: { hasContent: false } });
    expect(written.totalCount + unwritten.totalCount).toBe(74);
    expect(unwritten.totalCount).toBe(0);
  });

  test('adds codes of earlier releases where it is told to', async () => {
    expect((await part({ filter: { includeAbsent: true } })).totalCount).toBe(76);
    expect(codesOf(await part({ filter: { includeAbsent: true, states: ['NOT_IN_FILE'] } }))).toEqual([
      '55700',
      '91122',
    ]);
    expect((await part({ release: 'RVU25D', filter: { includeAbsent: true } })).totalCount).toBe(73);
  });

  test('is refused where it names more than a thousand codes', async () => {
    const codes = Array.from({ length: 1_001 }, () => '96932');
    expect((await refusal(sample, PART, { filter: { codes } })).code).toBe('BAD_USER_INPUT');
  });
});
