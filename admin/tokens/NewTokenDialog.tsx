import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useRequestKey } from '../drafts/useRequestKey.ts';
import { Field } from '../layout/Field.tsx';
import { Note } from '../layout/Note.tsx';
import { OneTimeSecret } from '../layout/OneTimeSecret.tsx';
import { ask } from '../providers/graphql.client.ts';
import { asRefusal, sentenceOf } from '../providers/refusal.ts';
import { CREATE_API_TOKEN } from './tokens.graphql.ts';

interface NewTokenDialogProps {
  readonly onMade: () => void;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'perMinute'];

/** What it is for and how much it may ask; then its secret, shown once. */
export function NewTokenDialog({ onMade, onClose }: NewTokenDialogProps) {
  const t = useTranslate();
  const titleId = useId();
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string } | null>(null);
  const keyOf = useRequestKey();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const field = failure === null ? null : (asRefusal(failure).field ?? '');
  const errorOf = (name: string) => (field === name ? sentenceOf(failure, t) : null);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    setBusy(true);
    setFailure(null);
    try {
      const request = {
        name: String(entered.get('name') ?? '').trim(),
        perMinute: Number(entered.get('perMinute')),
      };
      const { createApiToken } = await ask(CREATE_API_TOKEN, { ...request, clientKey: keyOf(request) });
      setMade({ name: createApiToken.token.name, secret: createApiToken.secret });
      onMade();
    } catch (thrown) {
      setFailure(thrown);
      if (asRefusal(thrown).code === 'ALREADY_DONE') {
        onMade();
      }
    } finally {
      setBusy(false);
    }
  };

  if (made) {
    return (
      <OneTimeSecret
        title={t('tokens.secretOf', { name: made.name })}
        explanation={t('tokens.secretOnce')}
        label={t('tokens.secret')}
        secret={made.secret}
        copy={t('tokens.copy')}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog open onClose={isBusy ? undefined : onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <form onSubmit={submit}>
        <DialogTitle id={titleId}>{t('tokens.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Field
            label={t('tokens.name')}
            name="name"
            hint={t('tokens.nameHint')}
            required
            autoFocus
            error={errorOf('name')}
          />
          <Field
            label={t('tokens.quota')}
            name="perMinute"
            type="number"
            defaultValue={1_000_000}
            inputProps={{ min: 1_000, step: 1_000 }}
            hint={t('tokens.quotaHint')}
            required
            error={errorOf('perMinute')}
          />
          {failure !== null && !FIELDS.includes(field ?? '') && (
            <Note tone="red" role="alert">
              {sentenceOf(failure, t)}
            </Note>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose} disabled={isBusy}>
            {t('verbs.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isBusy}>
            {t('tokens.make')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
