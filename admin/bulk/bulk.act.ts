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
}

export interface BulkSettings {
  readonly specialty: string;
  readonly personId: string;
  readonly ownWords: boolean;
}

/** What an act still lacks before it can be previewed. */
export function isComplete(act: BulkAct, { specialty, ownWords }: BulkSettings): boolean {
  if (act === 'ADD_SPECIALTY' || act === 'REMOVE_SPECIALTY') {
    return specialty !== '';
  }
  return act !== 'SUBMIT' || ownWords;
}
