import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  OutlinedInput,
  Radio,
  RadioGroup,
  Typography,
  useMediaQuery,
  useTheme,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useKeptChoices } from '../conflicts/useKeptChoices.ts';
import { useSaverName } from '../conflicts/useSaverName.ts';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import type { StaleTemplate } from './template.editing.ts';
import type { Template } from './template.row.ts';
import type { TemplateHandle } from './useTemplate.ts';

type Side = 'mine' | 'theirs' | 'hand';

interface TemplateConflictProps {
  readonly handle: TemplateHandle;
  readonly stale: StaleTemplate;
  readonly onReopen: () => Promise<Template>;
  readonly onClose: () => void;
}

/** Mine, theirs and what both came from. Closing changes nothing: my text stays in the form. */
export default function TemplateConflict({ handle, stale, onReopen, onClose }: TemplateConflictProps) {
  const t = useTranslate();
  const titleId = useId();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const mine = handle.editing.text;
  const theirs = stale.theirsText ?? '';
  const base = stale.baseText ?? '';
  const kept = useKeptChoices<'text'>(
    `template:${handle.editing.template.key}`,
    String(stale.currentVersion),
  );
  const side = kept.choices.text?.side ?? null;
  const byHand = kept.choices.text?.text ?? kept.hands.text ?? mine;
  const choose = (chosen: Side) =>
    kept.choose('text', chosen === 'hand' ? { side: chosen, text: byHand } : { side: chosen });
  const [isBusy, setBusy] = useState(false);
  const name = useSaverName(stale.savedBy);
  const { failure } = handle.editing;

  const settle = async () => {
    setBusy(true);
    const text = side === 'theirs' ? theirs : side === 'hand' ? byHand : mine;
    handle.tell({ type: 'recovered', text, saved: theirs, version: stale.currentVersion });
    kept.forget();
    const isSaved = await handle.save();
    if (isSaved && text === theirs) {
      handle.tell({ type: 'opened', template: await onReopen() });
    }
    setBusy(false);
    onClose();
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
      <DialogTitle id={titleId}>{t('conflict.title', { name })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
        <Typography variant="body1">
          <When at={stale.savedAt} withTime /> · {name} {t('templates.conflict.explain')}
        </Typography>
        <Version title={t('conflict.base')} before={base} after={base} />
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          <Version title={t('conflict.mine')} before={base} after={mine} />
          <Version title={t('conflict.theirs', { name })} before={base} after={theirs} />
        </Box>
        <RadioGroup
          row
          aria-label={t('conflict.chooseFor', { field: t('templates.text') })}
          value={side ?? ''}
          onChange={(_, chosen) => choose(chosen as Side)}
        >
          {(['mine', 'theirs', 'hand'] as const).map((each) => (
            <FormControlLabel
              key={each}
              value={each}
              control={<Radio size="small" />}
              label={t(each === 'hand' ? 'templates.conflict.hand' : `conflict.ways.${each}`, { name })}
            />
          ))}
        </RadioGroup>
        {side === 'hand' && (
          <OutlinedInput
            fullWidth
            multiline
            minRows={3}
            value={byHand}
            onChange={(event) => kept.choose('text', { side: 'hand', text: event.target.value })}
            inputProps={{ 'aria-label': t('templates.conflict.byHand') }}
          />
        )}
        {failure && (
          <Note tone="red" role="alert">
            {sentenceOf(failure.refusal, t)}
          </Note>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} disabled={isBusy}>
          {t('conflict.later')}
        </Button>
        <Button variant="contained" onClick={() => void settle()} disabled={isBusy || side === null}>
          {t('templates.conflict.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Version({ title, before, after }: { title: string; before: string; after: string }) {
  const t = useTranslate();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {after === '' && before === '' ? t('conflict.empty') : <WordDiff before={before} after={after} />}
    </Box>
  );
}
