import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { SettingService } from '../../server/setting/setting.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { EARLIER, FIXED, LATER, OfferBench, OWN } from '../content/offer.build.ts';
import { buildEditor, loadSample, testWorkshop } from '../support/workshop.ts';
import { WorkBench } from './worklist.build.ts';

let workshop: Workshop;
let bench: OfferBench;
let list: WorkBench;
let other: Editor;

beforeAll(async () => {
  workshop = await testWorkshop(() => new Date('2026-07-10T12:00:00Z'));
  await loadSample(workshop, 'RVU25D');
  await loadSample(workshop, 'RVU26C');
  const writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  bench = new OfferBench(workshop, writer, await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer'));
  list = new WorkBench(workshop);
  other = await buildEditor(workshop, 'REVIEWER', 'Olga Other');
}, 120_000);
afterAll(() => workshop.close());

/** Kind, fix and reason of everything that the open items of a code say. */
const said = async (code: string) =>
  (await list.items({ code, state: 'OPEN' })).flatMap(({ reasons }) =>
    reasons.map(({ kind, before, after }) => [kind, before, after]),
  );
const confirm = async (code: string, by = bench.reviewer) =>
  list.work.resolve([await list.item(code, LATER)], 'STILL_RIGHT', LATER, by);

describe('the work list', () => {
  it('says that a fix is missing in words that readers see, and refuses that they are still right', async () => {
    await bench.fixed('40001');
    expect(await said('40001')).toEqual([['FIX_MISSING', '#3', null]]);
    expect(await list.open({ reason: 'FIX_MISSING' })).toEqual(['40001']);
    expect(await confirm('40001')).toMatchObject([
      { verdict: 'REFUSED', message: 'A fix is not in these words. Take it or leave it out first.' },
    ]);
  });

  it('goes on saying it while a draft has it, and says no more when that is published', async () => {
    await bench.take(await bench.fixed('40002'));
    expect(await said('40002')).toEqual([['FIX_MISSING', '#3', null]]);
    await bench.publishDraft('40002', LATER);
    expect(await said('40002')).toEqual([]);
  });

  it('has what was left out with its reason, until a reviewer confirms it once for all', async () => {
    await bench.leaveOut(await bench.fixed('40003'), 'Said otherwise.');
    expect(await said('40003')).toEqual([['FIX_LEFT_OUT', '#3', 'Said otherwise.']]);
    expect(await confirm('40003')).toMatchObject([{ verdict: 'DONE' }]);
    expect(await bench.offer('40003')).toMatchObject({ state: 'LEFT_OUT', confirmedByName: 'Rita Reviewer' });
    await bench.publish('40003', LATER, { seoTitle: 'A title' });
    expect(await said('40003')).toEqual([]);
  });

  it('is confirmed by nobody who left the fix out, unless the team is of one', async () => {
    const settings = new SettingService(workshop.source, workshop.clock);
    const own = 'You left a fix out of these words yourself. Somebody else confirms that.';
    const { id, version } = await bench.fixed('40007');
    const step = { id, version, reason: 'Said otherwise.', clientKey: null };
    await bench.offers.leaveOut(step, bench.reviewer);
    expect(await confirm('40007')).toMatchObject([{ verdict: 'REFUSED', message: own }]);
    expect(await bench.offer('40007')).toMatchObject({ confirmedByName: null });
    expect(await confirm('40007', other)).toMatchObject([{ verdict: 'DONE' }]);

    const again = await bench.fixed('40008');
    await bench.offers.leaveOut({ ...step, id: again.id, version: again.version }, bench.reviewer);
    expect(await confirm('40008')).toMatchObject([{ verdict: 'REFUSED', message: own }]);
    await settings.change(0, { allowSelfApproval: true }, other);
    expect(await confirm('40008')).toMatchObject([{ verdict: 'DONE' }]);
    await settings.change(1, { allowSelfApproval: false }, other);
  });

  it('has it still when other words are published before anybody confirmed it', async () => {
    await bench.leaveOut(await bench.fixed('40004'), 'Said otherwise.');
    expect(await said('40004')).toHaveLength(1);
    await bench.publish('40004', LATER, { seoTitle: 'A title' });
    expect(await said('40004')).toEqual([['FIX_LEFT_OUT', '#3', 'Said otherwise.']]);
  });

  it('follows each decision, also without a publication', async () => {
    const offer = await bench.fixed('40005');
    expect(await said('40005')).toEqual([['FIX_MISSING', '#3', null]]);
    await bench.leaveOut(offer, 'Said otherwise.');
    expect(await said('40005')).toEqual([['FIX_LEFT_OUT', '#3', 'Said otherwise.']]);
    await bench.take(await bench.offer('40005'));
    expect(await said('40005')).toEqual([['FIX_MISSING', '#3', null]]);
  });

  it('has what was left out of words that are a draft, for a release that nobody staged; a reviewer confirms it once', async () => {
    await bench.publish('40009', EARLIER);
    await bench.save('40009', 'RVU27A', { plainLanguage: OWN });
    await bench.publish('40009', EARLIER, { summary: FIXED });
    expect(await said('40009')).toEqual([]);
    const offer = await bench.offer('40009', 'RVU27A');
    await bench.leaveOut(offer, 'Said otherwise.');
    expect(await said('40009')).toEqual([['FIX_LEFT_OUT', '#2 for RVU27A', 'Said otherwise.']]);
    expect(await confirm('40009')).toMatchObject([{ verdict: 'DONE' }]);
    expect(await said('40009')).toEqual([]);
    await bench.publishDraft('40009', 'RVU27A');
    expect(await said('40009')).toEqual([]);
  });

  it('takes it along when the release is rolled back, and has it again with the release', async () => {
    await bench.publish('40006', EARLIER);
    await bench.publish('40006', LATER, { plainLanguage: OWN });
    await bench.publish('40006', EARLIER, { summary: FIXED });
    expect(await said('40006')).toHaveLength(1);
    const { releases } = workshop;
    await releases.rollBack('RVU26C', bench.reviewer);
    expect((await list.items({ code: '40006', release: 'RVU25D' })).length).toBe(0);
    expect((await bench.offer('40006')).isLive).toBe(false);
    await releases.activate('RVU26C', true, bench.reviewer);
    expect(await said('40006')).toEqual([['FIX_MISSING', '#3', null]]);
    expect((await bench.offer('40006')).isLive).toBe(true);
  });
});
