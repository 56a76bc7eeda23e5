import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { readRevision } from '../../server/content/content.table.ts';
import { draftCheck } from '../../server/content/draft.expect.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { PublishSeveral } from '../../server/content/publish.several.ts';
import type { SeveralItem } from '../../server/content/several.judge.ts';
import { WorkflowService } from '../../server/content/workflow.service.ts';
import { countAltered } from '../../server/event/alteration.table.ts';
import { ReleaseEntity } from '../../server/release/release.entity.ts';
import { TemplateService } from '../../server/template/template.service.ts';
import { readTemplates } from '../../server/template/template.table.ts';
import { type AlteredBy, TemplateWorkflow } from '../../server/template/template-workflow.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let drafts: DraftService;
let workflow: WorkflowService;
let several: PublishSeveral;
let writer: Editor;
let reviewer: Editor;
let second: Editor;

/** Keys of the texts that were compared together, in order. */
const compared: string[][] = [];
const alteredBy: AlteredBy = async (texts) => {
  compared.push(texts.map(({ key }) => key));
  const { id } = await workshop.source.manager.findOneByOrFail(ReleaseEntity, { name: 'RVU26B' });
  return [{ releaseId: id, codes: ['96931', '96932'] }];
};

beforeAll(async () => {
  workshop = await testWorkshop();
  const { source, clock } = workshop;
  drafts = new DraftService(source, clock);
  workflow = new WorkflowService(source, clock, draftCheck(clock));
  several = new PublishSeveral(source, clock, draftCheck(clock), alteredBy);
  writer = await buildEditor(workshop, 'WRITER', 'Wanda Writer');
  reviewer = await buildEditor(workshop, 'REVIEWER', 'Rita Reviewer');
  second = await buildEditor(workshop, 'REVIEWER', 'Sam Second');
});
afterAll(() => workshop.close());

const step = (code: string, version: number, clientKey: string | null = null) => ({
  ...{ key: { code, appliesFrom: '' }, version, note: null, ownWords: true, clientKey },
});
const bodyOf = (code: string, more: object = {}) => buildBody({ displayName: `Name of ${code}`, ...more });
const save = (code: string, version: number, more: object = {}, by = writer) =>
  drafts.save({ code, appliesFrom: '' }, version, bodyOf(code, more), by);
async function approved(code: string, version = 0, more: object = {}) {
  await save(code, version, more);
  await workflow.submit(step(code, version + 1), writer);
  await workflow.approve(step(code, version + 2), reviewer);
}
/** Published as revision 1; the next version to send is 4. */
async function published(code: string) {
  await approved(code);
  await workflow.publish(step(code, 3), reviewer);
}
const count = async (code: string): Promise<number> => {
  const rows = await workshop.source.query('SELECT 1 FROM content_revision WHERE code = $1', [code]);
  return rows.length;
};
const codeOf = (item: SeveralItem) => ('key' in item ? item.key.code : item.template);
const TYPO = buildBody().summary.replace('Confocal', 'Focal');

