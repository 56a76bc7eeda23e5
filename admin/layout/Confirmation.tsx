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
  /** Where the answer is shown next, in the place of this dialog. */
  readonly staysOpen?: boolean;
  /** A field inside takes the focus, not the button. */
  readonly isFieldFirst?: boolean;
  /** Closes the dialog when it resolves; what it throws is shown inside, and the dialog stays. */
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
  /** A second way to say yes: what it is called, and what follows when it worked. */
  readonly also?: { readonly label: string; readonly onDone: (answer: unknown) => void } | null;
}

/** Asks before a step that others will notice; the text names what will happen. */
export function Confirmation(props: ConfirmationProps) {
  const t = useTranslate();
  const titleId = useId();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  const confirm = async (onDone?: (answer: unknown) => void) => {
    setBusy(true);
    setFailure(null);
    try {
      const answer = await props.onConfirm();
      if (props.staysOpen !== true) {
        props.onClose();
      }
      onDone?.(answer);
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
          {props.also && (
            <Button
              variant="outlined"
              disabled={isBusy || props.isBlocked === true}
              onClick={() => void confirm(props.also?.onDone)}
            >
              {props.also.label}
            </Button>
          )}
          <Button
            type="submit"
            variant="contained"
            color={props.isGrave ? 'error' : 'primary'}
            disabled={isBusy || props.isBlocked === true}
            autoFocus={props.isBlocked !== true && props.isGrave !== true && props.isFieldFirst !== true}
          >
            {props.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
