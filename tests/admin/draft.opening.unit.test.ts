import { describe, expect, test } from '@jest/globals';
import { draftToShow } from '../../admin/drafts/draft.opening.ts';
import { nextStep, otherSteps } from '../../admin/drafts/draft.steps.ts';
import { buildDraft } from './body.build.ts';

type Opened = Parameters<typeof draftToShow>[0];

function buildAnswer(appliesFrom: string | null): Opened {
  return {
    editorialCode: { appliesFrom } as NonNullable<Opened['editorialCode']>,
    first: buildDraft({ appliesFrom: null }),
    second: buildDraft({ appliesFrom: 'RVU26C' }),
  };
}

describe('opening a code', () => {
  test('shows the draft at the place that the server names', () => {
    expect(draftToShow(buildAnswer(null))?.appliesFrom).toBeNull();
    expect(draftToShow(buildAnswer('RVU26C'))?.appliesFrom).toBe('RVU26C');
  });

  test('asks again where the draft lies at a third place', () => {
    expect(draftToShow(buildAnswer('RVU25D'))).toBeNull();
  });
});

describe('the one next step', () => {
  test('is none where somebody else has to act', () => {
    expect(nextStep(['SAVE', 'DISCARD'])).toBeNull();
    expect(nextStep([])).toBeNull();
  });

  test('is the furthest that the person may take', () => {
    expect(nextStep(['SAVE', 'SUBMIT', 'DISCARD'])).toBe('SUBMIT');
    expect(nextStep(['SAVE', 'REQUEST_CHANGES', 'APPROVE', 'DISCARD'])).toBe('APPROVE');
    expect(nextStep(['SAVE', 'REQUEST_CHANGES', 'PUBLISH'])).toBe('PUBLISH');
  });

  test('leaves asking for changes and discarding beside it', () => {
    expect(otherSteps(['SAVE', 'REQUEST_CHANGES', 'APPROVE', 'DISCARD'])).toEqual([
      'REQUEST_CHANGES',
      'DISCARD',
    ]);
  });
});
