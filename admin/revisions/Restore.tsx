import { useNotify, useTranslate } from 'react-admin';
import { isDirty } from '../drafts/draft.editing.ts';
import type { DraftHandle } from '../drafts/useDraft.ts';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import { RestoreButton } from './RestoreButton.tsx';
import { RESTORE_REVISION } from './revisions.graphql.ts';

/** Puts the words of a revision into the draft; what readers see stays until somebody publishes. */
export function Restore({ number, handle }: { number: number; handle: DraftHandle }) {
  const t = useTranslate();
  const notify = useNotify();
  const { editing, tell, now, save } = handle;
  const isUnsaved = isDirty(editing);
  const consequence = isUnsaved
    ? 'restoreUnsaved'
    : editing.draft.isSaved
      ? 'restoreReplaces'
      : 'restoreConsequence';

  const restore = async () => {
    // What was typed is a version of the draft of its own before it is replaced.
    if (isDirty(now()) && !(await save())) {
      throw new Refusal('STALE_VERSION', { sentence: t('revisions.notRestored') });
    }
    const { draft, version } = now();
    const { code, appliesFrom } = draft;
    const { restoreRevision: answer } = await ask(RESTORE_REVISION, {
      input: { code, appliesFrom, version, number },
    });
    if (answer.__typename === 'StaleVersion') {
      tell({ type: 'wentStale', stale: answer });
    } else if (answer.__typename === 'Findings') {
      throw new Refusal('BAD_USER_INPUT', { sentence: answer.message });
    } else {
      tell({ type: 'opened', draft: answer });
      notify('revisions.restored', { type: 'success', messageArgs: { number } });
    }
  };

  return (
    <RestoreButton number={number} restore={restore}>
      {t(`revisions.${consequence}`, { number })}
    </RestoreButton>
  );
}
