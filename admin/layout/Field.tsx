import { Box, OutlinedInput, type OutlinedInputProps, Typography } from '@mui/material';
import { useId } from 'react';

interface FieldProps extends Omit<OutlinedInputProps, 'error' | 'label'> {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
}

/** One line of a small form: label above, input, hint or error below. */
export function Field({ label, hint, error, id, required, inputProps, ...rest }: FieldProps) {
  const ownId = useId();
  const inputId = id ?? ownId;
  const noteId = `${inputId}-note`;
  return (
    <Box sx={{ display: 'grid', gap: 0.5, alignContent: 'start' }}>
      <Typography component="label" htmlFor={inputId} variant="body2" sx={{ fontWeight: 600 }}>
        {label}
      </Typography>
      <OutlinedInput
        {...rest}
        id={inputId}
        error={Boolean(error)}
        inputProps={{ ...inputProps, required, 'aria-describedby': error || hint ? noteId : undefined }}
      />
      {(error || hint) && (
        <Typography
          id={noteId}
          variant="caption"
          color={error ? 'error' : 'text.secondary'}
          role={error ? 'alert' : undefined}
        >
          {error || hint}
        </Typography>
      )}
    </Box>
  );
}
