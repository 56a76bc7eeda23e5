import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DeliveryContext } from '../../server/delivery/delivery.context.ts';
import { buildRow } from '../support/build-page.ts';
import {
  buildBook,
  buildLoaded,
  buildSnapshot,
  sampleRelease,
  sampleSnapshot,
} from '../support/edition.build.ts';
import { ask, contextOf, refusal } from './ask.ts';

let sample: DeliveryContext;

beforeAll(async () => {
  sample = contextOf(buildBook(await sampleSnapshot()));
});

describe('releases', () => {
  test('are newest first, and one of them is current', async () => {
    const query = '{ releases { name cut isCurrent isSample state rowCount } currentRelease { name } }';
    expect(await ask(sample, query)).toEqual({
      releases: [
        { name: 'RVU26C', cut: 1, isCurrent: true, isSample: true, state: 'ACTIVE', rowCount: 93 },
        { name: 'RVU25D', cut: 1, isCurrent: false, isSample: true, state: 'ACTIVE', rowCount: 92 },
      ],
      currentRelease: { name: 'RVU26C' },
    });
  });

  test('are current from their moment on', async () => {
    const book = sample.book;
    const at = async (moment: string) =>
      (
        await ask<{ currentRelease: { name: string } }>(
          contextOf(book, new Date(moment)),
          '{ currentRelease { name } }',
        )
      ).currentRelease.name;
    expect(await at('2026-07-01T03:59:59.999Z')).toBe('RVU25D');
    expect(await at('2026-07-01T04:00:00.000Z')).toBe('RVU26C');
  });

  test('have their factors as published', async () => {
    const query = '{ release(name: "RVU26C") { conversionFactors { basis value } } }';
    const { release } = await ask<{ release: { conversionFactors: unknown } }>(sample, query);
    expect(release.conversionFactors).toContainEqual({ basis: 'NON_QPP', value: '33.4009' });
  });

  test('are null where no active one has the name', async () => {
    expect(await ask(sample, '{ release(name: "RVU20A") { name } }')).toEqual({ release: null });
  });

  test('are refused with a sentence where there is none yet', async () => {
    const empty = contextOf(buildBook(buildSnapshot()));
    expect(await refusal(empty, '{ currentRelease { name } }')).toEqual({
      code: 'RELEASE_NOT_FOUND',
      message: 'No release is in force yet.',
    });
  });
});

