import { describe, expect, test } from '@jest/globals';
import { keyOf } from '../../admin/templates/new.key.ts';
import {
  afterTemplateEvent,
  canTakeBack,
  isOpenForTyping,
  isUnsaved,
  openingOf,
} from '../../admin/templates/template.editing.ts';
import type { Template } from '../../admin/templates/template.row.ts';

function buildTemplate(overrides: Partial<Template> = {}): Template {
  return {
    key: 'billing',
    group: 'Billing',
    version: 3,
    state: 'DRAFT',
    isSaved: true,
    isAsShipped: false,
    text: 'Record the reason.',
    shippedText: 'Record why.',
    liveText: 'Record why.',
    revision: 0,
    ownPlaceholders: [],
    placeholders: [],
    hasConditions: true,
    hasVariants: true,
    actions: ['SAVE', 'SUBMIT', 'DISCARD'],
    author: null,
    updatedBy: null,
    updatedAt: null,
    submittedAt: null,
    approvedBy: null,
    reviewNote: null,
    schedule: null,
    discardedAt: null,
    findings: [],
    ...overrides,
  };
}

describe('a template under somebody’s hands', () => {
  test('keeps what was typed while a save was on its way', () => {
    const sent = afterTemplateEvent(openingOf(buildTemplate()), { type: 'typed', text: 'First.' });
    const typedOn = afterTemplateEvent(sent, { type: 'typed', text: 'First. Second.' });
    const saved = afterTemplateEvent(typedOn, {
      type: 'saved',
      template: buildTemplate({ version: 4, text: 'First.' }),
      sent: 'First.',
      on: 3,
    });
    expect([saved.text, saved.version, isUnsaved(saved)]).toEqual(['First. Second.', 4, true]);
  });

  test('does not take over the version of a save that somebody else made meanwhile', () => {
    const saved = afterTemplateEvent(openingOf(buildTemplate()), {
      type: 'saved',
      template: buildTemplate({ version: 9 }),
      sent: 'First.',
      on: 3,
    });
    expect(saved.version).toBe(4);
  });

  test('keeps its text when somebody saved first', () => {
    const typed = afterTemplateEvent(openingOf(buildTemplate()), { type: 'typed', text: 'Mine.' });
    const stale = afterTemplateEvent(typed, {
      type: 'wentStale',
      stale: {
        message: '',
        currentVersion: 4,
        savedAt: null,
        savedBy: null,
        mineText: 'Mine.',
        theirsText: 'Theirs.',
        baseText: 'Record the reason.',
      },
    });
    expect([stale.text, stale.stale?.theirsText]).toEqual(['Mine.', 'Theirs.']);
  });

  test('that waits for a reviewer is taken back before it can be typed in', () => {
    const waiting = openingOf(buildTemplate({ state: 'IN_REVIEW' }));
    expect([isOpenForTyping(waiting), canTakeBack(waiting)]).toEqual([false, true]);
    expect(isOpenForTyping(afterTemplateEvent(waiting, { type: 'takenBack' }))).toBe(true);
  });

  test('is read only for somebody without the right', () => {
    const shown = openingOf(buildTemplate({ actions: [] }));
    expect([isOpenForTyping(shown), canTakeBack(shown)]).toEqual([false, false]);
  });
});

describe('a new key', () => {
  const blank = { kind: 'variant', base: 'billing', place: '', name: '', release: '' } as const;

  test('is none while something is missing', () => {
    expect([keyOf(blank), keyOf({ ...blank, kind: 'question', name: ' ?' })]).toEqual([null, null]);
  });

  test('names a section, a question or a release', () => {
    expect(keyOf({ ...blank, place: 'surgery-eye' })).toBe('billing@surgery-eye');
    expect(keyOf({ ...blank, kind: 'question', name: 'Where to park' })).toBe('faq.Where-to-park.question');
    expect(keyOf({ ...blank, kind: 'correction', release: 'RVU26C' })).toBe('notice.correction.RVU26C');
  });
});
