import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Finding } from '../drafts/draft.body.ts';
import { useKeptForm } from '../drafts/useKeptForm.ts';
import { useRequestKey } from '../drafts/useRequestKey.ts';
import type { StaleSectionFieldsFragment } from '../gql/graphql.ts';
import { useAnnounce } from '../layout/Announcements.tsx';
import { BegunNote } from '../layout/BegunNote.tsx';
import { Note } from '../layout/Note.tsx';
import { VocabularyStale } from '../layout/VocabularyStale.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { SectionFields } from './SectionFields.tsx';
import { SectionImpact } from './SectionImpact.tsx';
import { formOf, inputOf, type SectionForm, sectionText } from './section.form.ts';
import { rangesOf } from './section.ranges.ts';
import { SAVE_SECTION } from './sections.graphql.ts';
import { useSectionImpact } from './useSectionImpact.ts';
import type { SectionTable } from './useSectionTable.ts';

interface SectionDialogProps {
  readonly table: SectionTable;
  readonly first: SectionForm;
  readonly isNew: boolean;
  readonly onSaved: (table: SectionTable) => void;
  readonly onClose: () => void;
}

/** One section under somebody's hands, with the codes that would move. Works at once, so it says so before. */
export function SectionDialog({ table, first, isNew, onSaved, onClose }: SectionDialogProps) {
  const t = useTranslate();
  const notify = useNotify();
  const announce = useAnnounce();
  const titleId = useId();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('md'));
  const { form, version, isTouched, wasBegun, change, goOn, forget, throwAway } = useKeptForm(
    isNew ? `section:/${first.parent}` : `section:${first.slug}`,
    first,
    table.version,
  );
  const [stale, setStale] = useState<StaleSectionFieldsFragment | null>(null);
  const [refused, setRefused] = useState<readonly Finding[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const keyOf = useRequestKey();
  const [isBusy, setBusy] = useState(false);
  const typed = rangesOf(form.ranges);
  const isWhole = form.slug !== '' && form.name.trim() !== '' && typed.wrong.length === 0;
  const look = useSectionImpact(isWhole ? inputOf(form) : null);
  const findings = refused.length > 0 ? refused : (look.impact?.findings ?? []);
  const nameOf = (slug: string) =>
    slug === form.slug ? form.name : (table.sections.find((section) => section.slug === slug)?.name ?? slug);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      const input = { ...inputOf(form), version };
      const { answer } = await ask(SAVE_SECTION, { input: { ...input, clientKey: keyOf(input) } });
      if (answer.__typename === 'SectionTable') {
        forget();
        onSaved(answer);
        notify('sections.saved', { type: 'success', messageArgs: { name: form.name.trim() } });
        onClose();
      } else if (answer.__typename === 'StaleSectionTable') {
        setStale(answer);
      } else {
        setRefused(answer.findings);
        announce(answer.message);
      }
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog
      open
      onClose={isBusy ? undefined : onClose}
      aria-labelledby={titleId}
      maxWidth="md"
      fullWidth
      fullScreen={isNarrow}
    >
      <Box
        component="form"
        onSubmit={save}
        sx={{ display: 'flex', flexDirection: 'column', minHeight: 0, flex: 1 }}
      >
        <DialogTitle id={titleId}>
          {t(isNew ? 'sections.addTitle' : 'sections.editTitle', { name: first.name })}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          {wasBegun && <BegunNote onThrowAway={throwAway} />}
          {stale && (
            <VocabularyStale
              savedByName={stale.savedByName}
              savedAt={stale.savedAt}
              base={sectionText(stale.base)}
              mine={sectionText({ ...inputOf(form), parent: form.parent || null, ranges: [...typed.ranges] })}
              theirs={sectionText(stale.theirs)}
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
          <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { md: '1fr 1fr' }, alignItems: 'start' }}>
            <SectionFields
              form={form}
              table={table}
              isNew={isNew}
              findings={findings}
              wrongLines={typed.wrong}
              onChange={(patch) => {
                change(patch);
                setRefused([]);
              }}
            />
            {isWhole && <SectionImpact look={look} nameOf={nameOf} />}
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
            disabled={isBusy || !isWhole || !look.isKnown || stale !== null || (!isTouched && !isNew)}
          >
            {t('sections.save')}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
}
