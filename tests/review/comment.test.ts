import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Editor } from '../../server/auth/editor.context.ts';
import { DraftService } from '../../server/content/draft.service.ts';
import { CommentService, type NewComment } from '../../server/review/comment.service.ts';
import { MentionService } from '../../server/review/mention.service.ts';
import type { Workshop } from '../../server/workshop.ts';
import { buildBody } from '../support/body.ts';
import { buildEditor, testWorkshop } from '../support/workshop.ts';

let workshop: Workshop;
let comments: CommentService;
let calls: MentionService;
let drafts: DraftService;
let wanda: Editor;
let rita: Editor;

beforeAll(async () => {
  workshop = await testWorkshop();
  comments = new CommentService(workshop.source, workshop.clock);
  calls = new MentionService(workshop.source, workshop.clock);
  drafts = new DraftService(workshop.source, workshop.clock);
  wanda = await buildEditor(workshop, 'WRITER', 'Wanda');
  rita = await buildEditor(workshop, 'REVIEWER', 'Rita');
});
afterAll(() => workshop.close());

const code = (name: string) => ({ kind: 'CODE' as const, name, appliesFrom: '' });
const about = (place: NewComment['place'], more: Partial<NewComment> = {}): NewComment => ({
  ...{ place, draftVersion: 1, body: 'Say who it is for.', mentions: [], clientKey: null },
  anchor: { field: 'summary', item: null, quote: null, quoteFrom: null },
  ...more,
});
const at = (field: string | null, item: string | null = null, quote: string | null = null) => ({
  ...{ field, item, quote, quoteFrom: quote === null ? null : 3 },
});
const list = async (name: string, isResolved: boolean | null = null, by = rita) =>
  comments.list(code(name), isResolved, 1, 50, by);

