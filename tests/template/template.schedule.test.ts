import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import type { Editor } from '../../server/auth/editor.context.ts';
import { Person } from '../../server/auth/person.entity.ts';
import { countAltered } from '../../server/event/alteration.table.ts';
import { ReleaseEntity } from '../../server/release/release.entity.ts';
import { ScheduleKeeper } from '../../server/schedule/schedule.keeper.ts';
import { TemplateService } from '../../server/template/template.service.ts';
import { readTemplateRevisions, readTemplates } from '../../server/template/template.table.ts';
import { scheduledTexts } from '../../server/template/template-schedule.run.ts';
import { TemplateSchedules } from '../../server/template/template-schedule.service.ts';
import { readScheduledTexts } from '../../server/template/template-schedule.table.ts';
import { type AlteredBy, TemplateWorkflow } from '../../server/template/template-workflow.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

const NOON = new Date('2026-06-15T12:00:00Z');
const EVENING = new Date('2026-06-15T18:00:00Z');
let now = NOON;
let workshop: Workshop;
let templates: TemplateService;
let workflow: TemplateWorkflow;
let schedules: TemplateSchedules;
let writer: Editor;
let reviewer: Editor;
let release: string;
/** Texts whose pages were compared, in order. */
const compared: string[] = [];

const clock = () => now;
const fail = (error: unknown) => {
  throw error;
};
const alteredBy: AlteredBy = async (texts) => {
  compared.push(...texts.map(({ text }) => text ?? ''));
  return [{ releaseId: release, codes: ['96931', '96932'] }];
};
const node = (altered: AlteredBy = alteredBy) =>
  new ScheduleKeeper(workshop.source, clock, fail, [scheduledTexts(workshop.source, clock, altered)]);

beforeAll(async () => {
  workshop = await testWorkshop(clock);
  const { source } = workshop;
  templates = new TemplateService(source, clock);
  workflow = new TemplateWorkflow(source, clock, alteredBy);
  schedules = new TemplateSchedules(source, clock);
  writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  reviewer = await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer');
  await stage('RVU26B', '2026-04-01');
  release = (await source.manager.findOneByOrFail(ReleaseEntity, { name: 'RVU26B' })).id;
});
beforeEach(() => {
  now = NOON;
  compared.length = 0;
});
afterAll(() => workshop.close());

const keyOf = (name: string) => `faq.${name}.question`;
const step = (key: string, version: number, clientKey: string | null = null) => ({
  ...{ key, version, note: 'Say more.', clientKey },
});
const at = (moment: Date) => ({ at: moment, withRelease: null });
const withRelease = (name: string) => ({ at: null, withRelease: name });
const stage = (name: string, effectiveFrom: string) =>
  workshop.source.manager.insert(ReleaseEntity, {
    ...{ name, cut: 1, state: 'STAGED', effectiveFrom, archiveSha256: name },
  });

/** An approved text at version 3. */
async function approved(name: string): Promise<string> {
  const key = keyOf(name);
  await templates.save({ key, version: 0, clientKey: null }, `What is ${name}?`, writer);
  await workflow.submit(step(key, 1), writer);
  await workflow.approve(step(key, 2), reviewer);
  return key;
}
/** A text that is scheduled for the evening, at version 4. */
async function scheduled(name: string, by = reviewer): Promise<string> {
  const key = await approved(name);
  expect(await schedules.schedule(step(key, 3), at(EVENING), by)).toHaveProperty('draft.state', 'SCHEDULED');
  return key;
}
const revisionsOf = async (key: string) => (await readTemplateRevisions(workshop.source.manager, key)).length;
const toldOf = async (key: string) =>
  (await readScheduledTexts(workshop.source.manager)).find((item) => item.key === key) ?? null;
const acts = (key: string, action: string): Promise<{ actor: string; detail: object }[]> =>
  workshop.source.query(
    'SELECT actor, address, request_id, detail FROM audit_entry WHERE subject = $1 AND action = $2',
    [`template ${key}`, action],
  );

