import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Note } from './Note.tsx';

/** Above a form that shows what somebody typed earlier and did not save. */
export function BegunNote({ onThrowAway }: { onThrowAway: () => void }) {
  const t = useTranslate();
  return (
    <Note
      tone="amber"
      role="status"
      actions={
        <Button variant="outlined" onClick={onThrowAway}>
          {t('vocabulary.throwAway')}
        </Button>
      }
    >
      {t('vocabulary.begun')}
    </Note>
  );
}