describe('a comment', () => {
  const refusals: [string, Partial<NewComment>, RegExp][] = [
    ['of ten thousand characters', { body: 'x'.repeat(10_000) }, /under 4000 characters/],
    ['of blanks', { body: ' \n ' }, /Write something/],
    ['with a NUL', { body: 'a\u0000b' }, /cannot be shown/],
    ['on a field that does not exist', { anchor: at('price') }, /no field price/],
    ['on a field that every object has', { anchor: at('toString') }, /no field toString/],
    ['on an entry of what is no list', { anchor: at('summary', 'pain') }, /Only a list/],
    ['on an entry that nobody ever wrote', { anchor: at('faqs', 'parking') }, /in no version/],
    ['with a NUL in the words it quotes', { anchor: at('summary', null, 'a\u0000b') }, /cannot be shown/],
    ['with a quote longer than it may be', { anchor: at('summary', null, 'x'.repeat(601)) }, /under 600/],
    ['that calls nobody by a text', { mentions: ['rita'] }, /Nobody has this id/],
    [
      'that calls an unknown person',
      { mentions: ['00000000-0000-4000-8000-000000000000'] },
      /Nobody has this id/,
    ],
    ['on a text that is no code', { place: code("9'; --") }, /five digits/],
    [
      'on a template that does not exist',
      { place: { ...code('state.PAIDD'), kind: 'TEMPLATE' }, anchor: at('text') },
      /state.PAID/,
    ],
  ];
  it.each(refusals)('%s is refused and nothing is written', async (_, more, sentence) => {
    await expect(comments.add(about(code('10101'), more), rita)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(sentence),
    });
    expect(await list('10101')).toEqual({ items: [], total: 0, open: 0 });
  });

  it('that calls a disabled person is refused by name', async () => {
    const gone = await buildEditor(workshop, 'WRITER', 'Gone');
    await workshop.source.query('UPDATE person SET is_disabled = true WHERE id = $1', [gone.personId]);
    await expect(
      comments.add(about(code('10101'), { mentions: [gone.personId] }), rita),
    ).rejects.toMatchObject({ message: 'Gone is disabled and would not see this.' });
  });

  it('stands on a field, with the words that were selected, in the form of every text', async () => {
    const anchor = { ...at('summary', null, 'Confocal pictures'), quoteFrom: 0 };
    const written = await comments.add(about(code('10102'), { anchor, body: '  Whose?\r\nSay it. ' }), rita);
    expect(written).toMatchObject({
      ...{ kind: 'CODE', name: '10102', appliesFrom: '', draftVersion: 1, field: 'summary', item: null },
      ...{ quote: 'Confocal pictures', quoteFrom: 0, body: 'Whose?\nSay it.', authorName: 'Rita' },
      ...{ version: 1, replies: [], resolvedAt: null },
    });
    expect(await list('10102')).toMatchObject({ total: 1, open: 1, items: [{ id: written.id }] });
  });

  it('stands on an entry of a list by its identity, also on one that the draft has removed', async () => {
    const key = { code: '10103', appliesFrom: '' };
    await drafts.save(key, 0, buildBody(), wanda);
    await drafts.save(key, 1, buildBody({ faqs: [] }), wanda);
    const anchor = at('faqs', 'pain');
    expect(await comments.add(about(code('10103'), { anchor }), rita)).toMatchObject({ item: 'pain' });
  });

  it('stands on the sentence of a template', async () => {
    const place = { kind: 'TEMPLATE' as const, name: 'billing@surgery', appliesFrom: '' };
    await comments.add(about(place, { anchor: at('text') }), rita);
    expect(await comments.list(place, false, 1, 50, wanda)).toMatchObject({ total: 1, open: 1 });
    await expect(comments.add(about(place), rita)).rejects.toMatchObject({
      message: 'There is no field summary.',
    });
  });

  it('is written once for its client key, and the same is answered', async () => {
    const once = about(code('10104'), { clientKey: 'comment-1' });
    const first = await comments.add(once, rita);
    expect(await comments.add(once, rita)).toEqual(first);
    await expect(comments.add({ ...once, body: 'Something else.' }, rita)).rejects.toMatchObject({
      code: 'KEY_REUSED',
    });
    expect(await list('10104')).toMatchObject({ total: 1 });
  });

  it('is one act in the audit log, without its words', async () => {
    await comments.add(about(code('10105'), { mentions: [wanda.personId] }), rita);
    const acts = await workshop.source.query(
      "SELECT actor, action, detail FROM audit_entry WHERE subject = '10105'",
    );
    expect(acts).toMatchObject([
      { actor: 'Rita', action: 'COMMENT', detail: { field: 'summary', mentions: [wanda.personId] } },
    ]);
    expect(JSON.stringify(acts)).not.toContain('Say who');
  });

  it('stays with its code when the draft has ended', async () => {
    const key = { code: '10106', appliesFrom: '' };
    await drafts.save(key, 0, buildBody(), wanda);
    await comments.add(about(code('10106')), rita);
    await drafts.discard(key, 1, wanda);
    expect(await list('10106')).toMatchObject({ total: 1, items: [{ draftVersion: 1 }] });
  });
});

