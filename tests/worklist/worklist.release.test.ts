import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import type { Editor } from '../../server/auth/editor.context.ts';
import { readPublished } from '../../server/content/content.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { withWork } from '../support/made-release.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';
import { type RowChanges, WorkBench } from './worklist.build.ts';

let now = new Date('2026-06-20T12:00:00Z');
let workshop: Workshop;
let bench: WorkBench;
let writer: Editor;
let reviewer: Editor;

/** RVU26C against RVU26B: an indicator of 10001 and 10004 to 10008; the work of 10002 and 10003 alone. */
const INDICATOR: RowChanges[string] = (row) => ({ ...row, bilateral: '1' });
const JULY: RowChanges = {
  ...Object.fromEntries(
    ['10001', '10004', '10005', '10006', '10007', '10008'].map((code) => [code, INDICATOR]),
  ),
  '10002': (row) => withWork(row, 98),
  '10003': (row) => withWork(row, 98),
};

beforeAll(async () => {
  workshop = await testWorkshop(() => now);
  bench = new WorkBench(workshop);
  writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  reviewer = await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer');
  await bench.release('RVU26B', {}, { activate: 'ON_ITS_DAY' });
  for (const code of ['10001', '10003', '10005', '10006', '10007', '10008'])
    await bench.publish(code, 1, { checkedAgainst: 'RVU26B' });
  await bench.publish('10002', 1, { checkedAgainst: 'RVU26B' }, { summary: 'It has a work RVU of 1.00.' });
  await bench.publish('10004', 1, { origin: 'IMPORTED' });
});
afterAll(() => workshop.close());

const resolve = async (code: string, release: string) => {
  const { id, version } = await bench.item(code, release);
  return bench.work.resolve([{ id, version }], 'STILL_RIGHT', release, reviewer);
};
const checkedAgainst = async (code: string) =>
  (await readPublished(workshop.source.manager, [code])).get(code)?.[0]?.checkedAgainst;

describe('a staged release', () => {
  it('opens nothing while it is only planned', async () => {
    await workshop.releases.plan('RVU26C', '2026-07-01', SYSTEM);
    expect(await bench.open()).toEqual([]);
  });

  it('opens items before it is active, so that editors work ahead', async () => {
    await bench.release('RVU26C', JULY);
    expect(await bench.open()).toEqual([...['10001', '10002', '10004', '10005', '10006', '10007', '10008']]);
    expect((await bench.work.list({}, 1, 1)).progress).toMatchObject([
      { release: 'RVU26B', open: 0, updatedByItself: 0 },
      { release: 'RVU26C', open: 7, updatedByItself: 1 },
    ]);
  });

  it('opens one for a literal figure, though figures alone moved', async () => {
    expect((await bench.item('10002', 'RVU26C')).reasons).toEqual([
      { kind: 'FIGURE', field: 'summary', modifier: '', before: '1.00', after: '0.98' },
    ]);
  });

  it('is named by no page against which somebody confirmed it ahead', async () => {
    expect(await resolve('10001', 'RVU26C')).toMatchObject([{ verdict: 'DONE' }]);
    expect(await checkedAgainst('10001')).toBe('RVU26B');
    const [event] = await workshop.source.query('SELECT * FROM outbox_event ORDER BY sequence DESC LIMIT 1');
    expect(event.kind).toBe('RELEASES_CHANGED');
  });

  it('is named from its activation on, and the pages of the release before have changed with it', async () => {
    const { id, version } = await bench.item('10005', 'RVU26C');
    await bench.work.assign([{ id, version }], writer.personId, reviewer);
    await workshop.releases.activate('RVU26C', false, SYSTEM);
    await bench.keeper.follow();
    expect(await checkedAgainst('10001')).toBe('RVU26C');
    const rows = await workshop.source.query(
      `SELECT r.name FROM page_alteration JOIN release r ON r.id = release_id
       WHERE codes = '{10001}' AND subject LIKE 'confirmations %' ORDER BY r.name`,
    );
    expect(rows).toEqual([{ name: 'RVU26B' }, { name: 'RVU26C' }]);
  });

  it('keeps its items when it becomes active', async () => {
    expect(await bench.item('10005', 'RVU26C')).toMatchObject({
      ...{ assigneeId: writer.personId, comparedWith: 'RVU26B', state: 'OPEN' },
    });
    expect(await bench.progress('RVU26C')).toMatchObject({ open: 6, resolved: 1, updatedByItself: 1 });
  });
});

