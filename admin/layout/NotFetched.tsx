import { Button } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { Note } from './Note.tsx';

/** In the place of a part whose script did not come. Tries by itself when the line is back. */
export function NotFetched({ onRetry }: { onRetry: () => void }) {
  const t = useTranslate();
  useWhenOnline(onRetry);
  return (
    <Note
      tone="red"
      role="alert"
      title={t('frame.notFetched')}
      actions={<NotFetchedActions onRetry={onRetry} />}
    >
      {t('frame.notFetchedAdvice')}
    </Note>
  );
}

/** A browser may remember that a script did not come, and a newer installation has other ones: then a reload helps. */
export function NotFetchedActions({ onRetry }: { onRetry: () => void }) {
  const t = useTranslate();
  const hasLine = navigator.onLine;
  return (
    <>
      <Button variant={hasLine ? 'outlined' : 'contained'} onClick={onRetry}>
        {t('verbs.tryAgain')}
      </Button>
      {hasLine && (
        <Button variant="contained" onClick={() => window.location.reload()}>
          {t('verbs.reload')}
        </Button>
      )}
    </>
  );
}

export function useWhenOnline(act: () => void): void {
  useEffect(() => {
    window.addEventListener('online', act);
    return () => window.removeEventListener('online', act);
  }, [act]);
}
