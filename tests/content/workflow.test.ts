import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { checkBody } from '../../server/content/content.check.ts';
import { readGround } from '../../server/content/content.ground.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { WorkflowService } from '../../server/content/workflow.service.ts';
import { SettingService } from '../../server/setting/setting.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let drafts: DraftService;
let workflow: WorkflowService;
let writer: Editor;
let reviewer: Editor;

beforeAll(async () => {
  workshop = await testWorkshop();
  drafts = new DraftService(workshop.source, workshop.clock);
  workflow = new WorkflowService(workshop.source, workshop.clock, async (manager, draft) =>
    checkBody(draft.body, (await readGround(manager, [draft])).context(draft.code)),
  );
  writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  reviewer = await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer');
});
afterAll(() => workshop.close());

const step = (code: string, version: number, note: string | null = null) => ({
  ...{ key: { code, appliesFrom: '' }, version, note, ownWords: true, clientKey: null },
});
const save = (code: string, version = 0, by = writer) =>
  drafts.save({ code, appliesFrom: '' }, version, buildBody({ displayName: `Name of ${code}` }), by);

describe('a step whose answer was lost', () => {
  it('is taken once for its client key, and answers alike', async () => {
    await save('20101');
    const submit = { ...step('20101', 1), clientKey: 'submit-1' };
    const approve = { ...step('20101', 2), clientKey: 'approve-1' };
    const first = await workflow.submit(submit, writer);
    expect(await workflow.submit(submit, writer)).toEqual(first);
    await workflow.approve(approve, reviewer);
    expect(await workflow.approve(approve, reviewer)).toMatchObject({
      draft: { state: 'APPROVED', version: 3 },
    });
    const acts = await workshop.source.query(
      "SELECT action FROM audit_entry WHERE subject = '20101' AND action IN ('SUBMIT', 'APPROVE') ORDER BY id",
    );
    expect(acts).toEqual([{ action: 'SUBMIT' }, { action: 'APPROVE' }]);
  });

  it('gives the key back when it was not taken', async () => {
    await save('20102');
    const submit = { ...step('20102', 7), clientKey: 'submit-2' };
    expect(await workflow.submit(submit, writer)).toHaveProperty('stale');
    expect(await workflow.submit({ ...submit, version: 1 }, writer)).toMatchObject({
      draft: { state: 'IN_REVIEW' },
    });
  });

  it('is no other step: the key is refused', async () => {
    await save('20103');
    await workflow.submit({ ...step('20103', 1), clientKey: 'key-3' }, writer);
    await expect(drafts.discard(step('20103', 2).key, 2, writer, 'key-3')).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
  });

  it('discards once', async () => {
    await save('20104');
    const { key } = step('20104', 1);
    expect(await drafts.discard(key, 1, writer, 'discard-1')).toEqual({ stale: null });
    expect(await drafts.discard(key, 1, writer, 'discard-1')).toEqual({ stale: null });
    expect(await drafts.discard(key, 1, writer, 'discard-2')).toHaveProperty('stale.currentVersion', 2);
  });
});

describe('publishing', () => {
  it('is refused for a draft that nobody reviewed', async () => {
    await save('20001');
    await expect(workflow.publish(step('20001', 1), reviewer)).rejects.toMatchObject({
      code: 'STEP_REFUSED',
    });
  });

  it('is refused to a writer', async () => {
    await save('20002');
    await workflow.submit(step('20002', 1), writer);
    await workflow.approve(step('20002', 2), reviewer);
    await expect(workflow.publish(step('20002', 3), writer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is stale when the words were changed after the approval', async () => {
    await save('20003');
    await workflow.submit(step('20003', 1), writer);
    await workflow.approve(step('20003', 2), reviewer);
    await save('20003', 3);
    expect(await workflow.publish(step('20003', 3), reviewer)).toHaveProperty('stale');
    await expect(workflow.publish(step('20003', 4), reviewer)).rejects.toMatchObject({
      code: 'STEP_REFUSED',
    });
  });

  it('is refused with findings when the page lacks its core', async () => {
    await drafts.save({ code: '20004', appliesFrom: '' }, 0, buildBody({ plainLanguage: '' }), writer);
    const outcome = await workflow.submit(step('20004', 1), writer);
    expect(outcome).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'REQUIRED', field: 'plainLanguage', severity: 'BLOCK' }),
      ]),
    });
  });

  it('writes revision, audit entry and event together', async () => {
    await save('20005');
    await workflow.submit(step('20005', 1), writer);
    await workflow.approve(step('20005', 2), reviewer);
    const outcome = await workflow.publish(step('20005', 3), reviewer);
    expect(outcome).toMatchObject({
      revision: { code: '20005', number: 1, authorName: 'Wanda Writer', reviewerName: 'Rita Reviewer' },
    });
    const [audit] = await workshop.source.query(
      "SELECT actor, action FROM audit_entry WHERE subject = '20005' AND action = 'PUBLISH'",
    );
    expect(audit).toEqual({ actor: 'Rita Reviewer', action: 'PUBLISH' });
    const events = await workshop.source.query(
      `SELECT payload FROM outbox_event WHERE kind = 'CONTENT_PUBLISHED' AND payload -> 'codes' ? '20005'`,
    );
    expect(events).toHaveLength(1);
  });

  it('makes a form stale that was opened before', async () => {
    expect(await save('20005', 3)).toMatchObject({ stale: { theirs: { displayName: 'Name of 20005' } } });
  });
});

describe('approval', () => {
  it('is refused to whoever wrote some of the words', async () => {
    await save('20006', 0, reviewer);
    await workflow.submit(step('20006', 1), reviewer);
    await expect(workflow.approve(step('20006', 2), reviewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is open to the author where the setting for teams of one is on', async () => {
    const settings = new SettingService(workshop.source, workshop.clock);
    await settings.change(0, { allowSelfApproval: true }, reviewer);
    expect(await workflow.approve(step('20006', 2), reviewer)).toMatchObject({
      draft: { state: 'APPROVED' },
    });
    await settings.change(1, { allowSelfApproval: false }, reviewer);
  });

  it('can be answered with a note, and then the writer submits again', async () => {
    await save('20007');
    await workflow.submit(step('20007', 1), writer);
    await expect(workflow.requestChanges(step('20007', 2, ' '), reviewer)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const asked = await workflow.requestChanges(step('20007', 2, 'Say who it is for.'), reviewer);
    expect(asked).toMatchObject({
      draft: { state: 'CHANGES_REQUESTED', saved: { reviewNote: 'Say who it is for.' } },
    });
    expect(await workflow.submit(step('20007', 3), writer)).toMatchObject({ draft: { state: 'IN_REVIEW' } });
  });
});

describe('the database', () => {
  it('refuses to change or remove a revision or an audit entry', async () => {
    for (const sql of [
      "UPDATE content_revision SET body = '{}' WHERE code = '20005'",
      "DELETE FROM content_revision WHERE code = '20005'",
      "UPDATE audit_entry SET actor = 'nobody'",
      'DELETE FROM audit_entry',
    ])
      await expect(workshop.source.query(sql)).rejects.toThrow(/append-only|permission denied/);
  });
});
