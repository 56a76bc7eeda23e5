import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  OutlinedInput,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';

interface OneTimeSecretProps {
  readonly title: string;
  readonly explanation: string;
  readonly label: string;
  readonly secret: string;
  readonly copy: string;
  readonly onClose: () => void;
}

/** A link or a token that is shown once: to be copied before the dialog goes. */
export function OneTimeSecret({ title, explanation, label, secret, copy, onClose }: OneTimeSecretProps) {
  const t = useTranslate();
  const titleId = useId();
  const [outcome, setOutcome] = useState<'copied' | 'copyByHand' | null>(null);

  const copyIt = async () => {
    // Without a secure context there is no clipboard.
    const isCopied = await (navigator.clipboard?.writeText(secret) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    setOutcome(isCopied ? 'copied' : 'copyByHand');
  };

  return (
    <Dialog open aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        <Typography variant="body1">{explanation}</Typography>
        <OutlinedInput
          readOnly
          value={secret}
          multiline
          inputProps={{ 'aria-label': label }}
          onFocus={(event) => event.target.select()}
          sx={{ fontFamily: 'ui-monospace, monospace', fontSize: '0.8125rem', wordBreak: 'break-all' }}
        />
        <Typography variant="caption" role="status" sx={{ minHeight: '1.45em' }}>
          {outcome && t(`secret.${outcome}`)}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose}>
          {t('verbs.close')}
        </Button>
        <Button variant="contained" onClick={() => void copyIt()} autoFocus>
          {copy}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