interface Changes {
  changes: {
    totalCount: number;
    nodes: { code: string; modifier: string | null; kinds: string[]; fields: unknown[] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const CHANGES = `query ($filter: ChangeFilter, $first: Int, $after: String) {
  changes(from: "RVU25D", to: "RVU26C", filter: $filter, first: $first, after: $after) {
    totalCount nodes { code modifier kinds fields { field before after difference percent } } pageInfo { hasNextPage endCursor }
  }
}`;

describe('changes between releases', () => {
  const changes = async (variables: Record<string, unknown>) =>
    (await ask<Changes>(sample, CHANGES, variables)).changes;

  test('are refused for a release that is not active', async () => {
    expect((await refusal(sample, '{ changes(from: "RVU24A", to: "RVU26C") { totalCount } }')).code).toBe(
      'RELEASE_NOT_FOUND',
    );
  });

  test('say column by column what moved', async () => {
    const { nodes } = await changes({ filter: { codes: ['96932'] } });
    const moved = (field: string, before: string, after: string) => ({
      field,
      before,
      after,
      difference: '-0.04',
      percent: '-1.1',
    });
    expect(nodes).toEqual([
      {
        code: '96932',
        modifier: null,
        kinds: ['PRACTICE_EXPENSE', 'TOTAL'],
        fields: [
          moved('nonFacilityPe', '3.70', '3.66'),
          moved('facilityPe', '3.70', '3.66'),
          moved('nonFacilityTotal', '3.71', '3.67'),
          moved('facilityTotal', '3.71', '3.67'),
        ],
      },
    ]);
  });

  test('are filtered by kind', async () => {
    const added = await changes({ filter: { kinds: ['ADDED'] }, first: 100 });
    expect(added.nodes.map(({ code, modifier }) => [code, modifier])).toEqual([
      ['55707', null],
      ['64728', null],
      ['91125', null],
      ['91125', '26'],
      ['91125', 'TC'],
    ]);
    const removed = await changes({ filter: { kinds: ['REMOVED'] }, first: 100 });
    expect(removed.nodes.map(({ code }) => code)).toEqual(['55700', '91122', '91122', '91122']);
  });

  test('are filtered by section', async () => {
    const { nodes } = await changes({ filter: { section: 'medicine-skin' } });
    expect(nodes.map(({ code }) => code)).toEqual(['96931', '96932', '96933', '96936']);
  });

  test('are filtered by how far a field of the kinds asked for moved', async () => {
    const far = await changes({ filter: { codes: ['96932'], minimumPercent: '1.1' } });
    const farther = await changes({ filter: { codes: ['96932'], minimumPercent: '1.2' } });
    const ofWork = await changes({ filter: { codes: ['96932'], kinds: ['WORK'], minimumPercent: '1' } });
    expect([far.totalCount, farther.totalCount, ofWork.totalCount]).toEqual([1, 0, 0]);
  });

  test('are the same walked a few at a time', async () => {
    const all = await changes({ first: 100 });
    const walked: unknown[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 50; turn += 1) {
      const some: Changes['changes'] = await changes({ first: 7, after });
      walked.push(...some.nodes);
      after = some.pageInfo.endCursor;
      if (!some.pageInfo.hasNextPage) break;
    }
    expect(walked).toEqual(all.nodes);
    expect(walked).toHaveLength(all.totalCount);
  });

  test('refuse a cursor of another filter', async () => {
    const { pageInfo } = await changes({ first: 1 });
    const other = { after: pageInfo.endCursor, filter: { section: 'medicine' } };
    expect((await refusal(sample, CHANGES, other)).code).toBe('RELEASE_CHANGED');
  });

  test('keep the words of a descriptor whose owner gave no licence', async () => {
    const release = (name: string, descriptor: string, liveFrom: Date) =>
      buildLoaded([buildRow({ code: '99213', descriptor }), buildRow({ code: 'G0121', descriptor })], {
        name,
        liveFrom,
      });
    const snapshot = buildSnapshot({
      releases: [release('RVU25D', 'Old words', new Date(0)), release('RVU26C', 'New words', new Date(1))],
    });
    const query =
      '{ changes(from: "RVU25D", to: "RVU26C") { nodes { code kinds fields { before after } } } }';
    const kept = { code: '99213', kinds: ['DESCRIPTOR'], fields: [{ before: null, after: null }] };
    const shown = (code: string) => ({
      code,
      kinds: ['DESCRIPTOR'],
      fields: [{ before: 'Old words', after: 'New words' }],
    });
    expect(await ask(contextOf(buildBook(snapshot)), query)).toEqual({
      changes: { nodes: [kept, shown('G0121')] },
    });
    const licensed = buildBook(snapshot, { licence: { cpt: true, cdt: false } });
    expect(await ask(contextOf(licensed), query)).toEqual({
      changes: { nodes: [shown('99213'), shown('G0121')] },
    });
  });
});

describe('history', () => {
  test('has a point per active release, oldest first', async () => {
    const query = `{ codePage(code: "96932", release: "RVU25D") { history {
      release { name } nonFacilityTotal nationalNonFacility qualifying: nationalNonFacility(basis: QPP) nationalFacility reason
    } } }`;
    expect(await ask(sample, query)).toEqual({
      codePage: {
        history: [
          {
            release: { name: 'RVU25D' },
            nonFacilityTotal: '3.71',
            nationalNonFacility: '120.01',
            qualifying: '120.01',
            nationalFacility: null,
            reason: null,
          },
          {
            release: { name: 'RVU26C' },
            nonFacilityTotal: '3.67',
            nationalNonFacility: '122.58',
            qualifying: null,
            nationalFacility: null,
            reason:
              'Practice expense outside a facility was updated from 3.70 to 3.66. The conversion factor changed from 32.3465 to 33.4009.',
          },
        ],
      },
    });
  });

  test('does not take a sample for what was before a real release', async () => {
    const real = await sampleRelease('RVU26C', { isSample: false, id: 'real' });
    const context = contextOf(buildBook(buildSnapshot({ releases: [await sampleRelease('RVU25D'), real] })));
    const query = `{ codePage(code: "91125") { history { release { name } reason } changes { kinds } }
      known: codePage(code: "96932") { history { release { name } reason } changes { kinds } } }`;
    expect(await ask(context, query)).toEqual({
      codePage: { history: [{ release: { name: 'RVU26C' }, reason: null }], changes: [] },
      known: {
        history: [
          { release: { name: 'RVU25D' }, reason: null },
          { release: { name: 'RVU26C' }, reason: null },
        ],
        changes: [],
      },
    });
  });
});

describe('changes of one page', () => {
  test('are those since the release before, or since another one', async () => {
    const query = `{ codePage(code: "96932") {
      changes { kinds from { name } to { name } } back: changes(since: "RVU26C") { kinds } title
    } first: codePage(code: "96932", release: "RVU25D") { changes { kinds } } }`;
    expect(await ask(sample, query)).toEqual({
      codePage: {
        changes: [{ kinds: ['PRACTICE_EXPENSE', 'TOTAL'], from: { name: 'RVU25D' }, to: { name: 'RVU26C' } }],
        back: [],
        title: 'Skin Confocal Microscopy, Image Capture Only, First Lesion',
      },
      first: { changes: [] },
    });
  });

  test('are refused for an unknown release', async () => {
    const query = '{ codePage(code: "96932") { changes(since: "RVU24B") { kinds } } }';
    expect((await refusal(sample, query)).code).toBe('RELEASE_NOT_FOUND');
  });
});