describe('a publication', () => {
  it('leaves an item open when the words are for an earlier release, and asks whoever looked to look again', async () => {
    const before = await bench.item('10006', 'RVU26C');
    await bench.publish('10006', 2, { checkedAgainst: 'RVU26B' });
    expect(
      await bench.work.resolve(
        [{ id: before.id, version: before.version }],
        'STILL_RIGHT',
        'RVU26C',
        reviewer,
      ),
    ).toMatchObject([{ verdict: 'STALE' }]);
    expect(await bench.item('10006', 'RVU26C')).toMatchObject({ state: 'OPEN', revision: 2 });
  });

  it('ends the item of the release for which it was written', async () => {
    now = new Date('2026-06-21T12:00:00Z');
    await bench.publish('10006', 3, { appliesFrom: 'RVU26C', checkedAgainst: 'RVU26B' });
    expect(await bench.item('10006', 'RVU26C')).toMatchObject({
      ...{ state: 'RESOLVED', resolution: 'EDITED', resolvedByName: 'Ann', revision: 3 },
    });
    const revisions = (await readPublished(workshop.source.manager, ['10006'])).get('10006');
    expect(revisions?.map(({ number, checkedAgainst: against }) => [number, against])).toEqual([
      [2, 'RVU26B'],
      [3, 'RVU26C'],
    ]);
  });

  it('that retires the code ends its item', async () => {
    await bench.publish('10007', 2, { checkedAgainst: 'RVU26B', isRetired: true });
    expect(await bench.item('10007', 'RVU26C')).toMatchObject({ state: 'RESOLVED', resolution: 'GONE' });
  });

  it('of a text with the figure of today ends the doubt about it', async () => {
    await bench.publish('10002', 2, { checkedAgainst: 'RVU26C' }, { summary: 'It has a work RVU of 0.98.' });
    expect(await bench.item('10002', 'RVU26C')).toMatchObject({ state: 'RESOLVED', resolution: 'EDITED' });
    expect(await bench.open()).toEqual(['10004', '10005', '10008']);
  });
});

describe('a new cut', () => {
  it('keeps what was confirmed and still holds, and who has what', async () => {
    await resolve('10004', 'RVU26C');
    await bench.release('RVU26C', { ...JULY, '10004': (row) => ({ ...row, bilateral: '2' }) });
    await workshop.releases.activate('RVU26C/2', false, SYSTEM);
    expect(await bench.open()).toEqual(['10004', '10005', '10008']);
    expect(await bench.item('10005', 'RVU26C/2')).toMatchObject({
      ...{ assigneeId: writer.personId, comparedWith: 'RVU26B' },
    });
    expect(await bench.progress('RVU26C/2')).toMatchObject({ open: 3, resolved: 4 });
  });

  it('opens again what was confirmed for the cut before and is another now', async () => {
    expect(await bench.item('10004', 'RVU26C/2')).toMatchObject({
      comparedWith: 'RVU26C',
      reasons: [{ kind: 'INDICATOR', field: 'bilateral', before: '1', after: '2' }],
    });
  });

  it('that is rolled back gives its place to the cut before; what was confirmed for either and holds stays so', async () => {
    await resolve('10008', 'RVU26C/2');
    await workshop.releases.rollBack('RVU26C', SYSTEM);
    expect(await bench.open()).toEqual(['10005']);
    expect(await bench.item('10004', 'RVU26C/1')).toMatchObject({
      state: 'RESOLVED',
      resolution: 'STILL_RIGHT',
    });
    expect(await bench.item('10005', 'RVU26C/1')).toMatchObject({ assigneeId: writer.personId });
  });
});

describe('the next release', () => {
  it('adds, while it is staged, only what it does itself; active, all that nobody looked at', async () => {
    await bench.release('RVU26D', { ...JULY, '10003': INDICATOR });
    expect(await bench.open({ release: 'RVU26D' })).toEqual(['10003']);
    expect(await bench.open({ release: 'RVU26C' })).toEqual(['10005']);
    now = new Date('2026-10-02T12:00:00Z');
    await workshop.releases.activate('RVU26D', false, SYSTEM);
    expect(await bench.open()).toEqual(['10003', '10005']);
    expect(await bench.item('10005', 'RVU26D')).toMatchObject({
      ...{ comparedWith: 'RVU26B', assigneeId: writer.personId },
    });
  });
});
