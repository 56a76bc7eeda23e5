import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '../../server/auth/role.permission.ts';
import {
  actionsFor,
  DRAFT_ACTIONS,
  requireStep,
  TEMPLATE_ACTIONS,
} from '../../server/workflow/workflow.step.ts';

type State = 'DRAFT' | 'IN_REVIEW' | 'CHANGES_REQUESTED' | 'APPROVED' | 'SCHEDULED';
const STATES: readonly State[] = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED'];

/** Who may take which steps from which state with somebody else's words: the whole table, by hand. */
const OTHERS: Record<Role, Record<State, string>> = {
  VIEWER: { DRAFT: '', IN_REVIEW: '', CHANGES_REQUESTED: '', APPROVED: '', SCHEDULED: '' },
  IMPORTER: { DRAFT: '', IN_REVIEW: '', CHANGES_REQUESTED: '', APPROVED: '', SCHEDULED: '' },
  WRITER: {
    DRAFT: 'SAVE SUBMIT DISCARD',
    IN_REVIEW: 'SAVE DISCARD',
    CHANGES_REQUESTED: 'SAVE SUBMIT DISCARD',
    APPROVED: 'SAVE DISCARD',
    SCHEDULED: 'SAVE DISCARD',
  },
  REVIEWER: {
    DRAFT: 'SAVE SUBMIT CORRECT DISCARD',
    IN_REVIEW: 'SAVE REQUEST_CHANGES APPROVE DISCARD',
    CHANGES_REQUESTED: 'SAVE SUBMIT DISCARD',
    APPROVED: 'SAVE REQUEST_CHANGES PUBLISH SCHEDULE DISCARD',
    SCHEDULED: 'SAVE REQUEST_CHANGES PUBLISH SCHEDULE UNSCHEDULE DISCARD',
  },
  ADMIN: {
    DRAFT: 'SAVE SUBMIT CORRECT DISCARD',
    IN_REVIEW: 'SAVE REQUEST_CHANGES APPROVE DISCARD',
    CHANGES_REQUESTED: 'SAVE SUBMIT DISCARD',
    APPROVED: 'SAVE REQUEST_CHANGES PUBLISH SCHEDULE DISCARD',
    SCHEDULED: 'SAVE REQUEST_CHANGES PUBLISH SCHEDULE UNSCHEDULE DISCARD',
  },
};
const cells = ROLES.flatMap((role) => STATES.map((state) => [role, state, OTHERS[role][state]] as const));
const by = (role: Role, more: object = {}) => ({ role, isAuthor: false, allowSelfApproval: false, ...more });
const words = (text: string) => text.split(' ').filter((word) => word !== '');

describe('with the words of somebody else', () => {
  it.each(cells)('%s from %s may: %s', (role, state, allowed) => {
    const draft = { state, saved: {} };
    expect(actionsFor(draft, by(role))).toEqual(words(allowed));
    for (const action of DRAFT_ACTIONS) {
      const act = () => requireStep(action, draft, by(role));
      if (words(allowed).includes(action)) expect(act).not.toThrow();
      else expect(act).toThrow();
    }
  });
});

describe('with their own words', () => {
  it.each(cells)('%s from %s may the same, but for approving', (role, state, allowed) => {
    const rest = words(allowed).filter((action) => action !== 'APPROVE');
    expect(actionsFor({ state, saved: {} }, by(role, { isAuthor: true }))).toEqual(rest);
    const alone = by(role, { isAuthor: true, allowSelfApproval: true });
    expect(actionsFor({ state, saved: {} }, alone)).toEqual(words(allowed));
  });
});

it('takes no step but a save where nothing was saved', () => {
  for (const role of ROLES)
    expect(actionsFor({ state: 'DRAFT', saved: null }, by(role))).toEqual(
      ['WRITER', 'REVIEWER', 'ADMIN'].includes(role) ? ['SAVE'] : [],
    );
});

it('templates take every step but that of a few words without a second pair of eyes', () => {
  expect(DRAFT_ACTIONS.filter((action) => !TEMPLATE_ACTIONS.includes(action))).toEqual(['CORRECT']);
});
