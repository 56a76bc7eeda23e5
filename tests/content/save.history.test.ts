import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { isAssisted } from '../../server/content/draft.view.ts';
import { HistoryThinning } from '../../server/content/history.thinning.ts';
import { ContentRevision } from '../../server/content/revision.entity.ts';
import { readSave, readSaves } from '../../server/content/save.table.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';
import { EARLIER, FIXED, LATER, OfferBench } from './offer.build.ts';

const DAY = 24 * 3_600_000;
let now = new Date(Date.now() - 60 * DAY);
let workshop: Workshop;
let drafts: DraftService;
let ann: Editor;
let ben: Editor;

beforeAll(async () => {
  workshop = await testWorkshop(() => now);
  drafts = new DraftService(workshop.source, () => now);
  ann = await buildEditor(workshop, 'WRITER', 'Ann');
  ben = await buildEditor(workshop, 'WRITER', 'Ben');
});
afterAll(() => workshop.close());

const key = (code: string) => ({ code, appliesFrom: '' });
const save = (code: string, version: number, displayName: string, by = ann) =>
  drafts.save(key(code), version, buildBody({ displayName }), by);
const list = async (code: string) => readSaves(workshop.source.manager, key(code), 1, 50);
const words = async (code: string, version: number) =>
  (await readSave(workshop.source.manager, key(code), version)).body.displayName;

describe('words that a machine helped with', () => {
  const assisted = (code: string, number: number, origin: 'ASSISTED' | 'AUTHORED') =>
    workshop.source.manager.insert(ContentRevision, {
      ...{ code, number, appliesFrom: '', body: buildBody(), origin, authorName: 'Ann' },
      ...{ publishedAt: now, reviewedAt: now },
    });
  const draftOf = async (code: string, appliesFrom = '') => {
    const draft = await drafts.read({ code, appliesFrom });
    return isAssisted(draft);
  };

  it('say so when they are restored over words of somebody’s own, and the other way round', async () => {
    await assisted('50101', 1, 'ASSISTED');
    await assisted('50101', 2, 'AUTHORED');
    expect(await draftOf('50101')).toBe(false);
    await drafts.restore(key('50101'), 0, 1, ann);
    expect(await draftOf('50101')).toBe(true);
    await drafts.restore(key('50101'), 1, 2, ann);
    expect(await draftOf('50101')).toBe(false);
  });

  it('say so in the draft of a related code that begins with them', async () => {
    await assisted('50102', 1, 'ASSISTED');
    await drafts.startFrom(key('50103'), 0, '50102', ann, null);
    expect(await draftOf('50103')).toBe(true);
    await save('50103', 1, 'A name of its own');
    expect(await draftOf('50103')).toBe(true);
  });

  it('say so when the draft comes back that was thrown away, as a whole or by one of its saves', async () => {
    await assisted('50105', 1, 'ASSISTED');
    await drafts.startFrom(key('50106'), 0, '50105', ann, null);
    await drafts.discard(key('50106'), 1, ann);
    await drafts.undoDiscard(key('50106'), 2, ann, null);
    expect(await draftOf('50106')).toBe(true);
    await drafts.discard(key('50106'), 3, ann);
    await drafts.restoreSave(key('50106'), 4, 1, ann);
    expect(await draftOf('50106')).toBe(true);
    await drafts.discard(key('50106'), 5, ann);
    await save('50106', 6, 'Begun anew');
    expect(await draftOf('50106')).toBe(false);
  });

  it('say so where they came from elsewhere', async () => {
    await workshop.source.manager.insert(ContentRevision, {
      ...{ code: '50107', number: 1, appliesFrom: '', body: buildBody(), origin: 'IMPORTED', authorName: '' },
      ...{ isAssisted: true, publishedAt: now },
    });
    expect(await draftOf('50107')).toBe(true);
    await drafts.startFrom(key('50108'), 0, '50107', ann, null);
    expect(await draftOf('50108')).toBe(true);
  });

  it('say so where they come in as a fix of earlier words', async () => {
    const bench = new OfferBench(workshop, ann, await buildEditor(workshop, 'REVIEWER'));
    await bench.written('50104');
    await bench.save('50104', EARLIER, { summary: FIXED });
    await workshop.source.query("UPDATE content_draft SET is_assisted = true WHERE code = '50104'");
    await bench.publishDraft('50104', EARLIER);
    expect(await draftOf('50104', LATER)).toBe(false);
    await bench.take(await bench.offer('50104'));
    expect(await draftOf('50104', LATER)).toBe(true);
  });
});

describe('the saves of a draft', () => {
  it('are read with who saved, newest first, also when the draft has ended and another was begun', async () => {
    await save('50001', 0, 'Hers');
    await save('50001', 1, 'His', ben);
    await drafts.discard(key('50001'), 2, ben);
    await save('50001', 3, 'Begun anew', ben);
    const { items, total } = await list('50001');
    expect(total).toBe(3);
    expect(items.map((item) => [item.version, item.savedByName, item.hasWords])).toEqual([
      [4, 'Ben', true],
      [2, 'Ben', true],
      [1, 'Ann', true],
    ]);
    expect(await words('50001', 1)).toBe('Hers');
  });

  it('are brought back as a save of their own, once for a client key, and never live', async () => {
    await save('50002', 0, 'Before');
    await save('50002', 1, 'A mistake', ben);
    const back = await drafts.restoreSave(key('50002'), 2, 1, ann, 'back-1');
    expect(back).toMatchObject({
      draft: { version: 3, state: 'DRAFT', live: null, body: { displayName: 'Before' } },
    });
    expect(await drafts.restoreSave(key('50002'), 2, 1, ann, 'back-1')).toMatchObject({
      draft: { version: 3 },
    });
    expect((await list('50002')).total).toBe(3);
    const acts = await workshop.source.query(
      "SELECT actor, detail ->> 'save' AS save FROM audit_entry WHERE subject = '50002' AND action = 'RESTORE_SAVE'",
    );
    expect(acts).toEqual([{ actor: 'Ann', save: '1' }]);
  });

  it('are not brought back over what somebody saved meanwhile', async () => {
    await save('50003', 0, 'Before');
    await save('50003', 1, 'Mine');
    await save('50003', 2, 'Unseen', ben);
    expect(await drafts.restoreSave(key('50003'), 2, 1, ann)).toMatchObject({
      stale: { currentVersion: 3, theirs: { displayName: 'Unseen' }, mine: { displayName: 'Before' } },
    });
    expect((await drafts.read(key('50003'))).body.displayName).toBe('Unseen');
  });

  it('that were never made, or whose words went after a month, say so', async () => {
    await save('50004', 0, 'One');
    await save('50004', 1, 'Two');
    now = new Date(now.getTime() + 40 * DAY);
    await new HistoryThinning(workshop.source, () => now).run();
    expect((await list('50004')).items.map(({ version, hasWords }) => [version, hasWords])).toEqual([
      [2, true],
      [1, false],
    ]);
    for (const [version, sentence] of [
      [1, /no longer kept/],
      [9, /Nothing was saved as version 9/],
    ] as const)
      await expect(drafts.restoreSave(key('50004'), 2, version, ann)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        message: expect.stringMatching(sentence),
      });
  });
});
