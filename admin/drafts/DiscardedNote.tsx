import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { sentenceOf } from '../providers/refusal.ts';

interface DiscardedNoteProps {
  /** What was discarded, before the moment. */
  readonly sentence: string;
  readonly at: string;
  /** True when the draft is open again; what it throws is said. */
  readonly onBringBack: () => Promise<boolean>;
}

/** The draft that was discarded, and the way back to it. */
export function DiscardedNote({ sentence, at, onBringBack }: DiscardedNoteProps) {
  const t = useTranslate();
  const notify = useNotify();
  const [isBusy, setBusy] = useState(false);
  const bringBack = async () => {
    setBusy(true);
    try {
      if (await onBringBack()) {
        notify('publishing.broughtBack', { type: 'success' });
      }
    } catch (thrown) {
      notify(sentenceOf(thrown, t), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Note
      role="status"
      actions={
        <Button variant="outlined" disabled={isBusy} onClick={() => void bringBack()}>
          {t('publishing.bringBack')}
        </Button>
      }
    >
      {sentence} <When at={at} withTime />
    </Note>
  );
}
