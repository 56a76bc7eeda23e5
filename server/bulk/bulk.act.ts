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
  readonly work: { readonly id: string; readonly version: number; readonly release: string } | null;
}

/** What of a code was seen when the job was made: a step is taken on that version or not at all. */
export interface BulkSeen {
  readonly appliesFrom: string;
  readonly version: number;
  readonly work: { readonly id: string; readonly version: number; readonly release: string } | null;
}

export interface BulkBy {
  readonly personId: string;
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
      return code.work ? null : 'No release made its words stale.';
    case 'ASSIGN':
      return null;
  }
}

/** The version on which a step of this act stands or falls. */
export function seenOf({ draft, work, appliesFrom, closedVersion }: BulkCode): BulkSeen {
  return draft
    ? { appliesFrom: draft.appliesFrom, version: draft.version, work }
    : { appliesFrom, version: closedVersion, work };
}
