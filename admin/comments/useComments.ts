import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { randomKey } from '../drafts/draft.body.ts';
import type { ColleaguesQuery, CommentsQuery, ResolveCommentMutation } from '../gql/graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import { type Anchor, type Comment, type DraftPlace, unseenIds } from './comment.place.ts';
import {
  ADD_COMMENT,
  COLLEAGUES,
  COMMENTS,
  EDIT_COMMENT,
  READ_MENTIONS,
  REMOVE_COMMENT,
  REOPEN_COMMENT,
  REPLY_TO_COMMENT,
  RESOLVE_COMMENT,
} from './comments.graphql.ts';

const SHOWN = 100;
/** Colleagues talk while somebody looks. */
const LOOK_AGAIN = 20_000;
const NONE: readonly Comment[] = [];

/** What somebody has typed. The key keeps it from being written twice when an answer is lost. */
export interface Said {
  readonly body: string;
  readonly mentions: readonly string[];
  readonly clientKey: string;
}

export interface Comments {
  readonly place: DraftPlace;
  /** Newest first; undefined while they are on their way. */
  readonly items: readonly Comment[] | undefined;
  readonly total: number;
  readonly error: unknown;
  readonly refetch: () => void;
  readonly add: (anchor: Anchor, said: Said) => Promise<Comment>;
  readonly reply: (id: string, said: Said) => Promise<Comment>;
  /** Resolves or reopens. Throws a sentence when somebody was there first; what stands then is shown. */
  readonly settle: (comment: Comment, isResolved: boolean) => Promise<void>;
  /** Puts a remark of one's own in other words; null takes it back. Throws a sentence as `settle` does. */
  readonly change: (remark: AnyRemark, said: Said | null) => Promise<void>;
}

/** A comment or an answer. */
export type AnyRemark = Comment['replies'][number];
type Settled = NonNullable<ResolveCommentMutation['answer']>;

/** What was said about a draft's code or template, and ways to say more. */
export function useComments(place: DraftPlace, draftVersion: number): Comments {
  const { kind, name, appliesFrom } = place;
  const queries = useQueryClient();
  const key = useMemo(() => ['comments', kind, name], [kind, name]);
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await ask(COMMENTS, { place: { kind, name }, perPage: SHOWN }, { signal })).comments,
    refetchInterval: LOOK_AGAIN,
  });
  // What was answered stands at once: whoever resolves right after answering has seen the answer.
  const show = useCallback(
    (comment: Comment) => {
      queries.setQueryData<CommentsQuery['comments']>(key, (known) => known && withComment(known, comment));
      void queries.invalidateQueries({ queryKey: key });
    },
    [queries, key],
  );

  const add = useCallback(
    async (anchor: Anchor, said: Said) => {
      const at = { kind, name, appliesFrom };
      const input = { place: at, draftVersion, ...anchor, ...said, mentions: [...said.mentions] };
      const { addComment } = await ask(ADD_COMMENT, { input });
      show(addComment);
      return addComment;
    },
    [kind, name, appliesFrom, draftVersion, show],
  );
  const reply = useCallback(
    async (commentId: string, said: Said) => {
      const input = { commentId, ...said, mentions: [...said.mentions] };
      const { replyToComment } = await ask(REPLY_TO_COMMENT, { input });
      show(replyToComment);
      return replyToComment;
    },
    [show],
  );
  const accept = useCallback(
    (answer: Settled) => {
      show(answer.__typename === 'StaleComment' ? answer.comment : answer);
      if (answer.__typename === 'StaleComment') {
        throw new Refusal('STALE_VERSION', { sentence: answer.message });
      }
    },
    [show],
  );
  const settle = useCallback(
    async ({ id, version }: Comment, isResolved: boolean) => {
      const input = { id, version, clientKey: randomKey() };
      accept((await ask(isResolved ? RESOLVE_COMMENT : REOPEN_COMMENT, { input })).answer);
    },
    [accept],
  );
  const change = useCallback(
    async ({ id, version }: AnyRemark, said: Said | null) => {
      const step = { id, version };
      const { answer } = said
        ? await ask(EDIT_COMMENT, { input: { ...step, ...said, mentions: [...said.mentions] } })
        : await ask(REMOVE_COMMENT, { input: { ...step, clientKey: randomKey() } });
      accept(answer);
    },
    [accept],
  );
  return useMemo(
    () => ({
      place: { kind, name, appliesFrom },
      items: data?.items,
      total: data?.total ?? 0,
      error: data ? null : error,
      refetch: () => void refetch(),
      add,
      reply,
      settle,
      change,
    }),
    [kind, name, appliesFrom, data, error, refetch, add, reply, settle, change],
  );
}

function withComment(known: CommentsQuery['comments'], comment: Comment): CommentsQuery['comments'] {
  const isNew = known.items.every(({ id }) => id !== comment.id);
  const items = known.items.map((other) => (other.id === comment.id ? comment : other));
  return isNew ? { ...known, total: known.total + 1, items: [comment, ...items] } : { ...known, items };
}

export type Colleague = ColleaguesQuery['colleagues'][number];
const NOBODY: readonly Colleague[] = [];

/** Everybody who can be called by name. */
export function useColleagues(): readonly Colleague[] {
  const { data } = useQuery({
    queryKey: ['colleagues'],
    meta: { part: 'colleagues' },
    queryFn: async ({ signal }) => (await ask(COLLEAGUES, {}, { signal })).colleagues,
    staleTime: 300_000,
  });
  return data ?? NOBODY;
}

/** Tells the server that what is on the screen was seen by whom it calls. */
export function useSeen(comments: readonly Comment[] | undefined): void {
  const queries = useQueryClient();
  const unseen = unseenIds(comments ?? NONE).join(' ');
  useEffect(() => {
    if (unseen !== '') {
      // Seen once more the next time where this fails: nothing to tell.
      ask(READ_MENTIONS, { ids: unseen.split(' ') })
        .then(() => queries.invalidateQueries({ queryKey: ['home'] }))
        .catch(() => undefined);
    }
  }, [unseen, queries]);
}