describe('scheduling a template', () => {
  it('is refused for what is not approved, to whoever may not publish, and for a stale form', async () => {
    const key = keyOf('refused');
    await templates.save({ key, version: 0, clientKey: null }, 'What is refused?', writer);
    const plan = at(EVENING);
    await expect(schedules.schedule(step(key, 1), plan, reviewer)).rejects.toMatchObject({
      code: 'STEP_REFUSED',
    });
    await approved('parking');
    await expect(schedules.schedule(step(keyOf('parking'), 3), plan, writer)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await schedules.schedule(step(keyOf('parking'), 2), plan, reviewer)).toHaveProperty('stale');
  });

  it.each([
    ['a moment that has passed', at(NOON), 'passed'],
    ['neither', { at: null, withRelease: null }, 'either'],
    ['a release that nobody knows', withRelease('RVU30A'), 'No release RVU30A'],
  ])('is refused for %s', async (_what, when, sentence) => {
    const key = keyOf('parking');
    await expect(schedules.schedule(step(key, 3), when, reviewer)).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
    });
    expect((await templates.read(key)).state).toBe('APPROVED');
  });

  it('is done once for a client key, says so in the audit log, and can be taken back', async () => {
    const key = keyOf('parking');
    const first = await schedules.schedule(step(key, 3, 'plan'), at(EVENING), reviewer);
    expect(await schedules.schedule(step(key, 3, 'plan'), at(EVENING), reviewer)).toEqual(first);
    expect(await acts(key, 'SCHEDULE')).toMatchObject([
      {
        actor: 'Rita Reviewer',
        detail: {
          before: { state: 'APPROVED' },
          after: { state: 'SCHEDULED', at: EVENING.toISOString(), withRelease: null },
        },
      },
    ]);
    expect(await schedules.unschedule(step(key, 4), reviewer)).toHaveProperty('draft.state', 'APPROVED');
    now = EVENING;
    await node().run();
    expect([await revisionsOf(key), await toldOf(key), compared]).toEqual([0, null, []]);
    await expect(schedules.unschedule(step(key, 5), reviewer)).rejects.toMatchObject({
      message: 'This draft is not scheduled.',
    });
  });
});

describe('at its moment a text', () => {
  it('is published by one of four nodes, never before and once, with the pages that it alters then', async () => {
    const key = await scheduled('towels', { ...reviewer, address: '192.0.2.7', requestId: 'asked-then' });
    now = new Date(EVENING.getTime() - 1);
    expect(await node().run()).toEqual(EVENING);
    expect([await revisionsOf(key), compared]).toEqual([0, []]);
    now = EVENING;
    await Promise.all(Array.from({ length: 4 }, () => node().run()));
    await node().run();
    expect(compared).toEqual(['What is towels?']);
    expect((await readTemplates(workshop.source.manager)).get(key)).toBe('What is towels?');
    expect(await countAltered(workshop.source.manager, `template ${key} 1`)).toBe(2);
    expect(await acts(key, 'PUBLISH')).toMatchObject([
      {
        ...{ actor: 'Rita Reviewer', address: '192.0.2.7', request_id: 'asked-then' },
        detail: { revision: 1, alteredPages: 2, scheduledAt: NOON.toISOString(), at: EVENING.toISOString() },
      },
    ]);
    expect(await toldOf(key)).toBeNull();
  });

  it('that was changed while its pages were compared is not published', async () => {
    const key = await scheduled('pillows');
    now = EVENING;
    await node(async (texts) => {
      await templates.save({ key, version: 4, clientKey: null }, 'What are pillows?', writer);
      return alteredBy(texts);
    }).run();
    expect(await revisionsOf(key)).toBe(0);
    expect(await toldOf(key)).toMatchObject({ state: 'DRAFT', reason: 'CHANGED' });
  });

  it('waits with a release for its day', async () => {
    await stage('RVU26C', '2026-07-01');
    const key = await approved('blankets');
    await schedules.schedule(step(key, 3), withRelease('RVU26C'), reviewer);
    await workshop.releases.activate('RVU26C', false, SYSTEM);
    expect(await node().run()).toEqual(new Date('2026-07-01T04:00:00Z'));
    expect(await revisionsOf(key)).toBe(0);
    now = new Date('2026-07-01T04:00:00Z');
    await node().run();
    expect(await revisionsOf(key)).toBe(1);
  });
});

