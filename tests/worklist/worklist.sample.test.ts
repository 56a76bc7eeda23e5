import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import type { Editor } from '../../server/auth/editor.context.ts';
import { readPublished } from '../../server/content/content.table.ts';
import { WorklistKeeper } from '../../server/worklist/worklist.keeper.ts';
import { writePlan } from '../../server/worklist/worklist.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildEditor, loadSample, loadStarterContent, testWorkshop } from '../support/workshop.ts';
import { WorkBench } from './worklist.build.ts';

let workshop: Workshop;
let bench: WorkBench;
let writer: Editor;
let reviewer: Editor;

beforeAll(async () => {
  workshop = await testWorkshop(() => new Date('2026-07-10T12:00:00Z'));
  await loadSample(workshop, 'RVU25D');
  await loadSample(workshop, 'RVU26C');
  await loadStarterContent(workshop);
  bench = new WorkBench(workshop);
  writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  reviewer = await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer');
});
afterAll(() => workshop.close());

const kinds = async (code: string) => (await bench.item(code, 'RVU26C')).reasons.map(({ kind }) => kind);
const reason = async (code: string, field: string) => {
  const { reasons } = await bench.item(code, 'RVU26C');
  const found = reasons.find((one) => one.field === field);
  return found && [found.before, found.after];
};
const seen = async (code: string) => {
  const { id, version } = await bench.item(code, 'RVU26C');
  return { id, version };
};
const checkedAgainst = async (code: string) =>
  (await readPublished(workshop.source.manager, [code])).get(code)?.[0]?.checkedAgainst;

