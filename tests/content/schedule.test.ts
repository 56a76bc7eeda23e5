import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../server/audit/audit.actor.ts';
import type { Editor } from '../../server/auth/editor.context.ts';
import { Person } from '../../server/auth/person.entity.ts';
import { type BodyCheck, draftCheck } from '../../server/content/draft.expect.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { scheduledWords } from '../../server/content/schedule.run.ts';
import { ScheduleService } from '../../server/content/schedule.service.ts';
import { readScheduled } from '../../server/content/schedule.table.ts';
import { WorkflowService } from '../../server/content/workflow.service.ts';
import { ReleaseEntity } from '../../server/release/release.entity.ts';
import { ScheduleKeeper } from '../../server/schedule/schedule.keeper.ts';
import { finding } from '../../server/workflow/workflow.finding.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

const NOON = new Date('2026-06-15T12:00:00Z');
const EVENING = new Date('2026-06-15T18:00:00Z');
let now = NOON;
let workshop: Workshop;
let drafts: DraftService;
let workflow: WorkflowService;
let schedules: ScheduleService;
let keeper: ScheduleKeeper;
let writer: Editor;
let reviewer: Editor;

beforeAll(async () => {
  const clock = () => now;
  workshop = await testWorkshop(clock);
  const { source } = workshop;
  drafts = new DraftService(source, clock);
  workflow = new WorkflowService(source, clock, draftCheck(clock));
  schedules = new ScheduleService(source, clock, draftCheck(clock));
  keeper = new ScheduleKeeper(source, clock, fail, [scheduledWords(source, clock)]);
  writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  reviewer = await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer');
});
beforeEach(() => {
  now = NOON;
});
afterAll(() => workshop.close());

const fail = (error: unknown) => {
  throw error;
};
const keeperWith = (check: BodyCheck, onTrouble: (error: unknown) => void = fail) =>
  new ScheduleKeeper(workshop.source, () => now, onTrouble, [
    scheduledWords(workshop.source, () => now, check),
  ]);
const step = (code: string, version: number, clientKey: string | null = null) => ({
  ...{ key: { code, appliesFrom: '' }, version, note: 'Say more.', ownWords: true, clientKey },
});
const at = (moment: Date) => ({ at: moment, withRelease: null });
const withRelease = (name: string) => ({ at: null, withRelease: name });
const stage = (name: string, effectiveFrom: string) =>
  workshop.source.manager.insert(ReleaseEntity, {
    ...{ name, cut: 1, state: 'STAGED', effectiveFrom, archiveSha256: name },
  });

/** An approved draft at version 3. */
async function approved(code: string, by = reviewer): Promise<void> {
  await drafts.save({ code, appliesFrom: '' }, 0, buildBody({ displayName: `Name of ${code}` }), writer);
  await workflow.submit(step(code, 1), writer);
  await workflow.approve(step(code, 2), by);
}
/** A draft that is scheduled for the evening, at version 4. */
async function scheduled(code: string, by = reviewer): Promise<void> {
  await approved(code);
  expect(await schedules.schedule(step(code, 3), at(EVENING), by)).toHaveProperty('draft.state', 'SCHEDULED');
}
const read = (code: string) => drafts.read({ code, appliesFrom: '' });
const revisionsOf = async (code: string): Promise<number> => {
  const [row] = await workshop.source.query(
    'SELECT count(*)::int AS count FROM content_revision WHERE code = $1',
    [code],
  );
  return row.count;
};
const toldOf = async (code: string) =>
  (await readScheduled(workshop.source.manager)).find((item) => item.code === code) ?? null;
const publications = (code: string): Promise<object[]> =>
  workshop.source.query(
    `SELECT actor, detail ->> 'scheduledAt' AS planned FROM audit_entry WHERE action = 'PUBLISH' AND subject = $1`,
    [code],
  );

