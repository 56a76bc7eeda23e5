import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useKept } from '../drafts/useKept.ts';
import { type Anchor, type Comment, isOpen } from './comment.place.ts';
import { type Comments, useSeen } from './useComments.ts';

interface Talk {
  readonly comments: Comments;
  /** What the next comment stands on; null while none is being written. */
  readonly writing: Anchor | null;
  /** Opens the comments; with an anchor, to write one. */
  readonly open: (anchor: Anchor | null) => void;
  readonly close: () => void;
}

const TalkContext = createContext<Talk | null>(null);

/** Whether something read from this device says what a comment stands on. */
function isAnchor(kept: unknown): kept is Anchor {
  return (
    typeof kept === 'object' && kept !== null && 'field' in kept && 'item' in kept && 'quoteFrom' in kept
  );
}

interface CommentsProviderProps {
  readonly comments: Comments;
  /** Brings the comments into sight. */
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** Lets every field of a form show and begin comments on it. */
export function CommentsProvider({ comments, onOpen, children }: CommentsProviderProps) {
  const { kind, name } = comments.place;
  const [writing, setWriting, forget] = useKept<Anchor | null>(`writing:${kind}/${name}`, null, isAnchor);

  const talk = useMemo<Talk>(
    () => ({
      comments,
      writing,
      open: (anchor) => {
        setWriting(anchor);
        onOpen();
      },
      close: forget,
    }),
    [comments, writing, setWriting, forget, onOpen],
  );
  return <TalkContext.Provider value={talk}>{children}</TalkContext.Provider>;
}

/** Null where nothing can be commented on. */
export function useTalk(): Talk | null {
  return useContext(TalkContext);
}

/** Open comments on a field, or on one entry of it. */
export function commentsOn(
  comments: Pick<Comments, 'items'> | undefined,
  field: string,
  item: string | null,
): Comment[] {
  return (comments?.items ?? []).filter(
    (comment) => isOpen(comment) && comment.field === field && comment.item === item,
  );
}

/** Marks what calls somebody as seen while it is in sight. */
export function Seen({ items }: { items: readonly Comment[] | undefined }) {
  useSeen(items);
  return null;
}