describe('an answer', () => {
  it('to a comment that does not exist is refused', async () => {
    const words = { body: 'Yes.', mentions: [], clientKey: null };
    for (const id of ['999999', 'one', '', '-1'])
      await expect(comments.reply(id, words, wanda)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('stands below its comment, once for its client key', async () => {
    const { id } = await comments.add(about(code('10201')), rita);
    const words = { body: 'For patients.', mentions: [], clientKey: 'reply-1' };
    await comments.reply(id, words, wanda);
    expect(await comments.reply(id, words, wanda)).toMatchObject({
      ...{ id, version: 2, body: 'Say who it is for.' },
      replies: [{ body: 'For patients.', authorName: 'Wanda' }],
    });
    expect(await list('10201')).toMatchObject({ total: 1, open: 1 });
  });

  it('is answered itself by nobody: there is one level', async () => {
    const { id } = await comments.add(about(code('10202')), rita);
    const words = { body: 'Yes.', mentions: [], clientKey: null };
    const { replies } = await comments.reply(id, words, wanda);
    await expect(comments.reply(replies[0]?.id ?? '', words, rita)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('resolving', () => {
  it('with an answer that was not seen is refused, and shows it', async () => {
    const { id } = await comments.add(about(code('10301')), rita);
    await comments.reply(id, { body: 'Not yet!', mentions: [], clientKey: null }, wanda);
    const outcome = await comments.settle({ id, version: 1, isResolved: true, clientKey: null }, rita);
    expect(outcome).toMatchObject({
      stale: { version: 2, resolvedAt: null, replies: [{ body: 'Not yet!' }] },
    });
  });

  it('what somebody resolved first is refused, and says who', async () => {
    const { id } = await comments.add(about(code('10302')), rita);
    await comments.settle({ id, version: 1, isResolved: true, clientKey: null }, wanda);
    const outcome = await comments.settle({ id, version: 1, isResolved: true, clientKey: null }, rita);
    expect(outcome).toMatchObject({ stale: { resolvedByName: 'Wanda' } });
  });

  it('and reopening are acts, once for a client key, and the comment stays readable', async () => {
    const { id } = await comments.add(about(code('10303')), rita);
    const resolve = { id, version: 1, isResolved: true, clientKey: 'resolve-1' };
    await comments.settle(resolve, wanda);
    expect(await comments.settle(resolve, wanda)).toMatchObject({ comment: { resolvedByName: 'Wanda' } });
    expect(await list('10303', true)).toMatchObject({ total: 1, open: 0 });
    expect(await list('10303', false)).toMatchObject({ total: 0 });
    await comments.settle({ id, version: 2, isResolved: false, clientKey: null }, rita);
    expect(await list('10303', false)).toMatchObject({ total: 1, items: [{ resolvedAt: null, version: 3 }] });
    const acts = await workshop.source.query(
      "SELECT action FROM audit_entry WHERE subject = '10303' ORDER BY id",
    );
    expect(acts).toEqual([
      { action: 'COMMENT' },
      { action: 'RESOLVE_COMMENT' },
      { action: 'REOPEN_COMMENT' },
    ]);
  });
});

describe('a mention', () => {
  it('is unread for whom it calls alone, until they have seen it', async () => {
    const walt = await buildEditor(workshop, 'WRITER', 'Walt');
    const { id } = await comments.add(
      about(code('10401'), { mentions: [walt.personId, rita.personId, walt.personId.toUpperCase()] }),
      rita,
    );
    expect(await calls.list(true, 1, 25, walt)).toMatchObject({
      ...{ total: 1, unread: 1 },
      items: [{ id, commentId: id, name: '10401', field: 'summary', authorName: 'Rita', isRead: false }],
    });
    expect(await calls.list(true, 1, 25, rita)).toMatchObject({ total: 0, unread: 0 });
    expect(await list('10401', null, walt)).toMatchObject({ items: [{ isUnread: true }] });
    expect(await list('10401', null, wanda)).toMatchObject({ items: [{ isUnread: false }] });
    expect(await calls.read([id, 'nonsense'], wanda)).toBe(0);
    expect(await calls.read([id], walt)).toBe(1);
    expect(await calls.read([id], walt)).toBe(0);
    expect(await calls.list(null, 1, 25, walt)).toMatchObject({
      total: 1,
      unread: 0,
      items: [{ isRead: true }],
    });
  });

  it('in an answer leads to the comment that it answers', async () => {
    const walt = await buildEditor(workshop, 'WRITER', 'Walter');
    const { id } = await comments.add(about(code('10402')), rita);
    await comments.reply(id, { body: 'Ask @Walter', mentions: [walt.personId], clientKey: null }, wanda);
    expect(await calls.list(true, 1, 25, walt)).toMatchObject({
      items: [{ commentId: id, body: 'Ask @Walter' }],
    });
  });
});
