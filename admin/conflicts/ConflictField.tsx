import { Box, FormControlLabel, OutlinedInput, Paper, Radio, RadioGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { BodyField } from '../drafts/draft.body.ts';
import { fieldText } from './field.text.ts';
import { type Choice, type Side, type Sides, waysFor } from './merge.choice.ts';
import { WordDiff } from './WordDiff.tsx';

interface ConflictFieldProps {
  readonly field: BodyField;
  readonly sides: Sides;
  readonly theirName: string;
  /** Where the messages name the two sides. */
  readonly root?: 'conflict' | 'fixes';
  readonly choice: Choice | undefined;
  /** What was written by hand before, for other texts. */
  readonly byHand?: string | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** One field that both sides changed: what each made of it, and which shall stand. */
export function ConflictField({
  field,
  sides,
  theirName,
  root = 'conflict',
  choice,
  byHand,
  onChoose,
}: ConflictFieldProps) {
  const t = useTranslate();
  const titleId = useId();
  const base = sides.base ? fieldText(sides.base, field) : '';
  const mine = fieldText(sides.mine, field);
  const theirs = fieldText(sides.theirs, field);
  const choose = (side: Side) =>
    onChoose(side === 'hand' ? { side, text: choice?.text ?? byHand ?? mine } : { side });
  return (
    <Paper variant="outlined" component="section" aria-labelledby={titleId} sx={{ p: 2 }}>
      <Typography id={titleId} variant="h2">
        {t(`fields.${field}`)}
      </Typography>
      <Box component="details" sx={{ my: 0.5, fontSize: '0.8125rem', color: 'text.secondary' }}>
        <summary>{t('conflict.base')}</summary>
        <Box sx={{ whiteSpace: 'pre-wrap', mt: 0.5 }}>{base === '' ? t('conflict.empty') : base}</Box>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
        }}
      >
        <Version title={t(`${root}.mine`)} before={base} after={mine} />
        <Version title={t(`${root}.theirs`, { name: theirName })} before={base} after={theirs} />
      </Box>
      <RadioGroup
        row
        aria-label={t('conflict.chooseFor', { field: t(`fields.${field}`) })}
        value={choice?.side ?? ''}
        onChange={(_, side) => choose(side as Side)}
        sx={{ mt: 1 }}
      >
        {waysFor(field).map((side) => (
          <FormControlLabel
            key={side}
            value={side}
            control={<Radio size="small" />}
            label={t(`${root}.ways.${side}`, { name: theirName })}
          />
        ))}
      </RadioGroup>
      {choice?.side === 'hand' && (
        <OutlinedInput
          fullWidth
          multiline
          minRows={2}
          value={choice.text ?? ''}
          onChange={(event) => onChoose({ side: 'hand', text: event.target.value })}
          inputProps={{ 'aria-label': t('conflict.byHand', { field: t(`fields.${field}`) }) }}
          sx={{ mt: 1 }}
        />
      )}
    </Paper>
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
