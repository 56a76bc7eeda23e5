import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useEffect, useId } from 'react';
import { useBlocker, useTranslate } from 'react-admin';

interface LeaveQuestionProps {
  readonly isUnsaved: boolean;
  readonly save: () => Promise<boolean>;
  /** Told while the question stands, so that a save in between does not take it away. */
  readonly onAsking: (isAsking: boolean) => void;
}

export function LeaveQuestion({ isUnsaved, save, onAsking }: LeaveQuestionProps) {
  const t = useTranslate();
  const titleId = useId();
  const blocker = useBlocker(
    ({ currentLocation: here, nextLocation: next }) =>
      isUnsaved && here.pathname + here.search !== next.pathname + next.search,
  );
  const isBlocked = blocker.state === 'blocked';
  useEffect(() => onAsking(isBlocked), [isBlocked, onAsking]);

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
