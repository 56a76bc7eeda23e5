import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { SettingService } from '../../server/setting/setting.service.ts';
import { diffDraft, diffRevisions } from '../../server/template/template.diff.ts';
import { listTemplates } from '../../server/template/template.list.ts';
import { TemplateService } from '../../server/template/template.service.ts';
import { readTemplates } from '../../server/template/template.table.ts';
import { TemplateWorkflow } from '../../server/template/template-workflow.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let templates: TemplateService;
let workflow: TemplateWorkflow;
let writer: Editor;
let reviewer: Editor;

beforeAll(async () => {
  workshop = await testWorkshop();
  templates = new TemplateService(workshop.source, workshop.clock);
  workflow = new TemplateWorkflow(workshop.source, workshop.clock, async () => []);
  writer = await buildEditor(workshop, 'WRITER', 'Wanda');
  reviewer = await buildEditor(workshop, 'REVIEWER', 'Rita');
});
afterAll(() => workshop.close());

const save = (key: string, version: number, text: string, by = writer, clientKey: string | null = null) =>
  templates.save({ key, version, clientKey }, text, by);
const step = (key: string, version: number, note: string | null = null) => ({
  key,
  version,
  note,
  clientKey: null,
});
async function publish(key: string, version: number, text: string | null) {
  if (text === null) await templates.revert({ key, version, clientKey: null }, writer);
  else await save(key, version, text);
  await workflow.submit(step(key, version + 1), writer);
  await workflow.approve(step(key, version + 2), reviewer);
  return workflow.publish(step(key, version + 3), reviewer);
}

describe('saving a template', () => {
  it('is refused for an unknown key, with the nearest one', async () => {
    await expect(save('state.PAYD', 0, 'Paid.')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'No template state.PAYD. Did you mean state.PAID?',
      detail: { field: 'key' },
    });
  });

  it('is refused for an unknown placeholder or condition, and nothing is written', async () => {
    expect(await save('state.PAID', 0, 'Paid {soon}.')).toMatchObject({
      findings: [{ severity: 'BLOCK', message: 'There is no placeholder {soon} here.' }],
    });
    expect(await save('state.PAID', 0, '{if weather}Rain.{end}')).toHaveProperty('findings');
    expect(await templates.read('state.PAID')).toMatchObject({ version: 0, saved: null });
  });

  it('is refused when somebody saved first, with mine, theirs and the base', async () => {
    await save('state.NOT_COVERED', 0, 'First.');
    await save('state.NOT_COVERED', 1, 'Of Rita.', reviewer);
    expect(await save('state.NOT_COVERED', 1, 'Of Wanda.')).toEqual({
      stale: {
        currentVersion: 2,
        savedBy: reviewer.personId,
        savedAt: expect.any(Date),
        mine: 'Of Wanda.',
        theirs: 'Of Rita.',
        base: 'First.',
      },
    });
  });

  it('is refused for the first text when two save it at once: one wins', async () => {
    const outcomes = await Promise.all([
      save('state.BUNDLED', 0, 'From Wanda.'),
      save('state.BUNDLED', 0, 'From Rita.', reviewer),
    ]);
    expect(outcomes.map((outcome) => Object.keys(outcome)[0]).sort()).toEqual(['draft', 'stale']);
  });

  it('is written once for one client key', async () => {
    await save('billing', 0, 'Record why.', writer, 'once');
    expect(await save('billing', 0, 'Record why.', writer, 'once')).toMatchObject({ draft: { version: 1 } });
  });

  it('loses none of twelve writers who read again and try again', async () => {
    const key = 'billing@radiology';
    const write = async (name: string) => {
      for (;;) {
        const { version, text } = await templates.read(key);
        if ('draft' in (await save(key, version, `${text ?? ''} ${name}.`))) return;
      }
    };
    await Promise.all(Array.from({ length: 12 }, (_, at) => write(`W${at}`)));
    const { version, text } = await templates.read(key);
    expect(version).toBe(12);
    expect(text?.match(/W\d+\./g)).toHaveLength(12);
  });

  it('is stale after a discard, and the text stays in the history', async () => {
    const key = 'related.BASE';
    await save(key, 0, 'Kept.');
    expect(await templates.discard({ key, version: 1, clientKey: null }, writer)).toEqual({ stale: null });
    expect(await save(key, 1, 'Late.')).toMatchObject({
      stale: { theirs: 'The code that this add-on belongs to.', base: 'Kept.' },
    });
    expect(await save(key, 2, 'Again.')).toMatchObject({ draft: { version: 3, state: 'DRAFT' } });
  });
});