describe('a minor correction', () => {
  it('is refused to a writer, and where nothing is published', async () => {
    await published('40001');
    await save('40001', 4, { summary: TYPO });
    await expect(workflow.correct(step('40001', 5), writer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await save('40002', 0);
    await expect(workflow.correct(step('40002', 1), reviewer)).rejects.toMatchObject({
      code: 'STEP_REFUSED',
      message: expect.stringContaining('no published words'),
    });
    expect(await count('40001')).toBe(1);
  });

  it('is refused with the reason where it is more than that, and the draft stays', async () => {
    await published('40003');
    const more = buildBody().summary.replace('one skin spot', 'two skin spots');
    const saved = await save('40003', 4, { summary: more }, second);
    if (!('draft' in saved)) throw new Error('stale');
    expect(await workflow.actions(saved.draft, second.personId)).not.toContain('CORRECT');
    await expect(workflow.correct(step('40003', 5), second)).rejects.toMatchObject({
      message: expect.stringContaining('can turn the meaning round'),
    });
    expect(await drafts.read(step('40003', 5).key)).toMatchObject({ state: 'DRAFT', version: 5 });
  });

  it('after others is refused once the words are not those any more that were reviewed, until a review', async () => {
    await published('40008');
    const { summary } = buildBody();
    const spelt = (...letters: string[]) =>
      letters.reduce((text, word) => text.replace(word, `${word.slice(0, -1)}x`), summary);
    const [first, both] = [
      spelt('Confocal', 'pictures', 'skin'),
      spelt('Confocal', 'pictures', 'skin', 'stored'),
    ];
    await save('40008', 4, { summary: first }, second);
    await workflow.correct(step('40008', 5), second);
    await save('40008', 6, { summary: both }, second);
    await workflow.correct(step('40008', 7), second);
    const drifted = both.replace('later', 'latex');
    const saved = await save('40008', 8, { summary: drifted }, second);
    if (!('draft' in saved)) throw new Error('stale');
    expect(await workflow.actions(saved.draft, second.personId)).not.toContain('CORRECT');
    await expect(workflow.correct(step('40008', 9), second)).rejects.toMatchObject({
      message: expect.stringContaining('With the corrections before it: More than 4 words'),
    });
    await workflow.submit(step('40008', 9), second);
    await workflow.approve(step('40008', 10), reviewer);
    await workflow.publish(step('40008', 11), reviewer);
    await save('40008', 12, { summary: drifted.replace('taken', 'takex') }, second);
    expect(await workflow.correct(step('40008', 13), second)).toMatchObject({
      revision: { kind: 'CORRECTION' },
    });
  });

  it('is refused for a draft that is in review', async () => {
    await published('40004');
    await save('40004', 4, { summary: TYPO });
    await workflow.submit(step('40004', 5), writer);
    await expect(workflow.correct(step('40004', 6), second)).rejects.toMatchObject({ code: 'STEP_REFUSED' });
  });

  it('stands in the place of the words that it corrects, and makes forms stale that were opened there', async () => {
    await published('40006');
    const key = { code: '40006', appliesFrom: 'RVU26C' };
    await drafts.save(key, 0, bodyOf('40006', { summary: TYPO }), second);
    const correct = { ...step('40006', 1, 'place'), key };
    const outcome = await workflow.correct(correct, second);
    expect(outcome).toMatchObject({ revision: { number: 2, appliesFrom: '', kind: 'CORRECTION' } });
    expect(await workflow.correct(correct, second)).toEqual(outcome);
    expect(await save('40006', 4)).toHaveProperty('stale');
  });

  it('is refused where somebody has a draft of those words', async () => {
    await published('40007');
    await save('40007', 4, { summary: 'Somebody writes something quite different about this code here.' });
    const key = { code: '40007', appliesFrom: 'RVU26C' };
    await drafts.save(key, 0, bodyOf('40007', { summary: TYPO }), second);
    await expect(workflow.correct({ ...step('40007', 1), key }, second)).rejects.toMatchObject({
      message: expect.stringContaining('Somebody has a draft'),
    });
    expect((await drafts.read(key)).state).toBe('DRAFT');
  });

  it('is published by a reviewer alone, and says so in revision and audit log', async () => {
    await published('40005');
    const saved = await save('40005', 4, { summary: TYPO }, second);
    if (!('draft' in saved)) throw new Error('stale');
    expect(await workflow.actions(saved.draft, second.personId)).toContain('CORRECT');
    const outcome = await workflow.correct(step('40005', 5, 'once'), second);
    expect(await workflow.correct(step('40005', 5, 'once'), second)).toEqual(outcome);
    const first = await readRevision(workshop.source.manager, '40005', 1);
    expect(outcome).toMatchObject({
      revision: {
        ...{ number: 2, kind: 'CORRECTION', authorName: 'Sam Second', publishedByName: 'Sam Second' },
        ...{ reviewerName: 'Rita Reviewer', reviewedAt: first.reviewedAt, origin: 'AUTHORED' },
      },
    });
    const acts = await workshop.source.query(
      "SELECT actor, detail FROM audit_entry WHERE action = 'PUBLISH_CORRECTION' AND subject = '40005'",
    );
    expect(acts).toEqual([
      {
        actor: 'Sam Second',
        detail: {
          ...{ revision: 2, corrects: 1, field: 'summary' },
          ...{ before: buildBody().summary, after: TYPO },
        },
      },
    ]);
  });
});

describe('publishing several at once', () => {
  const item = (code: string, version = 3) => ({ key: { code, appliesFrom: '' }, version });

  it('is refused for none, the same twice and more than a hundred', () => {
    for (const items of [
      [],
      [item('41001'), item('41001')],
      Array.from({ length: 101 }, () => item('41001')),
    ])
      expect(() => several.run(items, reviewer, null)).toThrow('Name 1 to 100 drafts');
  });

  it('are told apart beforehand, and nothing is written', async () => {
    await approved('41021');
    await save('41022', 0);
    const outcomes = await several.preview([item('41021'), item('41022', 1)], reviewer);
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(['READY', 'REFUSED']);
    expect((await several.preview([item('41021')], writer)).map(({ verdict }) => verdict)).toEqual([
      'REFUSED',
    ]);
    expect(() => several.preview([], reviewer)).toThrow('Name 1 to 100 drafts');
    expect(await count('41021')).toBe(0);
  });

  it('publishes none where one stands in the way, and reports each', async () => {
    await approved('41001');
    await save('41002', 0);
    await approved('41003');
    const items = [item('41001'), item('41002', 1), item('41003', 2)];
    const outcomes = await several.run(items, reviewer, 'several-1');
    expect(outcomes.map((outcome) => [codeOf(outcome), outcome.verdict])).toEqual([
      ['41001', 'READY'],
      ['41002', 'REFUSED'],
      ['41003', 'STALE'],
    ]);
    expect(outcomes[1]?.message).toBe('This draft is not submitted for review yet.');
    expect([await count('41001'), await count('41003')]).toEqual([0, 0]);
  });

  it('publishes all with one event, in the order asked, once for a client key', async () => {
    const [{ last }] = await workshop.source.query(
      'SELECT coalesce(max(sequence), 0) AS last FROM outbox_event',
    );
    const items = [item('41003'), item('41001')];
    const outcomes = await several.run(items, reviewer, 'several-1b');
    expect(outcomes.map((outcome) => [codeOf(outcome), outcome.verdict, outcome.revision])).toEqual([
      ['41003', 'PUBLISHED', 1],
      ['41001', 'PUBLISHED', 1],
    ]);
    await several.run(items, reviewer, 'several-1b');
    const events = await workshop.source.query('SELECT payload FROM outbox_event WHERE sequence > $1', [
      last,
    ]);
    expect(events).toEqual([{ payload: { codes: ['41003', '41001'] } }]);
  });

  it('ends whole when two people publish overlapping sets in opposite order', async () => {
    const codes = ['41011', '41012', '41013', '41014'];
    for (const code of codes) await approved(code);
    const items = codes.map((code) => item(code));
    const [left, right] = await Promise.all([
      several.run(items, reviewer, null),
      several.run(items.toReversed(), second, null),
    ]);
    const won = [left, right].filter((all) => all?.every(({ verdict }) => verdict === 'PUBLISHED'));
    expect(won).toHaveLength(1);
    for (const code of codes) expect(await count(code)).toBe(1);
  });
});

describe('publishing templates with pages', () => {
  const keys = { question: 'faq.parking.question', answer: 'faq.parking.answer' };
  const text = (template: string, version = 3) => ({ template, version });
  const words = (code: string) => ({ key: { code, appliesFrom: '' }, version: 3 });
  const said = async (key: string) => (await readTemplates(workshop.source.manager)).get(key) ?? null;

  beforeAll(async () => {
    const { source, clock } = workshop;
    await source.manager.insert(ReleaseEntity, {
      ...{ name: 'RVU26B', cut: 1, state: 'STAGED', effectiveFrom: '2026-04-01', archiveSha256: 'B' },
    });
    const templates = new TemplateService(source, clock);
    const steps = new TemplateWorkflow(source, clock, alteredBy);
    for (const [half, key] of Object.entries(keys)) {
      await templates.save({ key, version: 0, clientKey: null }, `Where is ${half}?`, writer);
      await steps.submit({ key, version: 1, note: null, clientKey: null }, writer);
      await steps.approve({ key, version: 2, note: null, clientKey: null }, reviewer);
    }
  });

  it('publishes none where a text is stale or a writer asks, and compares no pages for it', async () => {
    await approved('43001');
    const items = [words('43001'), text(keys.question), text(keys.answer, 2)];
    const outcomes = await several.run(items, reviewer, null);
    expect(outcomes.map(({ verdict }) => verdict)).toEqual(['READY', 'READY', 'STALE']);
    expect((await several.preview([text(keys.question)], writer)).map(({ verdict }) => verdict)).toEqual([
      'REFUSED',
    ]);
    expect([await count('43001'), await said(keys.question), compared]).toEqual([0, null, []]);
    expect(() => several.preview([text(keys.answer), text(keys.answer)], reviewer)).toThrow('each once');
  });

  it('publishes pages and texts in one transaction, with the pages that the texts alter together', async () => {
    const [{ last }] = await workshop.source.query('SELECT max(sequence) AS last FROM outbox_event');
    const items = [text(keys.question), words('43001'), text(keys.answer)];
    const outcomes = await several.run(items, reviewer, 'with texts');
    expect(outcomes.map(({ verdict, revision }) => [verdict, revision])).toEqual([
      ['PUBLISHED', 1],
      ['PUBLISHED', 1],
      ['PUBLISHED', 1],
    ]);
    expect(compared).toEqual([[keys.question, keys.answer]]);
    expect(await countAltered(workshop.source.manager, `template ${keys.question} 1`)).toBe(2);
    expect([await said(keys.question), await said(keys.answer)]).toEqual([
      'Where is question?',
      'Where is answer?',
    ]);
    const events = await workshop.source.query(
      'SELECT kind, payload FROM outbox_event WHERE sequence > $1 ORDER BY sequence',
      [last],
    );
    const alteration = `template ${keys.question} 1`;
    expect(events).toEqual([
      { kind: 'CONTENT_PUBLISHED', payload: { codes: ['43001'] } },
      { kind: 'TEMPLATE_PUBLISHED', payload: { template: keys.question, alteration } },
      { kind: 'TEMPLATE_PUBLISHED', payload: { template: keys.answer, alteration } },
    ]);
    const acts = await workshop.source.query(
      "SELECT detail ->> 'together' AS together FROM audit_entry WHERE action = 'PUBLISH' AND subject = ANY ($1)",
      [['43001', `template ${keys.question}`, `template ${keys.answer}`]],
    );
    expect(acts).toEqual([{ together: '3' }, { together: '3' }, { together: '3' }]);
    expect(await several.run(items, reviewer, 'with texts')).toHaveLength(3);
    expect(await count('43001')).toBe(1);
  });
});

describe('a discarded draft', () => {
  it('comes back with its words, and its writer is its author still', async () => {
    await save('42001', 0);
    await drafts.discard(step('42001', 1).key, 1, writer);
    expect((await drafts.read(step('42001', 0).key)).discarded).not.toBeNull();
    const back = await drafts.undoDiscard(step('42001', 2).key, 2, writer, 'undo');
    expect(back).toMatchObject({
      draft: { version: 3, state: 'DRAFT', body: { displayName: 'Name of 42001' } },
    });
    expect(await drafts.undoDiscard(step('42001', 2).key, 2, writer, 'undo')).toEqual(back);
    await workflow.submit(step('42001', 3), reviewer);
    await expect(
      workflow.approve(step('42001', 4), await buildEditor(workshop, 'WRITER')),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('comes back without the approval that it had', async () => {
    await approved('42002');
    await drafts.discard(step('42002', 3).key, 3, writer);
    const back = await drafts.undoDiscard(step('42002', 4).key, 4, reviewer, null);
    expect(back).toMatchObject({ draft: { state: 'DRAFT', saved: { approvedBy: null } } });
  });

  it('stays away when somebody began anew, and when it was published', async () => {
    await save('42003', 0);
    await drafts.discard(step('42003', 1).key, 1, writer);
    await save('42003', 2, { displayName: 'Begun anew' });
    expect(await drafts.undoDiscard(step('42003', 2).key, 2, writer, null)).toHaveProperty('stale');
    await published('42004');
    await expect(drafts.undoDiscard(step('42004', 4).key, 4, writer, null)).rejects.toMatchObject({
      code: 'STEP_REFUSED',
    });
  });
});

it('restoring a revision makes a draft, says which in the audit log, and is done once for a client key', async () => {
  await published('42005');
  const first = await drafts.restore(step('42005', 4).key, 4, 1, writer, 'restore');
  expect(await drafts.restore(step('42005', 4).key, 4, 1, writer, 'restore')).toMatchObject({
    draft: { version: 5 },
  });
  expect(first).toMatchObject({ draft: { state: 'DRAFT', version: 5 } });
  const acts = await workshop.source.query(
    "SELECT detail FROM audit_entry WHERE action = 'RESTORE_REVISION' AND subject = '42005'",
  );
  expect(acts).toEqual([
    {
      detail: {
        ...{ version: 5, revision: 1, before: null, fields: [] },
        after: { state: 'DRAFT', version: 5 },
      },
    },
  ]);
});
