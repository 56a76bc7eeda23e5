import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { CommentChange } from '../../server/review/comment.change.ts';
import { CommentService } from '../../server/review/comment.service.ts';
import { MentionService } from '../../server/review/mention.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';
import { codePlace } from './review.build.ts';

let workshop: Workshop;
let comments: CommentService;
let changes: CommentChange;
let wanda: Editor;
let rita: Editor;

beforeAll(async () => {
  workshop = await testWorkshop();
  comments = new CommentService(workshop.source, workshop.clock);
  changes = new CommentChange(workshop.source, workshop.clock);
  wanda = await buildEditor(workshop, 'WRITER', 'Wanda');
  rita = await buildEditor(workshop, 'REVIEWER', 'Rita');
});
afterAll(() => workshop.close());

const WHOLE = { field: null, item: null, quote: null, quoteFrom: null };
const say = (name: string, body = 'Say who it is for.', mentions: string[] = []) =>
  comments.add(
    { ...{ place: codePlace(name), draftVersion: 1, anchor: WHOLE, body, mentions }, clientKey: null },
    rita,
  );
const answer = (id: string, body = 'For patients.') =>
  comments.reply(id, { body, mentions: [], clientKey: null }, wanda);
const edit = (id: string, version: number, body: string, more: object = {}, by = rita) =>
  changes.edit({ ...{ id, version, body, mentions: [], clientKey: null }, ...more }, by);
const remove = (id: string, version: number, clientKey: string | null = null, by = rita) =>
  changes.remove({ id, version, clientKey }, by);
const acts = (name: string) =>
  workshop.source.query(
    `SELECT actor, action, detail -> 'before' AS before, detail -> 'after' AS after FROM audit_entry
     WHERE subject = $1 AND action IN ('EDIT_COMMENT', 'REMOVE_COMMENT') ORDER BY id`,
    [name],
  );
const all = (name: string) => comments.list(codePlace(name), null, 1, 50, wanda);

describe('whoever did not write a remark', () => {
  it('neither edits it nor takes it back', async () => {
    const { id } = await say('10501');
    const refused = { code: 'FORBIDDEN', message: 'Rita wrote this. Answer it instead.' };
    await expect(edit(id, 1, 'Mine.', {}, wanda)).rejects.toMatchObject(refused);
    await expect(remove(id, 1, null, wanda)).rejects.toMatchObject(refused);
    await expect(edit('999999', 1, 'Mine.')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await all('10501')).toMatchObject({ items: [{ body: 'Say who it is for.', version: 1 }] });
    expect(await acts('10501')).toEqual([]);
  });
});

describe('an edit', () => {
  it('with no words, or over what was answered meanwhile, writes nothing', async () => {
    const { id } = await say('10502');
    await expect(edit(id, 1, '  ')).rejects.toMatchObject({ message: 'Write something first.' });
    await answer(id);
    expect(await edit(id, 1, 'Say whom it helps.')).toMatchObject({
      stale: { version: 2, body: 'Say who it is for.', replies: [{ body: 'For patients.' }] },
    });
    expect(await acts('10502')).toEqual([]);
  });

  it('is marked, done once for its client key, and the audit log alone has what was said before', async () => {
    const { id } = await say('10503');
    const once = { clientKey: 'edit-1' };
    const first = await edit(id, 1, ' Say whom\r\nit helps. ', once);
    expect(first).toMatchObject({
      comment: { body: 'Say whom\nit helps.', version: 2, editedAt: expect.any(Date), removedAt: null },
    });
    expect(await edit(id, 1, ' Say whom\r\nit helps. ', once)).toEqual(first);
    expect(await acts('10503')).toEqual([
      {
        ...{ actor: 'Rita', action: 'EDIT_COMMENT' },
        ...{ before: 'Say who it is for.', after: 'Say whom\nit helps.' },
      },
    ]);
  });

  it('of an answer counts its comment on, so that nobody resolves what they have not read', async () => {
    const { id } = await say('10504');
    const { replies } = await answer(id);
    const reply = replies[0]?.id ?? '';
    expect(await edit(reply, 1, 'For both.', {}, wanda)).toMatchObject({
      comment: { id, version: 3, editedAt: null, replies: [{ body: 'For both.', version: 2 }] },
    });
    const outcome = await comments.settle({ id, version: 2, isResolved: true, clientKey: null }, rita);
    expect(outcome).toMatchObject({ stale: { resolvedAt: null } });
  });

  it('calls whom it names from then on, anew only those who were not called before', async () => {
    const calls = new MentionService(workshop.source, workshop.clock);
    const [walt, vera] = [
      await buildEditor(workshop, 'WRITER', 'Walt'),
      await buildEditor(workshop, 'WRITER', 'Vera'),
    ];
    const { id } = await say('10505', '@Walt', [walt.personId]);
    await calls.read([id], walt);
    await edit(id, 1, '@Walt @Vera', { mentions: [walt.personId, vera.personId] });
    expect(await calls.list(true, 1, 25, walt)).toMatchObject({ unread: 0 });
    expect(await calls.list(true, 1, 25, vera)).toMatchObject({
      unread: 1,
      items: [{ body: '@Walt @Vera' }],
    });
    await edit(id, 2, 'Nobody.');
    expect(await calls.list(null, 1, 25, vera)).toMatchObject({ total: 0, unread: 0 });
  });
});

describe('what is taken back', () => {
  it('leaves its place, so that the answers can be followed', async () => {
    const { id } = await say('10506');
    await answer(id);
    expect(await remove(id, 2)).toMatchObject({
      comment: {
        ...{ id, body: '', removedAt: expect.any(Date), authorName: 'Rita', resolvedAt: null },
        replies: [{ body: 'For patients.' }],
      },
    });
    expect(await all('10506')).toMatchObject({ total: 1, open: 1 });
    expect(await acts('10506')).toEqual([
      { actor: 'Rita', action: 'REMOVE_COMMENT', before: 'Say who it is for.', after: null },
    ]);
  });

  it('is resolved by it where nobody answered', async () => {
    const { id } = await say('10507');
    await remove(id, 1);
    expect(await all('10507')).toMatchObject({
      ...{ total: 1, open: 0 },
      items: [{ body: '', resolvedByName: 'Rita' }],
    });
  });

  it('is taken back once for its client key, and not edited any more', async () => {
    const { id } = await say('10508');
    const first = await remove(id, 1, 'remove-1');
    expect(await remove(id, 1, 'remove-1')).toEqual(first);
    expect(await remove(id, 2)).toMatchObject({ stale: { version: 2 } });
    expect(await edit(id, 2, 'Once more.')).toMatchObject({ stale: { version: 2, body: '' } });
    expect(await acts('10508')).toHaveLength(1);
  });

  it('is gone where it called somebody', async () => {
    const calls = new MentionService(workshop.source, workshop.clock);
    const una = await buildEditor(workshop, 'WRITER', 'Una');
    const { id } = await say('10509', '@Una', [una.personId]);
    await remove(id, 1);
    expect(await calls.list(null, 1, 25, una)).toMatchObject({ total: 0, unread: 0 });
  });
});
