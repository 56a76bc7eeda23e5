import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Note } from './Note.tsx';

/** Something could not be fetched: why, and the way on. */
export function Failure({ sentence, onRetry }: { sentence: string; onRetry: () => void }) {
  const t = useTranslate();
  return (
    <Note
      tone="red"
      role="alert"
      actions={
        <Button variant="outlined" onClick={onRetry}>
          {t('verbs.tryAgain')}
        </Button>
      }
    >
      {sentence}
    </Note>
  );
}
