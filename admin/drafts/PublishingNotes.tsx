import { useTranslate } from 'react-admin';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { DiscardedNote } from './DiscardedNote.tsx';
import { randomKey } from './draft.body.ts';
import { isDirty } from './draft.editing.ts';
import { ScheduleNote } from './ScheduleNote.tsx';
import type { DraftHandle } from './useDraft.ts';
import { UNDO_DISCARD } from './workflow.graphql.ts';

/** When the words become public by themselves, why they did not, and the draft that was discarded. */
export function PublishingNotes({ handle }: { handle: DraftHandle }) {
  const t = useTranslate();
  const { editing } = handle;
  const { draft } = editing;
  return (
    <>
      {draft.isRetired && <RetiredNote redirectTo={draft.redirectTo} />}
      {draft.schedule && <ScheduleNote schedule={draft.schedule} />}
      {draft.discardedAt !== null && !isDirty(editing) && draft.actions.includes('SAVE') && (
        <DiscardedNote
          sentence={t('publishing.discarded')}
          at={draft.discardedAt}
          onBringBack={() => bringBack(handle)}
        />
      )}
    </>
  );
}

function RetiredNote({ redirectTo }: { redirectTo: string | null }) {
  const t = useTranslate();
  return (
    <Note tone="amber">
      {redirectTo === null
        ? t('publishing.retire.isOut')
        : t('publishing.retire.isOutLeading', { code: redirectTo })}
    </Note>
  );
}

/** False where somebody was first: the form then says so. */
async function bringBack(handle: DraftHandle): Promise<boolean> {
  const { code, appliesFrom } = handle.editing.draft;
  const { version } = handle.now();
  const { answer } = await ask(UNDO_DISCARD, {
    input: { code, appliesFrom, version, clientKey: randomKey() },
  });
  if (answer.__typename === 'StaleVersion') {
    handle.tell({ type: 'wentStale', stale: answer });
  } else if (answer.__typename === 'CodeDraft') {
    handle.tell({ type: 'opened', draft: answer });
    return true;
  }
  return false;
}