describe('a request is refused', () => {
  it('for a page that is too large, or none', async () => {
    await expect(bench.work.list({}, 1, 101)).rejects.toMatchObject({ code: 'PAGE_TOO_LARGE' });
    await expect(bench.work.list({}, 0, 25)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('without items, and for more than 200', async () => {
    await expect(bench.work.assign([], null, writer)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const many = Array.from({ length: 201 }, (_, at) => ({ id: String(at), version: 1 }));
    await expect(bench.work.assign(many, null, writer)).rejects.toMatchObject({ code: 'PAGE_TOO_LARGE' });
  });

  it('for an assignee who does not exist, cannot write or is disabled', async () => {
    const viewer = await buildEditor(workshop, 'VIEWER');
    const former = await buildEditor(workshop, 'WRITER');
    await workshop.source.query('UPDATE person SET is_disabled = true WHERE id = $1', [former.personId]);
    const item = await seen('0583T');
    for (const id of ['nobody', '00000000-0000-4000-8000-000000000000', viewer.personId, former.personId])
      await expect(bench.work.assign([item], id, writer)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('for a resolution that follows from publishing or retiring', async () => {
    for (const resolution of ['EDITED', 'GONE'] as const)
      await expect(
        bench.work.resolve([await seen('0583T')], resolution, 'RVU26C', reviewer),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('for single items that are not there, about another release, or seen in another version', async () => {
    const item = await seen('0583T');
    const report = await bench.work.resolve(
      [
        { id: '999999', version: 1 },
        { id: "1' OR true", version: 1 },
        { ...item, version: 9 },
      ],
      'STILL_RIGHT',
      'RVU26C',
      reviewer,
    );
    expect(report.map(({ verdict }) => verdict)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'STALE']);
    for (const other of ['RVU25D', 'RVU26C/2'])
      expect(await bench.work.resolve([item], 'STILL_RIGHT', other, reviewer)).toMatchObject([
        { verdict: 'REFUSED', message: `This item is about RVU26C, not about ${other}.` },
      ]);
    expect((await bench.item('0583T', 'RVU26C')).state).toBe('OPEN');
  });
});

describe('from RVU25D to RVU26C the starter texts', () => {
  it('of eight codes are in doubt', async () => {
    expect(await bench.open()).toEqual([
      ...['0583T', '55700', '55707', '64728', '77417', '91122', '91125', 'Q4101'],
    ]);
  });

  it('of 49 codes follow their figures by themselves: they are counted and not listed', async () => {
    expect(await bench.progress('RVU26C')).toEqual({
      ...{ release: 'RVU26C', open: 8, unassigned: 8, resolved: 0, updatedByItself: 49 },
    });
    expect(await bench.items({ code: '99213' })).toEqual([]);
  });

  it('of 0583T, which contractors priced, speak of a code with values and a period of its own', async () => {
    expect(await reason('0583T', 'state')).toEqual(['CONTRACTOR_PRICED', 'PAID']);
    expect(await reason('0583T', 'status')).toEqual(['C', 'A']);
    expect(await reason('0583T', 'globalPeriod')).toEqual(['YYY', '000']);
    expect(await reason('0583T', 'endoscopicBase')).toEqual(['', '31231']);
    expect(await kinds('0583T')).toEqual(['STATE', 'STATUS', ...Array(5).fill('INDICATOR')]);
  });

  it('of 77417 speak of a code that is bundled now, its values marked "+"', async () => {
    expect(await reason('77417', 'status')).toEqual(['A', 'B']);
    expect(await reason('77417', 'state')).toEqual(['PAID_TECHNICAL_ONLY', 'LISTED_NOT_USED']);
    expect(await reason('77417', 'listedOnly')).toEqual(['false', 'true']);
    expect(await reason('77417', 'facilityNa')).toEqual(['true', 'false']);
    expect(await reason('77417', 'supervision')).toEqual(['01', '09']);
  });

  it('of Q4101 speak of a product that Medicare pays on this schedule now', async () => {
    expect(await reason('Q4101', 'status')).toEqual(['E', 'A']);
    expect(await reason('Q4101', 'state')).toEqual(['OTHER_SCHEDULE', 'PAID_TECHNICAL_ONLY']);
    expect(await reason('Q4101', 'facilityNa')).toEqual(['false', 'true']);
    expect(await reason('Q4101', 'globalPeriod')).toEqual(['XXX', 'ZZZ']);
  });

  it.each(['55700', '91122'])('of %s speak of a code that is gone', async (code) => {
    expect(await kinds(code)).toEqual(['DISAPPEARED']);
    expect(await reason(code, 'state')).toEqual(['PAID', 'NOT_IN_FILE']);
  });

  it.each(['55707', '64728', '91125'])('of %s speak of a code that is new', async (code) => {
    expect(await kinds(code)).toEqual(['APPEARED']);
    expect(await reason(code, 'state')).toEqual(['NOT_IN_FILE', 'PAID']);
  });

  it('say with what they were compared, and when the item was opened', async () => {
    expect(await bench.item('0583T', 'RVU26C')).toMatchObject({
      ...{ comparedWith: 'RVU25D', revision: 1, version: 1, assigneeId: null },
      openedAt: new Date('2026-07-10T12:00:00Z'),
    });
  });
});

describe('the list', () => {
  /** Two keepers at once, each on a connection that is open already. */
  const followAnew = async () => {
    const other = new WorklistKeeper(workshop.source, workshop.clock);
    await workshop.source.query('DELETE FROM worklist_cursor');
    await Promise.all([1, 2].map(() => workshop.source.query('SELECT pg_sleep(0.05)')));
    await Promise.all([bench.keeper.follow(), other.follow()]);
  };

  it('is filtered by release, reason, section, state and code', async () => {
    expect(await bench.open({ reason: 'APPEARED' })).toEqual(['55707', '64728', '91125']);
    expect(await bench.open({ section: 'surgery' })).toEqual(['55700', '55707', '64728']);
    expect(await bench.open({ code: ' 557' })).toEqual(['55700', '55707']);
    expect(await bench.open({ release: 'RVU26C/1', reason: 'NA_FLAG' })).toEqual(['77417', 'Q4101']);
    expect(await bench.open({ release: 'RVU25D' })).toEqual([]);
    expect(await bench.items({ state: 'RESOLVED' })).toEqual([]);
  });

  it('comes in pages', async () => {
    const { items, total } = await bench.work.list({}, 2, 3);
    expect(items.map(({ code }) => code)).toEqual(['64728', '77417', '91122']);
    expect(total).toBe(8);
  });

  it('is made once by two that begin at the same time', async () => {
    await workshop.source.query('DELETE FROM stale_item');
    await followAnew();
    expect(await bench.open()).toHaveLength(8);
    expect(await bench.progress('RVU26C')).toMatchObject({ open: 8, updatedByItself: 49 });
  });

  it('stays as it is when it is followed again', async () => {
    const before = await bench.items();
    await followAnew();
    expect(await bench.items()).toEqual(before);
  });
});

describe('an item', () => {
  it('is given to somebody and taken back, each time with a new version', async () => {
    const item = await seen('55700');
    const [given] = await bench.work.assign([item], writer.personId, reviewer);
    expect(given).toMatchObject({ verdict: 'DONE', item: { assigneeId: writer.personId, version: 2 } });
    expect(await bench.open({ assigneeId: writer.personId })).toEqual(['55700']);
    expect(await bench.open({ isUnassigned: true })).not.toContain('55700');
    expect(await bench.work.assign([item], null, reviewer)).toMatchObject([{ verdict: 'STALE' }]);
    expect(await bench.work.assign([{ ...item, version: 2 }], null, reviewer)).toMatchObject([
      { verdict: 'DONE', item: { assigneeId: null, version: 3 } },
    ]);
  });

  it('is given once when the same request comes again after a lost answer', async () => {
    const item = await seen('91122');
    await bench.work.assign([item], writer.personId, reviewer);
    expect(await bench.work.assign([item], writer.personId, reviewer)).toMatchObject([
      { verdict: 'DONE', item: { version: item.version + 1 } },
    ]);
  });

  it('goes to one of two resolvers; the other learns who was first', async () => {
    const second = await buildEditor(workshop, 'REVIEWER', 'Sam Second');
    const item = await seen('64728');
    const reports = await Promise.all(
      [reviewer, second].map((by) => bench.work.resolve([item], 'STILL_RIGHT', 'RVU26C', by)),
    );
    expect(reports.map(([outcome]) => outcome?.verdict).toSorted()).toEqual(['DONE', 'STALE']);
    const [late] = reports.flat().filter(({ verdict }) => verdict === 'STALE');
    expect(late?.message).toMatch(/^(Rita Reviewer|Sam Second) resolved it first\.$/);
    const rows = await workshop.source.query("SELECT * FROM content_confirmation WHERE code = '64728'");
    expect(rows).toHaveLength(1);
  });

  it('that is confirmed makes its page name the release, and is in the audit log', async () => {
    expect(await checkedAgainst('Q4101')).toBeNull();
    await bench.work.resolve([await seen('Q4101')], 'STILL_RIGHT', 'RVU26C', reviewer);
    expect(await checkedAgainst('Q4101')).toBe('RVU26C');
    expect(await bench.item('Q4101', 'RVU26C')).toMatchObject({
      ...{ state: 'RESOLVED', resolution: 'STILL_RIGHT', resolvedByName: 'Rita Reviewer' },
    });
    const [entry] = await workshop.source.query(
      "SELECT actor, detail FROM audit_entry WHERE action = 'CONFIRM_WORDS' AND subject = 'Q4101'",
    );
    expect(entry).toMatchObject({ actor: 'Rita Reviewer', detail: { release: 'RVU26C', revision: 1 } });
    const [event] = await workshop.source.query('SELECT * FROM outbox_event ORDER BY sequence DESC LIMIT 1');
    expect(event).toMatchObject({ kind: 'CONTENT_PUBLISHED', payload: { codes: ['Q4101'] } });
  });

  it('that is resolved while the list is brought up to date stays resolved', async () => {
    const target = await workshop.releases.find('RVU26C');
    const { id, code, revision, comparedWith, reasons } = await bench.item('Q4101', 'RVU26C');
    const said = { id, code, revision, comparedWith, reasons, state: 'OPEN' as const };
    const plan = { opened: [], renewed: [said], ended: [], dropped: [id], moved: [] };
    await workshop.source.transaction((manager) => writePlan(manager, target, [], plan, workshop.clock()));
    expect(await bench.item('Q4101', 'RVU26C')).toMatchObject({ state: 'RESOLVED', isInForce: true });
  });

  it('stays resolved when the list is made anew', async () => {
    await workshop.source.query('DELETE FROM worklist_cursor');
    expect(await bench.open()).toEqual(['0583T', '55700', '55707', '77417', '91122', '91125']);
    expect(await bench.progress('RVU26C')).toMatchObject({ open: 6, resolved: 2 });
  });

  it('is taken away with a release that is rolled back, and comes back with it as it was', async () => {
    const before = await bench.item('91122', 'RVU26C');
    await workshop.releases.rollBack('RVU26C', SYSTEM);
    expect(await bench.open()).toEqual([]);
    expect(await checkedAgainst('Q4101')).toBeNull();
    expect((await bench.work.list({}, 1, 1)).progress).toMatchObject([{ release: 'RVU25D', open: 0 }]);
    expect(
      await bench.work.resolve(
        [{ id: before.id, version: before.version + 1 }],
        'STILL_RIGHT',
        'RVU26C',
        reviewer,
      ),
    ).toMatchObject([{ verdict: 'STALE', message: 'RVU26C is not looked after at present.' }]);
    await workshop.releases.activate('RVU26C', true, SYSTEM);
    expect(await bench.item('91122', 'RVU26C')).toMatchObject({
      ...{ id: before.id, assigneeId: writer.personId, state: 'OPEN' },
    });
    expect(await bench.progress('RVU26C')).toMatchObject({ open: 6, resolved: 2, updatedByItself: 49 });
    expect(await checkedAgainst('Q4101')).toBe('RVU26C');
  });
});
