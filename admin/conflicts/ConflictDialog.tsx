import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { useId, useMemo, useState } from 'react';
import { useTranslate } from 'react-admin';
import { type BodyField, isSameBody } from '../drafts/draft.body.ts';
import type { Stale } from '../drafts/draft.editing.ts';
import type { OpenedCode } from '../drafts/draft.opening.ts';
import type { DraftHandle } from '../drafts/useDraft.ts';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { ConflictField } from './ConflictField.tsx';
import { chosenBody, isSettled, settledByThemselves, sidesOf } from './merge.choice.ts';
import { useKeptChoices } from './useKeptChoices.ts';
import { useSaverName } from './useSaverName.ts';

interface ConflictDialogProps {
  readonly handle: DraftHandle;
  readonly stale: Stale;
  readonly onReopen: () => Promise<OpenedCode | null>;
  readonly onClose: () => void;
}

/** Mine, theirs and what both came from, field by field. Closing changes nothing: my text stays in the form, and what was chosen is there again. */
export default function ConflictDialog({ handle, stale, onReopen, onClose }: ConflictDialogProps) {
  const t = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const { draft } = handle.editing;
  const { choices, hands, choose, forget } = useKeptChoices<BodyField>(
    `${draft.code}/${draft.appliesFrom ?? ''}`,
    String(stale.currentVersion),
  );
  const [isBusy, setBusy] = useState(false);
  const sides = useMemo(() => sidesOf(stale, handle.editing.body), [stale, handle.editing.body]);
  const name = useSaverName(stale.savedBy);
  const settled = settledByThemselves(sides);
  const open = sides.conflicts.filter((field) => !choices[field]).length;
  const { failure } = handle.editing;

  const saveMerge = async () => {
    setBusy(true);
    const body = chosenBody(sides, choices);
    handle.tell({ type: 'recovered', body, saved: stale.theirs, version: stale.currentVersion });
    // From here on the merge is the text of the form, which is kept as such.
    forget();
    const isSaved = await handle.save();
    if (isSaved && isSameBody(body, stale.theirs)) {
      // Nothing of mine was left to save: their draft is the draft.
      const fresh = await onReopen();
      if (fresh) {
        handle.tell({ type: 'opened', draft: fresh.draft });
      }
    }
    setBusy(false);
    onClose();
  };

  return (
    <Dialog
      open
      onClose={isBusy ? undefined : onClose}
      aria-labelledby={titleId}
      maxWidth="lg"
      fullWidth
      fullScreen={isNarrow}
    >
      <DialogTitle id={titleId}>{t('conflict.title', { name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <Typography variant="body1">
          <When at={stale.savedAt} withTime /> {t('conflict.explain', { name })}
        </Typography>
        {sides.conflicts.map((field) => (
          <ConflictField
            key={field}
            field={field}
            sides={sides}
            theirName={name}
            choice={choices[field]}
            byHand={hands[field]}
            onChoose={(choice) => choose(field, choice)}
          />
        ))}
        {sides.conflicts.length === 0 && <Note tone="green">{t('conflict.noneConflict')}</Note>}
        <Settled title={t('conflict.onlyMine')} fields={settled.mine} />
        <Settled title={t('conflict.onlyTheirs', { name })} fields={settled.theirs} />
        {failure && (
          <Note tone="red" role="alert">
            {sentenceOf(failure.refusal, t)}
          </Note>
        )}
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Typography variant="caption" color="text.secondary" role="status" sx={{ flex: 1, minWidth: 160 }}>
          {open > 0 ? t('conflict.open', { smart_count: open }) : ''}
        </Typography>
        <Button variant="outlined" onClick={onClose} disabled={isBusy}>
          {t('conflict.later')}
        </Button>
        <Button
          variant="contained"
          onClick={() => void saveMerge()}
          disabled={isBusy || !isSettled(sides, choices)}
        >
          {t('conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Settled({ title, fields }: { title: string; fields: readonly BodyField[] }) {
  const t = useTranslate();
  if (fields.length === 0) {
    return null;
  }
  return (
    <Box>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2" color="text.secondary">
        {fields.map((field) => t(`fields.${field}`)).join(', ')}
      </Typography>
    </Box>
  );
}
