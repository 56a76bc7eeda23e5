import type { BulkAct, BulkSelection, Permission } from '../gql/graphql.ts';

/** Acts with what each needs of a role, in the order of the menu. */
export const ACTS: readonly (readonly [BulkAct, Permission])[] = [
  ['ASSIGN', 'WRITE_DRAFTS'],
  ['ADD_SPECIALTY', 'WRITE_DRAFTS'],
  ['REMOVE_SPECIALTY', 'WRITE_DRAFTS'],
  ['SUBMIT', 'WRITE_DRAFTS'],
  ['APPROVE', 'APPROVE'],
  ['CONFIRM', 'APPROVE'],
  ['PUBLISH', 'PUBLISH'],
];

export interface BulkChoice {
  readonly selection: BulkSelection;
  readonly count: number;
  /** Whose items of the work list are meant, where the list says so. */
  readonly release?: string;
  /** The acts that are offered there; without them, all. */
  readonly acts?: readonly BulkAct[];
}

export interface BulkSettings {
  readonly specialty: string;
  readonly personId: string;
  readonly ownWords: boolean;
  readonly isAssisted: boolean;
  readonly release: string;
}

/** What an act still lacks before it can be previewed. */
export function isComplete(act: BulkAct, { specialty, ownWords, release }: BulkSettings): boolean {
  if (act === 'CONFIRM') {
    return release !== '';
  }
  if (act === 'ADD_SPECIALTY' || act === 'REMOVE_SPECIALTY') {
    return specialty !== '';
  }
  return act !== 'SUBMIT' || ownWords;
}
