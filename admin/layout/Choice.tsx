import { Box, FormControl, NativeSelect, OutlinedInput, Typography } from '@mui/material';
import { useId } from 'react';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
  /** Keeps the label for screen readers alone, where the place makes it plain. */
  readonly isLabelHidden?: boolean;
  readonly disabled?: boolean;
  readonly name?: string;
}

/** The browser's own select: quick by keyboard and on a phone. */
export function Choice({ label, value, options, onChange, isLabelHidden, disabled, name }: ChoiceProps) {
  const id = useId();
  return (
    <Box sx={{ display: 'grid', gap: 0.5, minWidth: 0 }}>
      {!isLabelHidden && (
        <Typography component="label" htmlFor={id} variant="body2" sx={{ fontWeight: 600 }}>
          {label}
        </Typography>
      )}
      <FormControl>
        <NativeSelect
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
          input={
            <OutlinedInput
              sx={{ fontSize: '0.875rem', '& select': { pl: '10px !important', minHeight: '1.25em' } }}
            />
          }
          inputProps={{ id, name, 'aria-label': isLabelHidden ? label : undefined }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </NativeSelect>
      </FormControl>
    </Box>
  );
}
