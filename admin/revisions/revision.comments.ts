import type { Comment } from '../comments/comment.place.ts';

interface Published {
  readonly number: number;
  readonly appliesFrom: string | null;
  readonly publishedAt: string;
}

/** Comments on the drafts between the revision before and this one, oldest first: how it came about. */
export function commentsBefore(
  revision: Published,
  revisions: readonly Published[],
  comments: readonly Comment[],
): Comment[] {
  const earlier = revisions
    .filter(({ appliesFrom, number }) => appliesFrom === revision.appliesFrom && number < revision.number)
    .map(({ publishedAt }) => Date.parse(publishedAt));
  const since = Math.max(Number.NEGATIVE_INFINITY, ...earlier);
  const until = Date.parse(revision.publishedAt);
  return comments
    .filter(({ appliesFrom, writtenAt }) => {
      const at = Date.parse(writtenAt);
      return appliesFrom === revision.appliesFrom && at > since && at <= until;
    })
    .toReversed();
}