describe('the workflow of a template', () => {
  it('refuses publication before a review, and an approval by whoever wrote', async () => {
    const key = 'state.MEASURE';
    await save(key, 0, 'It reports quality.', reviewer);
    await expect(workflow.publish(step(key, 1), reviewer)).rejects.toMatchObject({ code: 'STEP_REFUSED' });
    await workflow.submit(step(key, 1), reviewer);
    await expect(workflow.approve(step(key, 2), reviewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const settings = new SettingService(workshop.source, workshop.clock);
    await settings.change(0, { allowSelfApproval: true }, reviewer);
    expect(await workflow.approve(step(key, 2), reviewer)).toMatchObject({ draft: { state: 'APPROVED' } });
    await settings.change(1, { allowSelfApproval: false }, reviewer);
  });

  it('refuses publication to a writer, and of a text that was changed after its approval', async () => {
    const key = 'state.SPLIT';
    await save(key, 0, 'One part is priced.');
    await workflow.submit(step(key, 1), writer);
    await workflow.approve(step(key, 2), reviewer);
    await expect(workflow.publish(step(key, 3), writer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await save(key, 3, 'One part is priced, the other is not.');
    expect(await workflow.publish(step(key, 3), reviewer)).toHaveProperty('stale');
    await expect(workflow.publish(step(key, 4), reviewer)).rejects.toMatchObject({ code: 'STEP_REFUSED' });
  });

  it('hands back with a note only', async () => {
    const key = 'state.RESTRICTED';
    await save(key, 0, 'Special cases alone.');
    await workflow.submit(step(key, 1), writer);
    await expect(workflow.requestChanges(step(key, 2, ' '), reviewer)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    expect(await workflow.requestChanges(step(key, 2, 'Say who prices it.'), reviewer)).toMatchObject({
      draft: { state: 'CHANGES_REQUESTED', saved: { reviewNote: 'Say who prices it.' } },
    });
  });

  it('refuses publication when the section of a variant is not known', async () => {
    await expect(save('billing@surgery-wing', 0, 'x')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('writes revision, audit entry and event together', async () => {
    const outcome = await publish('billing@surgery-eye', 0, 'Name the eye.');
    expect(outcome).toMatchObject({
      revision: { number: 1, text: 'Name the eye.', authorName: 'Wanda', reviewerName: 'Rita' },
    });
    const [audit] = await workshop.source.query(
      "SELECT actor, detail FROM audit_entry WHERE subject = 'template billing@surgery-eye' AND action = 'PUBLISH'",
    );
    expect(audit).toMatchObject({ actor: 'Rita', detail: { revision: 1, after: 'Name the eye.' } });
    expect(
      await workshop.source.query(
        "SELECT 1 FROM outbox_event WHERE kind = 'TEMPLATE_PUBLISHED' AND payload ->> 'template' = 'billing@surgery-eye'",
      ),
    ).toHaveLength(1);
    expect((await readTemplates(workshop.source.manager)).get('billing@surgery-eye')).toBe('Name the eye.');
  });

  it('takes a variant out again, and puts a shipped text back', async () => {
    const key = 'billing@surgery-ear';
    await publish(key, 0, 'Name the ear.');
    await publish(key, 4, null);
    expect((await readTemplates(workshop.source.manager)).has(key)).toBe(false);
    await publish('related.GLOBAL', 0, 'The whole.');
    await publish('related.GLOBAL', 4, null);
    expect((await readTemplates(workshop.source.manager)).get('related.GLOBAL')).toBe(
      'The whole test, of which this code is a part.',
    );
  });
});

describe('the list of templates', () => {
  it('holds every shipped key, and those that an editor added behind them', async () => {
    const entries = await listTemplates(workshop.source, {});
    expect(entries[0]).toMatchObject({ key: 'title.codeAndSection', group: 'Titles', revision: 0 });
    expect(entries.find(({ key }) => key === 'billing@surgery-eye')).toMatchObject({
      group: 'Billing',
      shippedText: null,
      text: 'Name the eye.',
      revision: 1,
    });
    expect(await listTemplates(workshop.source, { isChanged: true })).toMatchObject([
      { key: 'billing@surgery-eye' },
    ]);
    const open = await listTemplates(workshop.source, { hasDraft: true, group: 'States' });
    expect(open.map(({ key, draftState }) => [key, draftState])).toContainEqual([
      'state.RESTRICTED',
      'CHANGES_REQUESTED',
    ]);
  });
});

describe('the database', () => {
  it('refuses to change or remove a published text, a version of a vocabulary or an alteration', async () => {
    for (const sql of [
      "UPDATE template_revision SET text = 'x'",
      'DELETE FROM template_revision',
      'UPDATE vocabulary_version SET version = 9',
      'DELETE FROM vocabulary_version',
      'UPDATE page_alteration SET at = now()',
      'DELETE FROM page_alteration',
    ])
      await expect(workshop.source.query(sql)).rejects.toThrow(/append-only|permission denied/);
  });
});

describe('a discarded draft of a template', () => {
  const at = (key: string, version: number, clientKey: string | null = null) => ({ key, version, clientKey });

  it('comes back with its text and without its approval, once for a client key', async () => {
    const key = 'related.PROFESSIONAL';
    await save(key, 0, 'Read alone.');
    await workflow.submit(step(key, 1), writer);
    await workflow.approve(step(key, 2), reviewer);
    await templates.discard(at(key, 3), writer);
    expect((await templates.read(key)).discarded).not.toBeNull();
    const back = await templates.undoDiscard(at(key, 4, 'undo'), writer);
    expect(back).toMatchObject({
      draft: {
        version: 5,
        state: 'DRAFT',
        text: 'Read alone.',
        discarded: null,
        saved: { approvedBy: null },
      },
    });
    expect(await templates.undoDiscard(at(key, 4, 'undo'), writer)).toEqual(back);
  });

  it('has its writer as its author still', async () => {
    const key = 'related.TECHNICAL';
    await save(key, 0, 'Staff and machines.', reviewer);
    await templates.discard(at(key, 1), reviewer);
    await templates.undoDiscard(at(key, 2), writer);
    await workflow.submit(step(key, 3), writer);
    await expect(workflow.approve(step(key, 4), reviewer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('stays away when somebody began anew, when it was published, and where there was none', async () => {
    const key = 'billing@medicine';
    await save(key, 0, 'Thrown away.');
    await templates.discard(at(key, 1), writer);
    await save(key, 2, 'Begun anew.');
    expect(await templates.undoDiscard(at(key, 2), writer)).toMatchObject({
      stale: { currentVersion: 3, theirs: 'Begun anew.' },
    });
    const refused = { code: 'STEP_REFUSED' };
    await expect(templates.undoDiscard(at(key, 3), writer)).rejects.toMatchObject(refused);
    await expect(templates.undoDiscard(at('billing@surgery', 0), writer)).rejects.toMatchObject(refused);
    await publish('related.endoscopicBase', 0, 'The base code.');
    await expect(templates.undoDiscard(at('related.endoscopicBase', 4), writer)).rejects.toMatchObject(
      refused,
    );
  });
});

describe('an older text of a template', () => {
  it('is restored into the draft, never live, and not over what somebody saved meanwhile', async () => {
    const key = 'related.ADD_ON';
    await workshop.source.query(
      `INSERT INTO template_revision (key, number, text, author_name, published_at)
       VALUES ($1, 1, 'First.', '', now()), ($1, 2, 'Second.', '', now())`,
      [key],
    );
    const restore = (version: number, number: number) =>
      templates.restore({ key, version, clientKey: null }, number, writer);
    await expect(restore(0, 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await restore(0, 1)).toMatchObject({
      draft: { text: 'First.', version: 1, state: 'DRAFT', live: { text: 'Second.' } },
    });
    expect(await restore(0, 1)).toMatchObject({ stale: { currentVersion: 1, theirs: 'First.' } });
    const acts = await workshop.source.query(
      "SELECT action, detail ->> 'revision' AS revision FROM audit_entry WHERE subject = $1",
      [`template ${key}`],
    );
    expect(acts).toEqual([{ action: 'RESTORE_REVISION', revision: '1' }]);
  });
});

describe('two texts of a template', () => {
  const key = 'billing@surgery-ear';

  it('are not compared where there is no such revision', async () => {
    await expect(diffRevisions(workshop.source.manager, key, 1, 9)).rejects.toMatchObject({
      message: 'billing@surgery-ear has no revision 9.',
    });
  });

  it('are compared by word, also with none at all, which is the shipped one of a key that is not shipped', async () => {
    const { manager } = workshop.source;
    expect(await diffRevisions(manager, key, 0, 1)).toEqual({
      ...{ before: null, after: 'Name the ear.' },
      parts: [{ text: 'Name the ear.', kind: 'ADDED' }],
    });
    expect(await diffRevisions(manager, key, 1, 2)).toMatchObject({ before: 'Name the ear.', after: null });
    expect(await diffRevisions(manager, key, 2, 0)).toEqual({ before: null, after: null, parts: [] });
  });

  it('are compared with the draft as it is saved', async () => {
    const { manager } = workshop.source;
    await publish('state.PAID', 0, 'Both sides.');
    expect(await diffDraft(manager, 'state.PAID', null)).toMatchObject({ parts: [] });
    await save('state.PAID', 4, 'Both sides count.');
    expect(await diffDraft(manager, 'state.PAID', null)).toEqual({
      ...{ before: 'Both sides.', after: 'Both sides count.' },
      parts: [
        { text: 'Both sides', kind: 'SAME' },
        { text: ' count', kind: 'ADDED' },
        { text: '.', kind: 'SAME' },
      ],
    });
  });
});
