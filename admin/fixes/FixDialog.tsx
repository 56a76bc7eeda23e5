import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { randomKey } from '../drafts/draft.body.ts';
import type { DraftHandle } from '../drafts/useDraft.ts';
import { ask } from '../providers/graphql.client.ts';
import { FixChanges } from './FixChanges.tsx';
import type { Fix } from './fix.words.ts';
import { FIX_SIDES_OF } from './fixes.graphql.ts';
import { LeaveOutFix } from './LeaveOutFix.tsx';

interface FixDialogProps {
  readonly fix: Fix;
  readonly handle: DraftHandle;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}

/** What a fix would change in these words, and the two ways to decide. */
export default function FixDialog({ fix, handle, onDone, onClose }: FixDialogProps) {
  const notify = useNotify();
  const [isLeaving, setLeaving] = useState(false);
  const [clientKey] = useState(randomKey);
  const { data, error, refetch } = useQuery({
    queryKey: ['fixes', fix.code, fix.id],
    queryFn: async ({ signal }) => (await ask(FIX_SIDES_OF, { id: fix.id }, { signal })).fixOffer,
    gcTime: 0,
  });
  const done = async (message: string) => {
    onClose();
    notify(message, { type: 'success' });
    await onDone();
  };
  if (isLeaving && data) {
    return (
      <LeaveOutFix
        fix={data}
        clientKey={clientKey}
        onDone={() => done('fixes.isLeftOut')}
        onClose={() => setLeaving(false)}
      />
    );
  }
  return (
    <FixChanges
      fix={fix}
      sides={data ?? null}
      failure={error}
      onTaken={async (draft) => {
        handle.tell({ type: 'opened', draft });
        await done('fixes.taken');
      }}
      onAgain={async () => {
        await refetch();
      }}
      onLeaveOut={() => setLeaving(true)}
      onClose={onClose}
    />
  );
}