describe('scheduling', () => {
  it('is refused for what is not approved, to whoever may not publish, and for a stale form', async () => {
    await drafts.save({ code: '30001', appliesFrom: '' }, 0, buildBody(), writer);
    await expect(schedules.schedule(step('30001', 1), at(EVENING), reviewer)).rejects.toMatchObject({
      code: 'STEP_REFUSED',
    });
    await approved('30002');
    await expect(schedules.schedule(step('30002', 3), at(EVENING), writer)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await schedules.schedule(step('30002', 2), at(EVENING), reviewer)).toHaveProperty('stale');
  });

  it.each([
    ['a moment that has passed', at(NOON), 'passed'],
    ['a moment in three years', at(new Date('2029-06-15T12:00:00Z')), 'two years'],
    ['neither', { at: null, withRelease: null }, 'either'],
    ['both', { at: EVENING, withRelease: 'RVU27A' }, 'either'],
    ['a cut', withRelease('RVU27A/2'), 'cut'],
    ['a release that nobody knows', withRelease('RVU30A'), 'No release RVU30A'],
  ])('is refused for %s', async (_what, when, sentence) => {
    const code = '30002';
    await expect(schedules.schedule(step(code, 3), when, reviewer)).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
    });
    expect((await read(code)).state).toBe('APPROVED');
  });

  it('is refused for a release that is in force, or withdrawn', async () => {
    await stage('RVU26B', '2026-04-01');
    await workshop.releases.activate('RVU26B', false, SYSTEM);
    await expect(schedules.schedule(step('30002', 3), withRelease('RVU26B'), reviewer)).rejects.toMatchObject(
      {
        message: expect.stringContaining('in force already'),
      },
    );
    await stage('RVU26Q', '2026-10-01');
    await workshop.releases.withdraw('RVU26Q', SYSTEM);
    await expect(schedules.schedule(step('30002', 3), withRelease('RVU26Q'), reviewer)).rejects.toMatchObject(
      {
        message: expect.stringContaining('withdrawn'),
      },
    );
  });

  it('is done once for a client key, and can be taken back', async () => {
    await approved('30003');
    const first = await schedules.schedule(step('30003', 3, 'plan'), at(EVENING), reviewer);
    expect(await schedules.schedule(step('30003', 3, 'plan'), at(EVENING), reviewer)).toEqual(first);
    expect(await schedules.unschedule(step('30003', 4), reviewer)).toHaveProperty('draft.state', 'APPROVED');
    now = EVENING;
    await keeper.run();
    expect(await revisionsOf('30003')).toBe(0);
    expect(await toldOf('30003')).toBeNull();
    await expect(schedules.unschedule(step('30003', 5), reviewer)).rejects.toMatchObject({
      message: 'This draft is not scheduled.',
    });
  });
});

describe('at its moment', () => {
  it('a draft is published, never before, once, in the name of whoever scheduled it', async () => {
    await scheduled('31001');
    now = new Date(EVENING.getTime() - 1);
    expect(await keeper.run()).toEqual(EVENING);
    expect(await revisionsOf('31001')).toBe(0);
    now = EVENING;
    await keeper.run();
    await keeper.run();
    now = NOON;
    await keeper.run();
    expect(await revisionsOf('31001')).toBe(1);
    expect(await publications('31001')).toEqual([{ actor: 'Rita Reviewer', planned: NOON.toISOString() }]);
    expect(await toldOf('31001')).toBeNull();
  });

  it('is published once by eight nodes that look together', async () => {
    const codes = Array.from({ length: 10 }, (_, index) => `3101${index}`);
    for (const code of codes) await scheduled(code);
    now = EVENING;
    const kinds = [scheduledWords(workshop.source, () => now)];
    const nodes = Array.from(
      { length: 8 },
      () => new ScheduleKeeper(workshop.source, () => now, fail, kinds),
    );
    await Promise.all(nodes.map((node) => node.run()));
    for (const code of codes) expect([code, await revisionsOf(code)]).toEqual([code, 1]);
  });

  it('loses to a save that comes first, and the save is stale that comes second', async () => {
    await scheduled('31002');
    now = EVENING;
    const body = buildBody({ displayName: 'Another name for 31002' });
    const [saved] = await Promise.all([drafts.save(step('31002', 4).key, 4, body, writer), keeper.run()]);
    await keeper.run();
    expect(await revisionsOf('31002')).toBe('stale' in saved ? 1 : 0);
  });
});

it('a publication at its moment names whoever scheduled it, from where and by which request', async () => {
  const from = { ...reviewer, address: '192.0.2.7', requestId: 'asked-then' };
  await scheduled('31099', from);
  now = EVENING;
  await keeper.run();
  now = NOON;
  const [act] = await workshop.source.query(
    "SELECT actor, address, request_id, detail FROM audit_entry WHERE action = 'PUBLISH' AND subject = '31099'",
  );
  expect(act).toMatchObject({
    ...{ actor: reviewer.name, address: '192.0.2.7', request_id: 'asked-then' },
    detail: { before: { state: 'SCHEDULED', revision: null }, after: { state: 'PUBLISHED', revision: 1 } },
  });
});

