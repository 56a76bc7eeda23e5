import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useId } from 'react';
import { useBlocker, useTranslate } from 'react-admin';
import { isDirty } from './draft.editing.ts';
import type { DraftHandle } from './useDraft.ts';

/** Leaving with unsaved text: asks inside the admin, and lets the browser ask at its edge. Also Ctrl S. */
export function LeaveGuard({ handle: { editing, save, maySave } }: { handle: DraftHandle }) {
  const t = useTranslate();
  const titleId = useId();
  const isUnsaved = isDirty(editing) && maySave;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved &&
      currentLocation.pathname + currentLocation.search !== nextLocation.pathname + nextLocation.search,
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        void save();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);

  useEffect(() => {
    if (!isUnsaved) {
      return;
    }
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [isUnsaved]);

  if (blocker.state !== 'blocked') {
    return null;
  }
  const saveAndLeave = async () => {
    if (await save()) {
      blocker.proceed();
    } else {
      blocker.reset();
    }
  };
  return (
    <Dialog open onClose={() => blocker.reset()} aria-labelledby={titleId} maxWidth="sm">
      <DialogTitle id={titleId}>{t('draft.leave.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body1">{t('draft.leave.intro')}</Typography>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button variant="outlined" onClick={() => blocker.reset()}>
          {t('draft.leave.stay')}
        </Button>
        <Button variant="outlined" onClick={() => blocker.proceed()}>
          {t('draft.leave.without')}
        </Button>
        <Button variant="contained" onClick={() => void saveAndLeave()} autoFocus>
          {t('draft.leave.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
