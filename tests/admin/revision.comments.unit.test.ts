import { expect, test } from '@jest/globals';
import type { Comment } from '../../admin/comments/comment.place.ts';
import { commentsBefore } from '../../admin/revisions/revision.comments.ts';

const at = (id: string, writtenAt: string, appliesFrom: string | null = null) =>
  ({ id, writtenAt, appliesFrom, replies: [] }) as unknown as Comment;
const REVISIONS = [
  { number: 3, appliesFrom: 'RVU26C', publishedAt: '2026-07-08T00:00:00Z' },
  { number: 2, appliesFrom: null, publishedAt: '2026-07-05T00:00:00Z' },
  { number: 1, appliesFrom: null, publishedAt: '2026-07-01T00:00:00Z' },
] as const;

test('a revision has the comments since the one before that applies from the same release', () => {
  const comments = [
    at('5', '2026-07-06T00:00:00Z'),
    at('4', '2026-07-04T00:00:00Z', 'RVU26C'),
    at('3', '2026-07-04T00:00:00Z'),
    at('2', '2026-07-02T00:00:00Z'),
    at('1', '2026-06-30T00:00:00Z'),
  ];
  const of = (index: 0 | 1 | 2) => commentsBefore(REVISIONS[index], REVISIONS, comments).map(({ id }) => id);
  expect(of(0)).toEqual(['4']);
  expect(of(1)).toEqual(['2', '3']);
  expect(of(2)).toEqual(['1']);
});