describe('is not published and given back with the reason', () => {
  const run = async () => {
    now = EVENING;
    await keeper.run();
  };

  it('when the account of its owner was disabled', async () => {
    const owner = await buildEditor(workshop, 'REVIEWER', 'Olga Owner');
    await scheduled('32001', owner);
    await workshop.source.manager.update(Person, { id: owner.personId }, { isDisabled: true });
    await run();
    expect(await revisionsOf('32001')).toBe(0);
    expect(await toldOf('32001')).toMatchObject({
      ...{ state: 'APPROVED', reason: 'OWNER_DISABLED', ownerId: owner.personId, at: EVENING },
      note: 'The account of Olga Owner is disabled.',
    });
    const acts = await workshop.source.query(
      "SELECT actor, detail FROM audit_entry WHERE action = 'SCHEDULE_REFUSED' AND subject = '32001'",
    );
    expect(acts).toEqual([
      {
        actor: 'Plaincode',
        detail: {
          ...{ reason: 'OWNER_DISABLED', owner: 'Olga Owner' },
          ...{ before: { state: 'SCHEDULED' }, after: { state: 'APPROVED' } },
        },
      },
    ]);
  });

  it('when its owner may not publish any more, and can be published by somebody else then', async () => {
    const owner = await buildEditor(workshop, 'REVIEWER', 'Dora Demoted');
    await scheduled('32002', owner);
    await workshop.source.manager.update(Person, { id: owner.personId }, { role: 'WRITER' });
    await run();
    expect(await toldOf('32002')).toMatchObject({ reason: 'OWNER_DEMOTED', version: 5 });
    expect(await workflow.publish(step('32002', 5), reviewer)).toHaveProperty('revision.number', 1);
    expect(await toldOf('32002')).toBeNull();
  });

  it('when the checks find something now', async () => {
    await scheduled('32003');
    now = EVENING;
    const strict = keeperWith(async () => [
      finding('NEW_RULE', 'summary', 'BLOCK', 'The summary breaks a new rule.'),
    ]);
    await strict.run();
    expect(await toldOf('32003')).toMatchObject({
      ...{ reason: 'FINDINGS', note: 'The summary breaks a new rule.', state: 'APPROVED' },
    });
    expect(await revisionsOf('32003')).toBe(0);
  });

  it('when somebody changed the words: that ends the approval too', async () => {
    await scheduled('32004');
    const saved = await drafts.save(step('32004', 4).key, 4, buildBody({ displayName: 'Changed' }), writer);
    expect(saved).toMatchObject({ draft: { state: 'DRAFT', saved: { approvedBy: null } } });
    await run();
    expect(await revisionsOf('32004')).toBe(0);
    expect(await toldOf('32004')).toMatchObject({
      reason: 'CHANGED',
      note: 'Wanda Writer changed the words, which ended approval and schedule.',
    });
    now = NOON;
    await workflow.submit(step('32004', 5), writer);
    await workflow.approve(step('32004', 6), reviewer);
    expect(await toldOf('32004')).toBeNull();
  });

  it('when a reviewer asked for changes', async () => {
    await scheduled('32005');
    await workflow.requestChanges(step('32005', 4), reviewer);
    await run();
    expect(await toldOf('32005')).toMatchObject({ reason: 'CHANGES_REQUESTED', state: 'CHANGES_REQUESTED' });
  });

  it('and nothing is told of one that was discarded', async () => {
    await scheduled('32006');
    expect(await drafts.discard(step('32006', 4).key, 4, writer)).toEqual({ stale: null });
    await run();
    expect([await revisionsOf('32006'), await toldOf('32006')]).toEqual([0, null]);
  });

  it('and one that fails keeps no other from being published', async () => {
    await scheduled('32007');
    await scheduled('32008');
    now = EVENING;
    const troubles: unknown[] = [];
    const broken = keeperWith(
      async (manager, draft) => {
        if (draft.code === '32007') throw new Error('broken');
        return draftCheck(() => now)(manager, draft);
      },
      (error) => troubles.push(error),
    );
    await broken.run();
    expect([troubles.length, await revisionsOf('32007'), await revisionsOf('32008')]).toEqual([1, 0, 1]);
    await keeper.run();
    expect(await revisionsOf('32007')).toBe(1);
  });
});

describe('with a release', () => {
  const plan = async (code: string, name: string) => {
    await approved(code);
    await schedules.schedule(step(code, 3), withRelease(name), reviewer);
  };

  it('a draft waits for its day, not for its activation', async () => {
    await stage('RVU26C', '2026-07-01');
    await plan('33001', 'RVU26C');
    await keeper.run();
    await workshop.releases.activate('RVU26C', false, SYSTEM);
    expect(await keeper.run()).toEqual(new Date('2026-07-01T04:00:00Z'));
    expect(await revisionsOf('33001')).toBe(0);
    now = new Date('2026-07-01T04:00:00Z');
    await keeper.run();
    expect(await revisionsOf('33001')).toBe(1);
  });

  it('a draft is published when the release is activated at once, after it was planned only', async () => {
    await workshop.releases.plan('RVU27A', '2027-01-01', SYSTEM);
    await plan('33002', 'RVU27A');
    await keeper.run();
    expect(await revisionsOf('33002')).toBe(0);
    await workshop.source.manager.update(
      ReleaseEntity,
      { name: 'RVU27A' },
      { state: 'STAGED', archiveSha256: 'RVU27A' },
    );
    await workshop.releases.activate('RVU27A', true, SYSTEM);
    await keeper.run();
    expect(await revisionsOf('33002')).toBe(1);
  });

  it('that was withdrawn it comes back to its owner', async () => {
    await stage('RVU27B', '2027-04-01');
    await plan('33003', 'RVU27B');
    await workshop.releases.withdraw('RVU27B', SYSTEM);
    await keeper.run();
    expect(await toldOf('33003')).toMatchObject({
      ...{ reason: 'RELEASE_WITHDRAWN', note: 'RVU27B was withdrawn.', withRelease: 'RVU27B' },
    });
  });
});
