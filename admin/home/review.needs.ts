import type { HomeQuery } from '../gql/graphql.ts';
import { listPlace } from '../layout/list.place.ts';
import { editorPath, reviewPath } from '../review/review.row.ts';
import type { Need, NeedRow } from './need.ts';

type Row = HomeQuery['reviewQueue']['items'][number];

/** What this person may approve and nobody has decided, for longer than the setting says. */
export function overdueReviews({ reviewQueue: { items, summary } }: HomeQuery): Need {
  return {
    ...{ id: 'overdueReviews', count: summary.overdue, tone: 'red', to: TO_REVIEW },
    rows: items.filter(({ isOverdue }) => isOverdue).map(rowOf),
  };
}

/** The others that this person may approve, the oldest first. */
export function draftsInReview({ reviewQueue: { items, summary } }: HomeQuery): Need {
  return {
    ...{ id: 'inReview', count: summary.reviewable - summary.overdue, tone: 'accent', to: TO_REVIEW },
    rows: items.filter(({ isOverdue }) => !isOverdue).map(rowOf),
  };
}

/** Comments that call this person and were not seen. */
export function mentions({ mentions: { items, unread } }: HomeQuery): Need {
  return {
    ...{ id: 'mentions', count: unread, tone: 'accent' },
    to: items[0] ? talkPath(items[0]) : '/',
    rows: items.map((mention) => ({
      to: talkPath(mention),
      name: `${mention.name} ${mention.body.replace(/\s+/g, ' ').slice(0, SHOWN)}`,
      aside: mention.authorName,
      at: mention.writtenAt,
    })),
  };
}

const SHOWN = 120;
const TO_REVIEW = listPlace('review', { whose: 'reviewable' });
const QUEUE = { filter: { isReviewable: true }, sort: 'OLDEST_FIRST' } as const;

function rowOf({ id, name, title, submittedBy, submittedAt }: Row): NeedRow {
  return {
    to: reviewPath(id, QUEUE),
    name: title === name ? name : `${name} ${title}`,
    aside: submittedBy?.name ?? null,
    at: submittedAt,
  };
}

/** The draft with that comment in sight. */
function talkPath(mention: HomeQuery['mentions']['items'][number]): string {
  const path = editorPath(mention);
  return `${path}${path.includes('?') ? '&' : '?'}pane=comments&comment=${mention.commentId}`;
}
