import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { CommentService } from '../../server/review/comment.service.ts';
import { ReviewService } from '../../server/review/review.service.ts';
import type { ReviewFilter, ReviewSort } from '../../server/review/review.view.ts';
import { SettingService } from '../../server/setting/setting.service.ts';
import { TemplateService } from '../../server/template/template.service.ts';
import { TemplateWorkflow } from '../../server/template/template-workflow.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';
import { buildDesk, codePlace } from './review.build.ts';

let now = new Date('2026-07-10T12:00:00Z');
let workshop: Workshop;
let reviews: ReviewService;
let desk: ReturnType<typeof buildDesk>;
let wanda: Editor;
let walt: Editor;
let rita: Editor;
let ralf: Editor;

beforeAll(async () => {
  workshop = await testWorkshop(() => now);
  reviews = new ReviewService(workshop.source, workshop.clock);
  desk = buildDesk(workshop);
  wanda = await buildEditor(workshop, 'WRITER', 'Wanda');
  walt = await buildEditor(workshop, 'WRITER', 'Walt');
  rita = await buildEditor(workshop, 'REVIEWER', 'Rita');
  ralf = await buildEditor(workshop, 'REVIEWER', 'Ralf');
  now = new Date('2026-07-01T08:00:00Z');
  await desk.submitted('20101', wanda);
  now = new Date('2026-07-08T08:00:00Z');
  await desk.submitted('99213', walt);
  now = new Date('2026-07-09T08:00:00Z');
  await desk.submitted('20103', rita);
  await desk.drafts.save({ code: '20104', appliesFrom: '' }, 0, buildBody(), wanda);
  now = new Date('2026-07-10T12:00:00Z');
});
afterAll(() => workshop.close());

const list = (filter: ReviewFilter = {}, by = rita, sort: ReviewSort = 'OLDEST_FIRST') =>
  reviews.list(filter, sort, 1, 25, by);
const names = async (filter: ReviewFilter = {}, by = rita, sort: ReviewSort = 'OLDEST_FIRST') =>
  (await list(filter, by, sort)).items.map(({ name }) => name);
const assign = async (code: string, to: Editor | null, version: number, by = rita) =>
  reviews.assign({ place: codePlace(code), version, personId: to?.personId ?? null }, by);

