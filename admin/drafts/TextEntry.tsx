import { Box, OutlinedInput, Typography } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { FieldComments } from '../comments/FieldComments.tsx';
import { useQuoteMarks } from '../comments/useQuoteMarks.ts';
import { HIDDEN } from '../layout/hidden.ts';
import { TextMarks } from '../layout/TextMarks.tsx';
import type { Finding } from './draft.body.ts';
import { LIMITS, type LimitName, lengthOf } from './draft.limits.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { controlId, marksOf } from './finding.place.ts';

interface TextEntryProps {
  /** Path in the body, as findings name it: "summary", "faqs.2.answer". */
  readonly path: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly limit?: LimitName;
  readonly hint?: string;
  readonly findings: readonly Finding[];
  readonly rows?: number;
  readonly isReadOnly: boolean;
  readonly placeholder?: string;
  readonly type?: 'url';
  /** Keeps the label for screen readers alone. */
  readonly isLabelHidden?: boolean;
}

/** A text of the page with its label, counter and notes. */
export const TextEntry = memo(function TextEntry(props: TextEntryProps) {
  const t = useTranslate();
  const { path, label, value, limit, findings, rows } = props;
  const id = controlId(path);
  const isMandatory = limit !== undefined && LIMITS[limit].min > 0;
  const quotes = useQuoteMarks(path, value);
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography
          component="label"
          htmlFor={id}
          variant="body2"
          sx={props.isLabelHidden ? HIDDEN : { fontWeight: 600, display: 'block', mb: 0.5 }}
        >
          {label}
          {isMandatory && !props.isLabelHidden && (
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
              {' '}
              {t('draft.mandatory')}
            </Box>
          )}
        </Typography>
        {!props.isLabelHidden && <FieldComments field={path} name={label} controls={[path]} />}
      </Box>
      <Box sx={{ position: 'relative' }}>
        <OutlinedInput
          id={id}
          fullWidth
          multiline={rows !== undefined}
          minRows={rows}
          value={value}
          onChange={(event) => props.onChange(event.target.value)}
          readOnly={props.isReadOnly}
          error={findings.some(({ severity }) => severity === 'BLOCK')}
          placeholder={props.placeholder}
          inputProps={{
            'aria-describedby': `${id}-foot`,
            'aria-label': label,
            inputMode: props.type,
            spellCheck: props.type !== 'url',
          }}
        />
        {rows !== undefined && <TextMarks text={value} marks={[...marksOf(findings), ...quotes]} />}
      </Box>
      <FieldFoot
        of={id}
        hint={props.hint}
        findings={findings}
        now={limit && lengthOf(value)}
        max={limit && LIMITS[limit].max}
      />
    </Box>
  );
}, isSameEntry);

/** Findings come anew with each check; the same ones need no drawing. Typing then touches one field only. */
function isSameEntry(before: TextEntryProps, after: TextEntryProps): boolean {
  const { findings: old, ...oldRest } = before;
  const { findings: fresh, ...freshRest } = after;
  const keys = Object.keys(freshRest) as (keyof typeof freshRest)[];
  return (
    keys.length === Object.keys(oldRest).length &&
    keys.every((key) => oldRest[key] === freshRest[key]) &&
    old.length === fresh.length &&
    old.every(({ message, field, from, to }, index) => {
      const other = fresh[index];
      return message === other?.message && field === other.field && from === other.from && to === other.to;
    })
  );
}
