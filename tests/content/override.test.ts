import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { checkBody } from '../../server/content/content.check.ts';
import { readGround } from '../../server/content/content.ground.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { WorkflowService } from '../../server/content/workflow.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { loadWordedRelease } from '../support/worded-release.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let drafts: DraftService;
let workflow: WorkflowService;
let writer: Editor;
let reviewer: Editor;
let publisher: Editor;

beforeAll(async () => {
  workshop = await testWorkshop();
  await loadWordedRelease(workshop);
  drafts = new DraftService(workshop.source, workshop.clock);
  workflow = new WorkflowService(workshop.source, workshop.clock, async (manager, draft) =>
    checkBody(draft.body, (await readGround(manager, [draft])).context(draft.code)),
  );
  writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  reviewer = await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer');
  publisher = await buildEditor(workshop, 'REVIEWER', 'Paul Publisher');
});
afterAll(() => workshop.close());

const COPY = 'Removal of blue marble, left shoe';
const REASON = 'There is no other name for a marble.';
const key = (code: string) => ({ code, appliesFrom: '' });
const save = (code: string, version = 0, by = writer) =>
  drafts.save(key(code), version, buildBody({ displayName: COPY, synonyms: [] }), by);
const step = (code: string, version: number) => ({
  ...{ key: key(code), version, note: null, ownWords: true, clientKey: null },
});
const wish = (code: string, version: number, more = {}) => ({
  ...{ key: key(code), version, rule: 'TOO_NEAR', field: 'displayName', reason: REASON, clientKey: null },
  ...more,
});

describe('words of a descriptor', () => {
  it('are refused at submission, whichever code they stand at', async () => {
    await save('10000');
    const outcome = await workflow.submit(step('10000', 1), writer);
    const blocking =
      'findings' in outcome ? outcome.findings.filter(({ severity }) => severity === 'BLOCK') : [];
    expect(blocking).toMatchObject([{ rule: 'TOO_NEAR', field: 'displayName', canOverride: true }]);
  });
});

describe('an override', () => {
  it('is refused to a writer, to whoever wrote the words, without a reason and without a finding', async () => {
    await expect(workflow.override(wish('10000', 1), writer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await save('10001', 0, reviewer);
    await expect(workflow.override(wish('10001', 1), reviewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const short = wish('10000', 1, { reason: '  because ' });
    await expect(workflow.override(short, reviewer)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    const other = wish('10000', 1, { field: 'summary' });
    await expect(workflow.override(other, reviewer)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is refused for a version that has moved on', async () => {
    expect(await workflow.override(wish('10000', 7), reviewer)).toHaveProperty('stale');
  });

  it('lets these words through to publication, and is kept with the revision and in the audit log', async () => {
    expect(await workflow.override(wish('10000', 1), reviewer)).toHaveProperty('draft');
    expect(await workflow.submit(step('10000', 1), writer)).toMatchObject({ draft: { state: 'IN_REVIEW' } });
    await workflow.approve(step('10000', 2), publisher);
    expect(await workflow.publish(step('10000', 3), publisher)).toMatchObject({
      revision: {
        attestedName: 'Wanda Writer',
        overrides: [{ rule: 'TOO_NEAR', field: 'displayName', reason: REASON, personName: 'Rita Reviewer' }],
      },
    });
    const acts: { actor: string; detail: object }[] = await workshop.source.query(
      "SELECT actor, detail FROM audit_entry WHERE subject = '10000' AND action = 'OVERRIDE_FINDING'",
    );
    expect(acts).toMatchObject([{ actor: 'Rita Reviewer', detail: { rule: 'TOO_NEAR', reason: REASON } }]);
    expect(JSON.stringify(acts)).not.toMatch(/blue|shoe/i);
  });

  it('does not hold for other words', async () => {
    await drafts.save(key('10000'), 4, buildBody({ displayName: `${COPY}s`, synonyms: [] }), writer);
    expect(await workflow.submit(step('10000', 5), writer)).toHaveProperty('findings');
  });

  it('is never changed nor removed', async () => {
    for (const sql of ["UPDATE content_override SET reason = ''", 'DELETE FROM content_override'])
      await expect(workshop.source.query(sql)).rejects.toThrow(/append-only|permission denied/);
  });
});

describe('the writer’s word', () => {
  const own = (code: string, version: number, more: { isAssisted?: boolean } = {}) => ({
    ...step(code, version),
    ...more,
  });
  const write = (code: string, version: number) =>
    drafts.save(key(code), version, buildBody({ displayName: `Name of ${code}`, synonyms: [] }), writer);

  it('is asked for', async () => {
    await write('10002', 0);
    await expect(workflow.submit({ ...step('10002', 1), ownWords: false }, writer)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('is kept with the draft until somebody changes it', async () => {
    expect(await workflow.submit(own('10002', 1, { isAssisted: true }), writer)).toMatchObject({
      draft: { saved: { attestedBy: writer.personId, isAssisted: true } },
    });
    await write('10002', 2);
    expect(await drafts.read(key('10002'))).toMatchObject({
      saved: { attestedBy: null, attestedAt: null, isAssisted: true },
    });
  });

  it('says whether a machine helped, which goes on to the revision and to the next draft', async () => {
    await workflow.submit(own('10002', 3), writer);
    await workflow.approve(step('10002', 4), reviewer);
    expect(await workflow.publish(step('10002', 5), reviewer)).toMatchObject({
      revision: { origin: 'ASSISTED' },
    });
    await write('10002', 6);
    expect(await workflow.submit(own('10002', 7), writer)).toMatchObject({
      draft: { saved: { isAssisted: true } },
    });
    await write('10002', 8);
    await workflow.submit(own('10002', 9, { isAssisted: false }), writer);
    await workflow.approve(step('10002', 10), reviewer);
    expect(await workflow.publish(step('10002', 11), reviewer)).toMatchObject({
      revision: { origin: 'AUTHORED' },
    });
  });
});