describe('the queue', () => {
  it('refuses the id of nobody and days below zero', async () => {
    await expect(list({ assigneeId: 'rita' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(list({ writerId: "' OR 1" })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(list({ olderThanDays: -1 })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('holds what is in review and nothing else, the oldest first, with whoever submitted it', async () => {
    const { items, total } = await list();
    expect(total).toBe(3);
    expect(items.map(({ name }) => name)).toEqual(['20101', '99213', '20103']);
    expect(items[0]).toMatchObject({
      ...{ title: 'Name of 20101', state: 'IN_REVIEW', version: 2, isFirst: true, assigneeId: null },
      ...{
        submittedById: wanda.personId,
        writers: [wanda.personId],
        submittedAt: new Date('2026-07-01T08:00:00Z'),
      },
      ...{ openComments: 0, blocking: 0, assignmentVersion: 0 },
    });
    expect(await names({}, rita, 'NEWEST_FIRST')).toEqual(['20103', '99213', '20101']);
  });

  it('comes a page at a time', async () => {
    const second = await reviews.list({}, 'OLDEST_FIRST', 2, 2, rita);
    expect(second).toMatchObject({ total: 3, items: [{ name: '20103' }] });
  });

  it('is filtered by age, section, writer and by what somebody may approve', async () => {
    expect(await names({ olderThanDays: 3 })).toEqual(['20101']);
    expect(await names({ section: 'evaluation-and-management' })).toEqual(['99213']);
    expect(await names({ writerId: walt.personId })).toEqual(['99213']);
    expect(await names({ isReviewable: true })).toEqual(['20101', '99213']);
    expect(await names({ isReviewable: true }, wanda)).toEqual([]);
    expect(await names({ kind: 'TEMPLATE' })).toEqual([]);
  });

  it('says what waits for whom, whatever the filter', async () => {
    const { summary } = await list({ kind: 'TEMPLATE' });
    expect(summary).toEqual({
      ...{ waiting: 3, reviewable: 2, mine: 0, overdue: 1, approved: 0 },
      oldestAt: new Date('2026-07-01T08:00:00Z'),
    });
    expect((await list({}, wanda)).summary).toMatchObject({ waiting: 3, reviewable: 0, oldestAt: null });
  });

  it('waits as long as the administrator says before something stands out', async () => {
    const settings = new SettingService(workshop.source, workshop.clock);
    await expect(settings.change(0, { reviewPatienceDays: 0 }, rita)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await settings.change(0, { reviewPatienceDays: 1 }, rita);
    expect((await list()).summary.overdue).toBe(2);
    expect(await settings.change(0, { reviewPatienceDays: 9 }, rita)).toMatchObject({
      stale: { savedByName: rita.name, theirs: { version: 1, reviewPatienceDays: 1 } },
    });
    expect(await settings.change(1, { reviewPatienceDays: 3 }, rita)).toEqual({
      settings: { allowSelfApproval: false, reviewPatienceDays: 3, version: 2 },
    });
  });

  it('counts open comments and says what changed in a line', async () => {
    const comments = new CommentService(workshop.source, workshop.clock);
    const anchor = { field: 'summary', item: null, quote: null, quoteFrom: null };
    const { id } = await comments.add(
      { place: codePlace('20101'), draftVersion: 2, anchor, body: 'Why?', mentions: [], clientKey: null },
      rita,
    );
    await comments.reply(id, { body: 'So.', mentions: [], clientKey: null }, wanda);
    expect((await list()).items[0]).toMatchObject({ openComments: 1 });
    await desk.workflow.approve(desk.step('99213', 2), rita);
    await desk.workflow.publish(desk.step('99213', 3), rita);
    await desk.submitted('99213', walt, 4, {
      displayName: 'New name of 99213',
      specialties: ['dermatology', 'pathology'],
      faqs: [],
    });
    const item = (await list()).items.find(({ name }) => name === '99213');
    expect(item).toMatchObject({ isFirst: false });
    expect(item?.changes).toEqual([
      { field: 'displayName', added: 2, removed: 1, edited: 0 },
      { field: 'specialties', added: 1, removed: 0, edited: 0 },
      { field: 'faqs', added: 0, removed: 1, edited: 0 },
    ]);
  });

  it('holds templates beside codes', async () => {
    const templates = new TemplateService(workshop.source, workshop.clock);
    const workflow = new TemplateWorkflow(workshop.source, workshop.clock, async () => []);
    const key = 'billing@surgery-eye';
    await templates.save({ key, version: 0, clientKey: null }, 'Write down the site and the size.', wanda);
    await workflow.submit({ key, version: 1, note: null, clientKey: null }, wanda);
    const { items } = await list({ kind: 'TEMPLATE' });
    expect(items).toMatchObject([
      {
        name: key,
        title: key,
        submittedById: wanda.personId,
        isFirst: true,
        changes: [{ field: 'text', added: 7 }],
      },
    ]);
    expect(await names({ section: 'surgery' })).not.toContain(key);
  });

  it('holds what is approved and not published where that is asked for', async () => {
    await desk.submitted('20108', wanda);
    await desk.workflow.approve(desk.step('20108', 2), rita);
    expect(await names({ state: 'APPROVED' })).toEqual(['20108']);
    expect(await names()).not.toContain('20108');
    expect((await list()).summary.approved).toBe(1);
  });
});

describe('asking somebody for a review', () => {
  it('is refused for whoever wrote some of the words', async () => {
    await expect(assign('20103', rita, 0)).rejects.toMatchObject({
      message: 'Rita wrote some of these words. Choose somebody else.',
    });
  });

  it('is refused for a writer, for somebody disabled and for nobody’s id', async () => {
    const gone = await buildEditor(workshop, 'REVIEWER', 'Gone');
    await workshop.source.query('UPDATE person SET is_disabled = true WHERE id = $1', [gone.personId]);
    await expect(assign('20101', wanda, 0)).rejects.toMatchObject({
      message: 'Wanda cannot approve. Choose a reviewer.',
    });
    await expect(assign('20101', gone, 0)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const nobody = { place: codePlace('20101'), version: 0, personId: 'rita' };
    await expect(reviews.assign(nobody, rita)).rejects.toMatchObject({ message: 'Nobody has this id.' });
  });

  it('is stale for a draft that does not wait', async () => {
    expect(await assign('20104', rita, 0)).toEqual({ stale: null });
  });

  it('is done once, and the second of two who choose is told who is asked', async () => {
    expect(await assign('20101', rita, 0)).toMatchObject({
      item: { assigneeId: rita.personId, assignmentVersion: 1 },
    });
    expect(await assign('20101', rita, 0)).toMatchObject({ item: { assignmentVersion: 1 } });
    expect(await assign('20101', ralf, 0, ralf)).toMatchObject({ stale: { assigneeId: rita.personId } });
    const acts = await workshop.source.query(
      "SELECT detail FROM audit_entry WHERE subject = '20101' AND action = 'ASSIGN_REVIEW'",
    );
    expect(acts).toEqual([{ detail: { before: null, after: rita.personId, reviewer: 'Rita' } }]);
    expect(await names({ isMine: true })).toEqual(['20101']);
    expect(await names({ assigneeId: rita.personId }, ralf)).toEqual(['20101']);
    expect(await names({ isUnassigned: true })).not.toContain('20101');
    expect((await list()).summary.mine).toBe(1);
  });

  it('leaves the draft as it was: no form becomes stale', async () => {
    expect(await desk.drafts.read({ code: '20101', appliesFrom: '' })).toMatchObject({ version: 2 });
  });

  it('lasts over a round of changes, and ends when the reviewer writes in the draft', async () => {
    await desk.workflow.requestChanges(desk.step('20101', 2, 'Shorter.'), rita);
    await desk.submitted('20101', wanda, 3);
    expect(await names({ isMine: true })).toEqual(['20101']);
    await desk.submitted('20101', rita, 5);
    expect(await names({ isMine: true })).toEqual([]);
    expect(await names({ isReviewable: true })).not.toContain('20101');
    expect(await names({ isReviewable: true }, ralf)).toContain('20101');
  });

  it('ends with the draft: the next one of the code asks anew', async () => {
    await desk.submitted('20109', wanda);
    await assign('20109', ralf, 0);
    await desk.drafts.discard({ code: '20109', appliesFrom: '' }, 2, wanda);
    await desk.submitted('20109', wanda, 3);
    const item = (await list({ writerId: wanda.personId })).items.find(({ name }) => name === '20109');
    expect(item).toMatchObject({ assigneeId: null, assignmentVersion: 1 });
    expect(await assign('20109', ralf, 1)).toMatchObject({ item: { assigneeId: ralf.personId } });
  });

  it('is open to authors where the setting for teams of one is on', async () => {
    const settings = new SettingService(workshop.source, workshop.clock);
    await settings.change(2, { allowSelfApproval: true }, rita);
    expect(await assign('20103', rita, 0)).toMatchObject({ item: { assigneeId: rita.personId } });
    await settings.change(3, { allowSelfApproval: false }, rita);
    expect(await names({ isMine: true })).toEqual([]);
  });
});
