import { Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useCompared } from '../conflicts/useCompared.ts';
import { DiscardedNote } from '../drafts/DiscardedNote.tsx';
import { closedKey, EditingNotes } from '../drafts/EditingNotes.tsx';
import { lastingRefusal } from '../drafts/SaveState.tsx';
import { ScheduleNote } from '../drafts/ScheduleNote.tsx';
import { laterDialog, useAhead } from '../layout/later.tsx';
import { undoDiscard } from './discard.undo.ts';
import { canTakeBack, isUnsaved } from './template.editing.ts';
import type { Template } from './template.row.ts';
import type { TemplateHandle } from './useTemplate.ts';
import type { useTemplateCopy } from './useTemplateCopy.ts';

const Conflict = laterDialog(() => import('./TemplateConflict.tsx'));

interface TemplateNotesProps {
  readonly handle: TemplateHandle;
  readonly copy: ReturnType<typeof useTemplateCopy>;
  readonly isComparing: boolean;
  readonly onCompare: (isOpen: boolean) => void;
  readonly onReopen: () => Promise<Template>;
}

export function TemplateNotes({ handle, copy, isComparing, onCompare, onReopen }: TemplateNotesProps) {
  const t = useTranslate();
  useAhead(Conflict);
  const { editing, maySave, tell } = handle;
  const { template, stale } = editing;
  const compared = useCompared(stale, isComparing);
  return (
    <EditingNotes
      stale={stale}
      onCompare={() => onCompare(true)}
      notSaved={lastingRefusal({
        isStale: stale !== null,
        isUnsaved: isUnsaved(editing),
        isSaving: editing.isSaving,
        refusal: editing.failure?.text === editing.text ? editing.failure.refusal : null,
      })}
      onSave={() => void handle.save()}
      copy={copy}
      copyTitle={t('templates.copy.title')}
      copyText={copy.offer?.body}
      state={template.state}
      reviewNote={template.reviewNote}
      maySave={maySave}
      closedBecause={t(closedKey(template, 'templates.closed.role'))}
      onTakeBack={canTakeBack(editing) ? () => tell({ type: 'takenBack' }) : null}
    >
      {compared && (
        <Suspense fallback={null}>
          <Conflict handle={handle} stale={compared} onReopen={onReopen} onClose={() => onCompare(false)} />
        </Suspense>
      )}
      {template.schedule && <ScheduleNote schedule={template.schedule} />}
      {template.discardedAt !== null && maySave && !isUnsaved(editing) && (
        <DiscardedNote
          sentence={t('templates.discarded')}
          at={template.discardedAt}
          onBringBack={() => undoDiscard(handle)}
        />
      )}
    </EditingNotes>
  );
}