describe('a text is not published and given back with the reason', () => {
  const run = async () => {
    now = EVENING;
    await node().run();
  };

  it('when its owner may not publish any more, and can be published by somebody else then', async () => {
    const owner = await buildEditor(workshop, 'REVIEWER', 'Dora Demoted');
    const key = await scheduled('mirrors', owner);
    await workshop.source.manager.update(Person, { id: owner.personId }, { role: 'WRITER' });
    await run();
    expect(await toldOf(key)).toMatchObject({
      ...{ state: 'APPROVED', reason: 'OWNER_DEMOTED', version: 5, ownerId: owner.personId, at: EVENING },
      note: 'Dora Demoted is not allowed to publish any more.',
    });
    expect(await acts(key, 'SCHEDULE_REFUSED')).toMatchObject([
      { actor: 'Plaincode', detail: { reason: 'OWNER_DEMOTED', owner: 'Dora Demoted' } },
    ]);
    expect(await workflow.publish(step(key, 5), reviewer)).toHaveProperty('revision.number', 1);
    expect(await toldOf(key)).toBeNull();
  });

  it('when the checks find something now', async () => {
    const key = await scheduled('lamps');
    await workshop.source.query("UPDATE template_draft SET text = 'Paid {soon}?' WHERE key = $1", [key]);
    await run();
    expect(await toldOf(key)).toMatchObject({
      ...{ reason: 'FINDINGS', note: 'There is no placeholder {soon} here.', state: 'APPROVED' },
    });
    expect(await revisionsOf(key)).toBe(0);
  });

  it('when somebody changed it, which ends the approval, or a reviewer asked for changes', async () => {
    const [changed, handedBack] = [await scheduled('doors'), await scheduled('windows')];
    await templates.save({ key: changed, version: 4, clientKey: null }, 'What are doors?', writer);
    await workflow.requestChanges(step(handedBack, 4), reviewer);
    await run();
    expect([await revisionsOf(changed), await revisionsOf(handedBack)]).toEqual([0, 0]);
    expect(await toldOf(changed)).toMatchObject({
      reason: 'CHANGED',
      note: 'Wanda Writer changed the text, which ended approval and schedule.',
    });
    expect(await toldOf(handedBack)).toMatchObject({
      ...{ reason: 'CHANGES_REQUESTED', state: 'CHANGES_REQUESTED' },
      note: 'Rita Reviewer asked for changes, which ended approval and schedule.',
    });
    now = NOON;
    await workflow.submit(step(changed, 5), writer);
    await workflow.approve(step(changed, 6), reviewer);
    expect(await toldOf(changed)).toBeNull();
  });

  it('when its release was withdrawn; and nothing is told of one that was discarded', async () => {
    await stage('RVU27B', '2027-04-01');
    const [waiting, discarded] = [await approved('chairs'), await scheduled('tables')];
    await schedules.schedule(step(waiting, 3), withRelease('RVU27B'), reviewer);
    await workshop.releases.withdraw('RVU27B', SYSTEM);
    await templates.discard({ key: discarded, version: 4, clientKey: null }, writer);
    await run();
    expect(await toldOf(waiting)).toMatchObject({
      ...{ reason: 'RELEASE_WITHDRAWN', note: 'RVU27B was withdrawn.', withRelease: 'RVU27B' },
    });
    expect([await revisionsOf(discarded), await toldOf(discarded)]).toEqual([0, null]);
  });
});
