import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { useKeptForm } from '../drafts/useKeptForm.ts';
import { useRequestKey } from '../drafts/useRequestKey.ts';
import type { StaleSpecialtyFieldsFragment } from '../gql/graphql.ts';
import { BegunNote } from '../layout/BegunNote.tsx';
import { Field } from '../layout/Field.tsx';
import { Note } from '../layout/Note.tsx';
import { VocabularyStale } from '../layout/VocabularyStale.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { slugOf } from '../sections/section.form.ts';
import { SAVE_SPECIALTY } from './specialties.graphql.ts';
import { type Specialty, type SpecialtyTable, specialtyText } from './useSpecialtyTable.ts';

interface SpecialtyDialogProps {
  readonly table: SpecialtyTable;
  /** Null: a new one. */
  readonly specialty: Specialty | null;
  readonly onSaved: (table: SpecialtyTable) => void;
  readonly onClose: () => void;
}

export function SpecialtyDialog({ table, specialty, onSaved, onClose }: SpecialtyDialogProps) {
  const t = useTranslate();
  const notify = useNotify();
  const titleId = useId();
  const listId = useId();
  const { form, version, wasBegun, change, goOn, forget, throwAway } = useKeptForm(
    `specialty:${specialty?.slug ?? ''}`,
    formOf(specialty),
    table.version,
  );
  const [hasOwnSlug, setOwnSlug] = useState(form.slug !== slugOf(form.name));
  const [stale, setStale] = useState<StaleSpecialtyFieldsFragment | null>(null);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const keyOf = useRequestKey();
  const [isBusy, setBusy] = useState(false);
  const known = [
    ...new Set(table.specialties.map(({ schemaOrg }) => schemaOrg).filter((each) => each !== null)),
  ];
  const isTaken = !specialty && table.specialties.some(({ slug }) => slug === form.slug);
  const set = (patch: Partial<typeof form>) => {
    change(patch);
    setFindings([]);
  };
  const errorAt = (name: string) => findings.find(({ field }) => field === name)?.message ?? null;
  const mine = { ...form, schemaOrg: form.schemaOrg.trim() || null };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      const input = { ...mine, version };
      const { answer } = await ask(SAVE_SPECIALTY, { input: { ...input, clientKey: keyOf(input) } });
      if (answer.__typename === 'SpecialtyTable') {
        forget();
        onSaved(answer);
        notify('specialties.saved', { type: 'success', messageArgs: { name: form.name.trim() } });
        onClose();
      } else if (answer.__typename === 'StaleSpecialtyTable') {
        setStale(answer);
      } else {
        setFindings(answer.findings);
      }
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog open onClose={isBusy ? undefined : onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form onSubmit={save}>
        <DialogTitle id={titleId}>{specialty?.name ?? t('specialties.add')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          {wasBegun && <BegunNote onThrowAway={throwAway} />}
          {stale && (
            <VocabularyStale
              savedByName={stale.savedByName}
              savedAt={stale.savedAt}
              base={specialtyText(stale.base)}
              mine={specialtyText(mine)}
              theirs={specialtyText(stale.theirs)}
              onKeep={() => {
                goOn(stale.currentVersion);
                setStale(null);
              }}
              onTakeTheirs={() => {
                if (stale.theirs) {
                  goOn(stale.currentVersion, formOf(stale.theirs));
                  setStale(null);
                } else {
                  forget();
                  onClose();
                }
              }}
            />
          )}
          <Field
            label={t('specialties.fields.name')}
            value={form.name}
            onChange={(event) => {
              const name = event.target.value;
              set(specialty || hasOwnSlug ? { name } : { name, slug: slugOf(name) });
            }}
            inputProps={{ maxLength: 80 }}
            error={errorAt('name')}
            autoFocus
            required
          />
          {!specialty && (
            <Field
              label={t('specialties.fields.slug')}
              hint={t('specialties.hints.slug')}
              value={form.slug}
              onChange={(event) => {
                setOwnSlug(true);
                set({ slug: event.target.value });
              }}
              error={errorAt('slug') ?? (isTaken ? t('specialties.slugTaken') : null)}
              required
            />
          )}
          <Box>
            <Field
              label={t('specialties.fields.schemaOrg')}
              hint={t('specialties.hints.schemaOrg')}
              value={form.schemaOrg}
              onChange={(event) => set({ schemaOrg: event.target.value })}
              error={errorAt('schemaOrg')}
              inputProps={{ list: listId, autoComplete: 'off' }}
            />
            <datalist id={listId}>
              {known.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </Box>
          {failure !== null && (
            <Note tone="red" role="alert">
              {sentenceOf(failure, t)}
            </Note>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={onClose} disabled={isBusy}>
            {t('verbs.cancel')}
          </Button>
          <Button
            type="submit"
            variant="contained"
            disabled={isBusy || stale !== null || isTaken || form.name.trim() === '' || form.slug === ''}
          >
            {t('specialties.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function formOf(specialty: Omit<Specialty, '__typename'> | null) {
  return {
    slug: specialty?.slug ?? '',
    name: specialty?.name ?? '',
    schemaOrg: specialty?.schemaOrg ?? '',
  };
}
