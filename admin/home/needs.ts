import { approvedDrafts, changesRequested, ownDrafts } from './draft.needs.ts';
import { fixesAhead, fixesMissing } from './fix.needs.ts';
import type { NeedOf } from './need.ts';
import { draftsInReview, mentions, overdueReviews } from './review.needs.ts';
import { couldNotBePublished } from './schedule.needs.ts';
import { templateDrafts } from './template.need.ts';
import { myWork, unassignedWork } from './work.needs.ts';

/**
 * What may need somebody, most pressing first. A room adds a line here, a sentence in `messages/home.en.ts`, and its
 * fragment on Query to `home.graphql.ts`: the screen asks once.
 */
export const NEEDS: readonly NeedOf[] = [
  overdueReviews,
  couldNotBePublished,
  fixesMissing,
  changesRequested,
  myWork,
  mentions,
  fixesAhead,
  draftsInReview,
  approvedDrafts,
  ownDrafts,
  unassignedWork,
  templateDrafts,
];
