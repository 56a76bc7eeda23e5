import { expect, it } from '@jest/globals';
import { inQueueOrder, type QueueCode, STATE_RULES, withNeighbours } from '../../server/queue/queue.rule.ts';
import { RVU_STATES } from '../../server/rvu/rvu.state.ts';

const build = (code: string, more: Partial<QueueCode> = {}): QueueCode => ({
  ...{ code, title: code, section: 'surgery', sectionName: 'Surgery', subsection: 'surgery-eye' },
  ...{ subsectionName: 'Eye', state: 'PAID', isWritten: false, specialties: [], ...more },
});
const order = (codes: QueueCode[], services: Record<string, number> = {}) =>
  inQueueOrder(codes, new Map(Object.entries(services))).map(({ code }) => code);

it('says of every state where it stands', () => {
  expect(STATE_RULES.flatMap(({ states }) => states).toSorted()).toEqual([...RVU_STATES].toSorted());
});

it('puts what is billed most first, also where Medicare does not pay it', () => {
  expect(
    order([build('65000'), build('65001', { state: 'BUNDLED' }), build('65002')], {
      '65001': 900,
      '65002': 5,
    }),
  ).toEqual(['65001', '65002', '65000']);
});

it('orders what nobody counted by state, then by section, then by code', () => {
  expect(
    order([
      build('65003', { state: 'NOT_COVERED' }),
      build('65002'),
      build('65001'),
      build('90001', { section: 'medicine' }),
    ]),
  ).toEqual(['90001', '65001', '65002', '65003']);
});

it('gives an unwritten code the specialties that its written neighbours name first', () => {
  const codes = [
    build('65000', { isWritten: true, specialties: ['ophthalmology', 'surgery'] }),
    build('65001'),
    build('10000', { subsection: 'surgery-skin' }),
  ];
  expect(withNeighbours(codes).map(({ specialties }) => specialties)).toEqual([
    ['ophthalmology', 'surgery'],
    ['ophthalmology'],
    [],
  ]);
});
