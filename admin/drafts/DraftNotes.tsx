import { memo, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useCompared } from '../conflicts/useCompared.ts';
import { AttestationNote } from '../findings/AttestationNote.tsx';
import { laterDialog, useAhead } from '../layout/later.tsx';
import { canTakeBack, isDirty } from './draft.editing.ts';
import type { OpenedCode } from './draft.opening.ts';
import { closedKey, EditingNotes } from './EditingNotes.tsx';
import { PublishingNotes } from './PublishingNotes.tsx';
import { lastingRefusal } from './SaveState.tsx';
import type { DraftHandle } from './useDraft.ts';
import type { useLocalCopy } from './useLocalCopy.ts';

const Conflict = laterDialog(() => import('../conflicts/ConflictDialog.tsx'));

interface DraftNotesProps {
  readonly handle: DraftHandle;
  readonly copy: ReturnType<typeof useLocalCopy>;
  readonly isComparing: boolean;
  readonly onCompare: (isOpen: boolean) => Promise<void>;
  readonly onReopen: () => Promise<OpenedCode | null>;
}

export const DraftNotes = memo(function DraftNotes({
  handle,
  copy,
  isComparing,
  onCompare,
  onReopen,
}: DraftNotesProps) {
  const t = useTranslate();
  useAhead(Conflict);
  const { editing, maySave, tell } = handle;
  const { draft, stale } = editing;
  const compared = useCompared(stale, isComparing);
  return (
    <EditingNotes
      stale={stale}
      onCompare={() => void onCompare(true)}
      notSaved={lastingRefusal({
        isStale: stale !== null,
        isUnsaved: isDirty(editing),
        isSaving: editing.isSaving,
        refusal: editing.failure?.refusal ?? null,
      })}
      onSave={() => void handle.save()}
      copy={copy}
      copyTitle={t('draft.copy.title')}
      state={draft.state}
      reviewNote={draft.reviewNote}
      maySave={maySave}
      closedBecause={t(closedKey(draft, 'draft.closed.role'))}
      onTakeBack={canTakeBack(editing) ? () => tell({ type: 'takenBack' }) : null}
    >
      {compared && (
        <Suspense fallback={null}>
          <Conflict
            handle={handle}
            stale={compared}
            onReopen={onReopen}
            onClose={() => void onCompare(false)}
          />
        </Suspense>
      )}
      <PublishingNotes handle={handle} />
      <AttestationNote {...draft} />
    </EditingNotes>
  );
});
