import { describe, expect, test } from '@jest/globals';
import type { Faq } from '../../admin/drafts/draft.body.ts';
import {
  afterEvent,
  canTakeBack,
  isDirty,
  isOpenForTyping,
  opening,
  type Stale,
} from '../../admin/drafts/draft.editing.ts';
import { Refusal } from '../../admin/providers/refusal.ts';
import { buildBody, buildDraft } from './body.build.ts';

const stale: Stale = {
  message: 'Wendy saved first.',
  currentVersion: 4,
  savedBy: { id: 'p2', name: 'Wendy' },
  savedAt: '2026-07-01T12:04:00Z',
  mine: null,
  theirs: buildBody({ summary: 'hers' }),
  base: buildBody(),
  merged: null,
  conflicts: [],
};
const faq = (id: string): Faq => ({ id, question: 'Why?', answer: 'So.', audience: 'PATIENT' });

describe('a draft under somebody’s hands', () => {
  test('keeps the typed text when the save is refused', () => {
    const typed = afterEvent(opening(buildDraft()), { type: 'typed', patch: { summary: 'mine' } });
    const failed = afterEvent(typed, { type: 'failed', thrown: new Refusal('NETWORK'), sent: typed.body });
    expect(failed.body.summary).toBe('mine');
    expect(isDirty(failed)).toBe(true);
    expect(failed.failure?.refusal.code).toBe('NETWORK');
  });

  test('keeps the typed text and its version when somebody saved first', () => {
    const typed = afterEvent(opening(buildDraft()), { type: 'typed', patch: { summary: 'mine' } });
    const conflicting = afterEvent(typed, { type: 'wentStale', stale });
    expect(conflicting.body.summary).toBe('mine');
    expect(conflicting.version).toBe(3);
    expect(conflicting.stale).toBe(stale);
  });

  test('keeps what was typed while a save was on its way, and knows it as unsaved', () => {
    const typed = afterEvent(opening(buildDraft()), { type: 'typed', patch: { summary: 'one' } });
    const sent = typed.body;
    const more = afterEvent(typed, { type: 'typed', patch: { summary: 'one two' } });
    const saved = afterEvent(more, {
      type: 'saved',
      draft: buildDraft({ version: 4, body: sent }),
      sent,
      on: 3,
    });
    expect(saved.body.summary).toBe('one two');
    expect(saved.saved.summary).toBe('one');
    expect(saved.version).toBe(4);
    expect(isDirty(saved)).toBe(true);
  });

  test('does not take the server’s tidying for the person’s text', () => {
    const typed = afterEvent(opening(buildDraft()), { type: 'typed', patch: { summary: 'word ' } });
    const answer = buildDraft({ version: 4, body: buildBody({ summary: 'word' }) });
    const saved = afterEvent(typed, { type: 'saved', draft: answer, sent: typed.body, on: 3 });
    expect(saved.body.summary).toBe('word ');
    expect(isDirty(saved)).toBe(false);
  });

  test('takes the names that a save gave to new questions, and remembers their first', () => {
    const typed = afterEvent(opening(buildDraft()), { type: 'typed', patch: { faqs: [faq('new-a')] } });
    const answer = buildDraft({ version: 4, body: buildBody({ faqs: [faq('f9')] }) });
    const saved = afterEvent(typed, { type: 'saved', draft: answer, sent: typed.body, on: 3 });
    expect(saved.body.faqs.map(({ id }) => id)).toEqual(['f9']);
    expect(saved.firstIds.get('f9')).toBe('new-a');
    expect(isDirty(saved)).toBe(false);
  });

  test('does not run over what somebody saved after an attempt that was sent twice', () => {
    const typed = afterEvent(opening(buildDraft()), { type: 'typed', patch: { summary: 'mine' } });
    const answer = buildDraft({ version: 7, body: buildBody({ summary: 'hers' }) });
    expect(afterEvent(typed, { type: 'saved', draft: answer, sent: typed.body, on: 3 }).version).toBe(4);
  });

  test('goes on from the current version with the merged words', () => {
    const conflicting = afterEvent(opening(buildDraft()), { type: 'wentStale', stale });
    const body = buildBody({ summary: 'both' });
    const merged = afterEvent(conflicting, { type: 'recovered', body, saved: stale.theirs, version: 4 });
    expect(merged).toMatchObject({ version: 4, stale: null, body: { summary: 'both' } });
    expect(isDirty(merged)).toBe(true);
  });
});

describe('typing', () => {
  test('is closed to a role that may not save', () => {
    const editing = opening(buildDraft({ actions: [] }));
    expect(isOpenForTyping(editing)).toBe(false);
    expect(canTakeBack(editing)).toBe(false);
  });

  test('is closed while the draft waits for review, until it is taken back', () => {
    const waiting = opening(buildDraft({ state: 'IN_REVIEW', actions: ['SAVE', 'DISCARD'] }));
    expect(isOpenForTyping(waiting)).toBe(false);
    expect(canTakeBack(waiting)).toBe(true);
    expect(isOpenForTyping(afterEvent(waiting, { type: 'takenBack' }))).toBe(true);
  });

  test('is open for a draft and after changes were requested', () => {
    expect(isOpenForTyping(opening(buildDraft()))).toBe(true);
    expect(isOpenForTyping(opening(buildDraft({ state: 'CHANGES_REQUESTED' })))).toBe(true);
  });
});
