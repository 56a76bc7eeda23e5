import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { sentenceOf } from '../providers/refusal.ts';
import { Note } from './Note.tsx';

interface ConfirmationProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly confirm: string;
  readonly isGrave?: boolean;
  readonly isBlocked?: boolean;
  /** Closes the dialog when it resolves; what it throws is shown inside, and the dialog stays. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks before a step that others will notice; the text names what will happen. */
export function Confirmation(props: ConfirmationProps) {
  const t = useTranslate();
  const titleId = useId();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const confirm = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await props.onConfirm();
      props.onClose();
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onClose={isBusy ? undefined : props.onClose}
      aria-labelledby={titleId}
      maxWidth="sm"
      fullWidth
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <DialogTitle id={titleId}>{props.title}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {props.children && (
            <Typography component="div" variant="body1">
              {props.children}
            </Typography>
          )}
          {failure !== null && (
            <Note tone="red" role="alert">
              {sentenceOf(failure, t)}
            </Note>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={props.onClose} disabled={isBusy}>
            {t('verbs.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            color={props.isGrave ? 'error' : 'primary'}
            disabled={isBusy || props.isBlocked === true}
            autoFocus={props.isBlocked !== true && props.isGrave !== true}
          >
            {props.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
