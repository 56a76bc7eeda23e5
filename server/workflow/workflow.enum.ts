import { textEnum } from '../schema/schema.enum.ts';
import { DRAFT_ACTIONS } from './workflow.step.ts';

export const DraftStateEnum = textEnum('DraftState', [
  'DRAFT',
  'IN_REVIEW',
  'CHANGES_REQUESTED',
  'APPROVED',
  'SCHEDULED',
]);
export const DraftActionEnum = textEnum(
  'DraftAction',
  DRAFT_ACTIONS,
  'A step that somebody may take with a draft.',
);
