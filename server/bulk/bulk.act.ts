import type { Permission } from '../auth/role.permission.ts';
import type { DraftState } from '../workflow/draft.state.ts';

export const BULK_ACTS = [
  'ADD_SPECIALTY',
  'REMOVE_SPECIALTY',
  'ASSIGN',
  'SUBMIT',
  'APPROVE',
  'PUBLISH',
  'CONFIRM',
] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** What each act needs, asked again at the moment of every single item. */
export const ACT_NEEDS: Readonly<Record<BulkAct, Permission>> = {
  ADD_SPECIALTY: 'WRITE_DRAFTS',
  REMOVE_SPECIALTY: 'WRITE_DRAFTS',
  ASSIGN: 'WRITE_DRAFTS',
  SUBMIT: 'WRITE_DRAFTS',
  APPROVE: 'APPROVE',
  PUBLISH: 'PUBLISH',
  CONFIRM: 'APPROVE',
};

export interface BulkSettings {
  /** Slug, for the two acts on specialties. */
  readonly specialty?: string | null;
  /** For ASSIGN; null: nobody. */
  readonly personId?: string | null;
  /** For SUBMIT: the words are the writer's own. */
  readonly ownWords?: boolean | null;
  /** For SUBMIT: a machine helped to draft them; null says nothing new about each. */
  readonly isAssisted?: boolean | null;
  /** RVU26D, or one cut of it: whose items of the work list are meant. CONFIRM needs it. */
  readonly release?: string | null;
}

/** A code as a bulk act finds it, with everything that decides whether it fits. */
export interface BulkCode {
  readonly code: string;
  readonly title: string;
  readonly hasWords: boolean;
  readonly specialties: readonly string[];
  /** Release from which a change should apply; '' from the beginning. */
  readonly appliesFrom: string;
  /** Version that a save must carry where no draft is open. */
  readonly closedVersion: number;
  readonly draft: {
    readonly appliesFrom: string;
    readonly version: number;
    readonly state: DraftState;
    readonly authorId: string | null;
    readonly authorName: string;
    /** Ids of everybody who saved some of its words. */
    readonly writers: readonly string[];
    readonly specialties: readonly string[];
  } | null;
  /** Its open item of the work list: of the release that was asked for, else of the oldest one. */
  readonly work: (BulkWork & { readonly assignee: BulkHolder | null }) | null;
  /** Whoever has taken it in the writing queue. */
  readonly holder: BulkHolder | null;
}

export interface BulkWork {
  readonly id: string;
  readonly version: number;
  readonly release: string;
}

export interface BulkHolder {
  readonly personId: string;
  readonly name: string;
}

/** What of a code was seen when the job was made: a step is taken on that version or not at all. */
export interface BulkSeen {
  readonly appliesFrom: string;
  readonly version: number;
  readonly work: BulkWork | null;
  /** Id of whoever had taken it. */
  readonly holder: string | null;
}

export interface BulkBy {
  readonly personId: string;
  /** Whether they may hand out again what colleagues have. */
  readonly mayReassign: boolean;
  readonly allowSelfApproval: boolean;
}

/** Why a code is left out, as a sentence without the code; null where the act fits. */
export function leftOut(act: BulkAct, settings: BulkSettings, code: BulkCode, by: BulkBy): string | null {
  const { draft } = code;
  switch (act) {
    case 'ADD_SPECIALTY':
    case 'REMOVE_SPECIALTY': {
      if (draft && draft.authorId !== by.personId)
        return `${draft.authorName} has an open draft: nobody else changes it.`;
      if (!draft && !code.hasWords) return 'Nobody has written about it.';
      if (draft && draft.state !== 'DRAFT' && draft.state !== 'CHANGES_REQUESTED')
        return 'Its draft waits for others.';
      const has = (draft?.specialties ?? code.specialties).includes(settings.specialty ?? '');
      if (act === 'ADD_SPECIALTY') return has ? 'It has this specialty already.' : null;
      return has ? null : 'It does not have this specialty.';
    }
    case 'SUBMIT':
      if (!draft) return 'It has no draft.';
      if (draft.authorId !== by.personId) return `The draft is ${draft.authorName}’s.`;
      return draft.state === 'DRAFT' || draft.state === 'CHANGES_REQUESTED'
        ? null
        : 'It is submitted already.';
    case 'APPROVE':
      if (draft?.state !== 'IN_REVIEW') return 'It is not in review.';
      return draft.writers.includes(by.personId) && !by.allowSelfApproval
        ? 'You wrote some of these words.'
        : null;
    case 'PUBLISH':
      return draft?.state === 'APPROVED' ? null : 'It is not approved.';
    case 'CONFIRM':
      return code.work ? null : `Nothing is open about it for ${settings.release}.`;
    case 'ASSIGN':
      return unassignable(settings.personId ?? null, code, by);
  }
}

/** A colleague keeps what they have, unless whoever reviews decides otherwise. */
function unassignable(personId: string | null, { work, holder }: BulkCode, by: BulkBy): string | null {
  const has = work ? work.assignee : holder;
  if ((has?.personId ?? null) === personId) return has ? `${has.name} has it already.` : 'Nobody has it.';
  if (!has || has.personId === by.personId || by.mayReassign) return null;
  return work ? `${has.name} looks at it.` : `${has.name} has taken it in the writing queue.`;
}

/** The version on which a step of this act stands or falls. */
export function seenOf({ draft, work, holder, appliesFrom, closedVersion }: BulkCode): BulkSeen {
  const { id = '', version = 0, release = '' } = work ?? {};
  return {
    ...{ work: work && { id, version, release }, holder: holder?.personId ?? null },
    ...(draft
      ? { appliesFrom: draft.appliesFrom, version: draft.version }
      : { appliesFrom, version: closedVersion }),
  };
}
