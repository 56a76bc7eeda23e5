import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { NotFetchedActions, useWhenOnline } from './NotFetched.tsx';

/** In the place of a dialog whose script did not come. */
export function NotFetchedDialog({ onRetry, onClose }: { onRetry: () => void; onClose: () => void }) {
  const t = useTranslate();
  const titleId = useId();
  useWhenOnline(onRetry);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('frame.notFetched')}</DialogTitle>
      <DialogContent>
        <Typography variant="body1">{t('frame.notFetchedAdvice')}</Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {t('verbs.close')}
        </Button>
        <NotFetchedActions onRetry={onRetry} />
      </DialogActions>
    </Dialog>
  );
}
