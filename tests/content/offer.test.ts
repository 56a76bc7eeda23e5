import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importContent } from '../../importers/content/content.bring.ts';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import { PublishSeveral } from '../../server/content/publish.several.ts';
import { RetirementService } from '../../server/content/retirement.service.ts';
import { scheduledWords } from '../../server/content/schedule.run.ts';
import { ScheduleService } from '../../server/content/schedule.service.ts';
import { ScheduleKeeper } from '../../server/schedule/schedule.keeper.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, loadSample, testWorkshop } from '../support/workshop.ts';
import { EARLIER, FIXED, LATER, OfferBench, OWN } from './offer.build.ts';

let now = new Date('2026-07-10T12:00:00Z');
let workshop: Workshop;
let bench: OfferBench;

beforeAll(async () => {
  workshop = await testWorkshop(() => now);
  await loadSample(workshop, 'RVU25D');
  await loadSample(workshop, 'RVU26C');
  const writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  bench = new OfferBench(workshop, writer, await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer'));
}, 120_000);
afterAll(() => workshop.close());

const later = (code: string) => ({ code, appliesFrom: LATER });
const words = async (code: string) => {
  const { body } = await bench.drafts.read(later(code));
  return [body.summary, body.plainLanguage];
};

describe('a fix is refused', () => {
  it('where there is no such offer, and without a page to show', async () => {
    const step = { id: '999999', version: 1, draftVersion: 0, body: null, clientKey: null };
    await expect(bench.offers.take(step, bench.writer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(bench.offers.list({}, 1, 101)).rejects.toMatchObject({ code: 'PAGE_TOO_LARGE' });
    await expect(bench.offers.list({}, 0, 25)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('by an old version of the draft or of the offer, and nothing is written', async () => {
    const offer = await bench.fixed('30001');
    expect(await bench.take({ ...offer, draftVersion: offer.draftVersion - 1 })).toHaveProperty('stale');
    expect(await bench.take({ ...offer, version: offer.version + 1 })).toHaveProperty('moved.state', 'OPEN');
    expect(await bench.leaveOut({ ...offer, version: 9 })).toHaveProperty('moved.state', 'OPEN');
    expect(await bench.version(later('30001'))).toBe(offer.draftVersion);
  });

  it('while nobody has chosen between two new texts, and with words that lack it', async () => {
    await bench.written('30002');
    await bench.publish('30002', LATER, { summary: 'The later summary of its own.' });
    await bench.publish('30002', EARLIER, { summary: FIXED, seoTitle: 'A title' });
    const offer = await bench.offer('30002');
    expect(offer).toMatchObject({ conflicts: ['summary'], fields: ['summary', 'seoTitle'] });
    expect(await bench.take(offer)).toHaveProperty('toChoose.conflicts', ['summary']);
    await expect(bench.take(offer, { body: { ...offer.later } })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('seoTitle'),
    });
  });

  it('to the second of two who take it at once', async () => {
    const offer = await bench.fixed('30003');
    const outcomes = await Promise.all([bench.take(offer), bench.take(offer, {}, bench.reviewer)]);
    expect(outcomes.map((outcome) => 'draft' in outcome).toSorted()).toEqual([false, true]);
    expect(await words('30003')).toEqual([FIXED, OWN]);
  });
});

describe('a fix is offered', () => {
  it('to published words of a later release, and to nobody for the first words', async () => {
    const offer = await bench.fixed('30010');
    expect(offer).toMatchObject({
      ...{ number: 3, base: 1, state: 'OPEN', fields: ['summary'], conflicts: [], isLive: true },
      ...{ title: 'Name of 30010', draftState: null },
    });
    expect(offer.merged).toMatchObject({ summary: FIXED, plainLanguage: OWN });
    expect(await bench.all('30010')).toEqual([[3, LATER, 'OPEN', null]]);
  });

  it('to a draft for a later release', async () => {
    await bench.publish('30011', EARLIER);
    await bench.save('30011', LATER, { plainLanguage: OWN });
    await bench.publish('30011', EARLIER, { summary: FIXED });
    expect(await bench.offer('30011')).toMatchObject({
      number: 2,
      base: 1,
      draftState: 'DRAFT',
      isLive: false,
    });
  });

  it('not where the later words have it already, nor for a change of the editor’s note', async () => {
    await bench.publish('30012', EARLIER);
    await bench.publish('30012', LATER, { summary: FIXED, plainLanguage: OWN });
    await bench.publish('30012', EARLIER, { summary: FIXED });
    await bench.publish('30012', EARLIER, { editorNote: 'Ask Ann.' });
    expect(await bench.all('30012')).toEqual([]);
  });

  it('by a minor correction, by several at once and by a schedule alike', async () => {
    const { source, clock } = workshop;
    const check = async () => [];
    for (const code of ['30013', '30014', '30015']) await bench.written(code);
    const typo = { summary: buildBody().summary.replace('Confocal', 'Focal') };
    for (const code of ['30013', '30014', '30015']) await bench.save(code, EARLIER, typo);
    await bench.workflow.correct(await bench.step({ code: '30013', appliesFrom: EARLIER }), bench.reviewer);
    for (const code of ['30014', '30015']) await bench.approve(code, EARLIER);
    const { key, version } = await bench.step({ code: '30014', appliesFrom: EARLIER });
    await new PublishSeveral(source, clock, check, async () => []).run(
      [{ key, version }],
      bench.reviewer,
      null,
    );
    const due = await bench.step({ code: '30015', appliesFrom: EARLIER });
    const at = new Date(now.getTime() + 60_000);
    await new ScheduleService(source, clock, check).schedule(due, { at, withRelease: null }, bench.reviewer);
    now = new Date(now.getTime() + 120_000);
    const fail = (error: unknown) => {
      throw error;
    };
    await new ScheduleKeeper(source, clock, fail, [scheduledWords(source, clock)]).run();
    for (const code of ['30013', '30014', '30015'])
      expect((await bench.offer(code)).fields).toContain('summary');
  });

  it('by an import of texts', async () => {
    const line = (appliesFrom: string, body: object) =>
      `${JSON.stringify({ code: '30016', appliesFrom: appliesFrom || null, ...buildBody({ displayName: 'Brought in', ...body }) })}\n`;
    const bring = (name: string, lines: string) => {
      const file = join(tmpdir(), `offer-${process.pid}-${name}.ndjson`);
      writeFileSync(file, lines);
      return importContent(workshop, file, { origin: 'IMPORTED', isDryRun: false, by: SYSTEM });
    };
    await bring('first', line(EARLIER, {}) + line(LATER, { plainLanguage: OWN }));
    await bring('again', line(EARLIER, { summary: FIXED }));
    expect(await bench.offer('30016')).toMatchObject({ number: 3, base: 1, fields: ['summary'] });
  });

  it('to a draft whose form was opened before it, and to one that was discarded meanwhile', async () => {
    await bench.publish('30017', EARLIER);
    const { body } = await bench.drafts.read(later('30017'));
    await bench.publish('30017', EARLIER, { summary: FIXED });
    const mine = { ...body, plainLanguage: OWN };
    await bench.drafts.save(later('30017'), 0, mine, bench.writer, null, { begunWith: 1 });
    expect(await bench.offer('30017')).toMatchObject({ number: 2, base: 1, state: 'OPEN' });

    await bench.publish('30018', EARLIER);
    await bench.save('30018', LATER, { plainLanguage: OWN });
    await bench.drafts.discard(later('30018'), 1, bench.writer);
    await bench.publish('30018', EARLIER, { summary: FIXED });
    expect(await bench.all('30018')).toEqual([]);
    await bench.drafts.undoDiscard(later('30018'), 2, bench.writer, null);
    expect(await bench.offer('30018')).toMatchObject({ number: 2, base: 1, state: 'OPEN' });
  });

  it('once, where several of the same words wait: the last holds the others', async () => {
    await bench.fixed('30019');
    await bench.publish('30019', EARLIER, { seoTitle: 'A title' });
    expect(await bench.all('30019')).toEqual([
      [3, LATER, 'REPLACED', 4],
      [4, LATER, 'OPEN', null],
    ]);
    expect(await bench.offer('30019')).toMatchObject({ base: 1, fields: ['summary', 'seoTitle'] });
    await bench.publish('30019', EARLIER, { summary: buildBody().summary, seoTitle: '' });
    expect((await bench.all('30019')).map(([, , state]) => state)).not.toContain('OPEN');
  });

  it('on from the words that took it, as one offer a place', async () => {
    await bench.publish('30020', EARLIER);
    await bench.publish('30020', 'RVU26A', { plainLanguage: 'Said for the year.' });
    await bench.publish('30020', LATER, { plainLanguage: OWN });
    await bench.publish('30020', EARLIER, { summary: FIXED });
    await bench.take(await bench.offer('30020', 'RVU26A'));
    await bench.publishDraft('30020', 'RVU26A');
    expect(await bench.all('30020')).toEqual([
      [4, 'RVU26A', 'TAKEN', 5],
      [4, LATER, 'REPLACED', 5],
      [5, LATER, 'OPEN', null],
    ]);
    expect((await bench.offer('30020')).merged).toMatchObject({ summary: FIXED, plainLanguage: OWN });
  });
});

describe('taking a fix', () => {
  it('puts it into a draft, which settles it when it is published', async () => {
    const offer = await bench.fixed('30030');
    expect(await bench.take(offer, { clientKey: 'take-1' })).toMatchObject({
      draft: { state: 'DRAFT', body: { summary: FIXED, plainLanguage: OWN } },
    });
    expect(await bench.take(offer, { clientKey: 'take-1' })).toHaveProperty(
      'draft.version',
      offer.draftVersion + 1,
    );
    expect(await bench.offer('30030')).toMatchObject({ state: 'IN_DRAFT', decidedByName: 'Wanda Writer' });
    await bench.publishDraft('30030', LATER);
    expect(await bench.all('30030')).toEqual([[3, LATER, 'TAKEN', 4]]);
    const acts = await workshop.source.query(
      "SELECT detail->>'revision' AS fix FROM audit_entry WHERE action = 'TAKE_FIX' AND subject = '30030 from RVU26C'",
    );
    expect(acts).toEqual([{ fix: '3' }]);
  });

  it('is open again when that draft is discarded, or loses it by restoring an older revision', async () => {
    const offer = await bench.fixed('30031');
    await bench.take(offer);
    await bench.drafts.discard(later('30031'), await bench.version(later('30031')), bench.writer);
    expect(await bench.offer('30031')).toMatchObject({ state: 'OPEN', fields: ['summary'] });
    await bench.take(await bench.offer('30031'));
    await bench.drafts.restore(later('30031'), await bench.version(later('30031')), 2, bench.writer);
    expect(await bench.offer('30031')).toMatchObject({ state: 'OPEN', fields: ['summary'] });
    await bench.publishDraft('30031', LATER);
    expect(await bench.all('30031')).toEqual([[3, LATER, 'OPEN', null]]);
  });

  it('keeps what was chosen between two new texts, until the draft is discarded', async () => {
    await bench.written('30032');
    await bench.publish('30032', LATER, { summary: 'The later summary of its own.' });
    await bench.publish('30032', EARLIER, { summary: FIXED });
    const offer = await bench.offer('30032');
    await bench.take(offer, { body: { ...offer.later, seoTitle: 'Added' } });
    await bench.drafts.discard(later('30032'), await bench.version(later('30032')), bench.writer);
    const again = await bench.offer('30032');
    expect(again).toMatchObject({ state: 'OPEN', conflicts: ['summary'] });
    await bench.take(again, { body: { ...again.later, seoTitle: 'Added' } });
    await bench.publishDraft('30032', LATER);
    expect((await bench.all('30032')).map(([, , state]) => state)).toEqual(['TAKEN']);
  });

  it('by hand settles it too', async () => {
    await bench.fixed('30033');
    await bench.save('30033', LATER, { summary: FIXED });
    expect(await bench.offer('30033')).toMatchObject({ state: 'IN_DRAFT', decidedBy: null });
    await bench.publishDraft('30033', LATER);
    expect(await bench.all('30033')).toEqual([[3, LATER, 'TAKEN', 4]]);
  });

  it('waits while the code is out of use, and is there when it comes back', async () => {
    await bench.publish('96932', EARLIER);
    await bench.publish('96932', LATER, { plainLanguage: OWN });
    await bench.publish('96932', EARLIER, { summary: FIXED });
    const retirement = new RetirementService(workshop.source, workshop.clock);
    const wish = { code: '96932', from: null, redirectTo: null, reason: 'CMS deleted it.', clientKey: null };
    await retirement.retire({ ...wish, version: 3 }, bench.reviewer);
    await retirement.bringBack({ ...wish, version: 4 }, bench.reviewer);
    expect(await bench.offer('96932')).toMatchObject({ number: 3, state: 'OPEN', fields: ['summary'] });
  });
});

describe('leaving a fix out', () => {
  it('keeps reason and name once, and can be thought over', async () => {
    const offer = await bench.fixed('30040');
    await bench.leaveOut(offer, 'The later pages say it otherwise.', 'leave-1');
    expect(await bench.leaveOut(offer, 'The later pages say it otherwise.', 'leave-1')).toMatchObject({
      left: { state: 'LEFT_OUT', reason: 'The later pages say it otherwise.', decidedByName: 'Wanda Writer' },
    });
    expect(await bench.leaveOut(offer, 'Another reason.')).toHaveProperty('moved.state', 'LEFT_OUT');
    await bench.publish('30040', LATER, { seoTitle: 'A title' });
    const left = await bench.offer('30040');
    expect(left.state).toBe('LEFT_OUT');
    await bench.take(left);
    expect(await bench.offer('30040')).toMatchObject({ state: 'IN_DRAFT', reason: null });
    expect(await words('30040')).toEqual([FIXED, OWN]);
  });
});

describe('the list', () => {
  it('has what readers see now first, by state, code, place and whether it is live', async () => {
    const { items } = await bench.offers.list({ states: ['OPEN'] }, 1, 100);
    const live = items.map(({ isLive }) => isLive);
    expect(live).toEqual(live.toSorted((left, right) => Number(right) - Number(left)));
    expect(
      (await bench.offers.list({ states: ['OPEN'], isLive: false }, 1, 100)).items.map(({ code }) => code),
    ).toEqual(['30011', '30017', '30018']);
    const { total, items: page } = await bench.offers.list({ states: ['OPEN'] }, 2, 3);
    expect([total, page.length]).toEqual([items.length, 3]);
    expect((await bench.offers.list({ code: '30030', appliesFrom: LATER }, 1, 10)).total).toBe(1);
  });
});
