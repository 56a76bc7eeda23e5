import { describe, expect, it } from '@jest/globals';
import {
  columnsOf,
  columnsText,
  differsFrom,
  filterOf,
  listPath,
  NOBODY,
  orderOf,
  sortOf,
  valuesOf,
  viewPath,
} from '../../admin/codes/code.listing.ts';
import { counted, countsOf, peopleOf } from '../../admin/codes/facet.options.ts';

const OPEN = {
  ...{ q: null, section: null, specialty: null, state: null, contentStatus: null, isStale: null },
  missing: null,
  ...{ assigneeId: null, isUnassigned: null, changedIn: null, changed: null },
};
const view = {
  ...{ id: 'v1', version: 1, name: 'Stale', isShared: true, isMine: true, mayChange: true, ownerName: 'Ada' },
  columns: ['WORK'],
  sort: 'TITLE_DESC',
  filter: { ...OPEN, isStale: true, section: 'medicine' },
} as Parameters<typeof viewPath>[0];
const order = { field: 'title', order: 'DESC' } as const;

describe('filters of the list of codes', () => {
  it('ask the server for what stands in the address, and for nothing else', () => {
    expect(filterOf({ view: 'v1', columns: 'WORK' })).toEqual({});
    expect(filterOf({ q: 'knee', stale: 'false', assignee: NOBODY, changed: 'STATUS' })).toEqual({
      ...{ q: 'knee', isStale: false, isUnassigned: true, changed: 'STATUS' },
    });
    expect(filterOf({ assignee: 'id-of-ada', changedIn: 'RVU26C' })).toEqual({
      ...{ assigneeId: 'id-of-ada', changedIn: 'RVU26C' },
    });
  });

  it('come back from a view as they went in', () => {
    for (const values of [
      {},
      { stale: 'false' },
      { assignee: NOBODY, q: 'x' },
      { assignee: 'id', changed: 'ANY', missing: 'FAQS' },
    ])
      expect(valuesOf({ ...OPEN, ...filterOf(values) } as typeof view.filter)).toEqual(values);
  });

  it('stand in the address that is sent', () => {
    const path = new URLSearchParams(viewPath(view).split('?')[1]);
    expect(JSON.parse(path.get('filter') ?? '')).toEqual({ section: 'medicine', stale: 'true', view: 'v1' });
    expect([path.get('sort'), path.get('order'), path.get('page')]).toEqual(['title', 'DESC', '1']);
    expect(listPath({}, order)).toContain('filter=%7B%7D');
  });

  it('and order tell whether a view is another one by now', () => {
    const values = { ...valuesOf(view.filter), view: 'v1' };
    expect(differsFrom(view, values, order)).toBe(false);
    expect(differsFrom(view, { ...values, columns: 'WORK' }, order)).toBe(false);
    expect(differsFrom(view, { ...values, columns: 'STATE,WORK' }, order)).toBe(true);
    expect(differsFrom(view, { ...values, q: 'knee' }, order)).toBe(true);
    expect(differsFrom(view, values, { field: 'title', order: 'ASC' })).toBe(true);
  });

  it('know no column at all from no choice', () => {
    expect([columnsOf({}), columnsOf({ columns: columnsText([]) })]).toEqual([null, []]);
    expect(columnsOf({ columns: columnsText(['STATE', 'WORK']) })).toEqual(['STATE', 'WORK']);
  });

  it('are sorted by what the table can sort by, else by code', () => {
    expect([sortOf({ field: 'title', order: 'DESC' }), sortOf({ field: 'work' }), sortOf(undefined)]).toEqual(
      [...['TITLE_DESC', 'CODE_ASC', 'CODE_ASC']],
    );
    expect(orderOf('UPDATED_ASC')).toEqual({ field: 'updatedAt', order: 'ASC' });
    expect(orderOf('NEAREST_FIRST')).toEqual({ field: 'code', order: 'ASC' });
  });
});

describe('options with counts', () => {
  const facts = {
    changeReleases: [],
    facets: [
      {
        field: 'ASSIGNEE',
        values: [
          { value: '', label: null, count: 1_200 },
          { value: 'w', label: 'Wanda', count: 2 },
          { value: 'a', label: 'Ada', count: 0 },
        ],
      },
    ],
  } as unknown as Parameters<typeof peopleOf>[0];

  it('leave out what no code has, but not what is chosen', () => {
    const counts = countsOf(facts, 'ASSIGNEE');
    const people = peopleOf(facts);
    expect(people.map(({ label }) => label)).toEqual(['Ada', 'Wanda']);
    expect(counted(people, counts, '').map(({ label }) => label)).toEqual(['Wanda (2)']);
    expect(counted(people, counts, 'a').map(({ label }) => label)).toEqual(['Ada (0)', 'Wanda (2)']);
    expect(counted([{ value: '', label: 'Nobody' }], counts, '')[0]?.label).toBe('Nobody (1,200)');
  });

  it('stand without counts until the list has come', () => {
    expect(countsOf(undefined, 'STATE')).toBeNull();
    expect(counted([{ value: 'PAID', label: 'Paid' }], null, '')).toEqual([{ value: 'PAID', label: 'Paid' }]);
  });
});
