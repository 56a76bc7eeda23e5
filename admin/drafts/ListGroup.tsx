import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { FieldComments } from '../comments/FieldComments.tsx';
import type { Finding } from './draft.body.ts';
import { LIMITS, type LimitName } from './draft.limits.ts';
import { FieldFoot } from './FieldFoot.tsx';
import { controlId } from './finding.place.ts';

interface ListGroupProps {
  readonly path: string;
  readonly label: string;
  readonly hint?: string;
  readonly limit: LimitName;
  readonly count: number;
  /** Findings about the list as a whole. */
  readonly findings: readonly Finding[];
  readonly isReadOnly: boolean;
  readonly addLabel?: string;
  readonly onAdd?: () => void;
  readonly children: ReactNode;
}

/** A list of the page: its name, its entries, a way to add one, its counter and notes. */
export function ListGroup(props: ListGroupProps) {
  const t = useTranslate();
  const id = controlId(props.path);
  const { max, min } = LIMITS[props.limit];
  return (
    <Box role="group" aria-labelledby={`${id}-label`} aria-describedby={`${id}-foot`} id={id} tabIndex={-1}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5 }}>
        <Typography id={`${id}-label`} variant="body2" sx={{ fontWeight: 600, mb: 0.5 }}>
          {props.label}
          {min > 0 && (
            <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>
              {' '}
              {t('draft.mandatory')}
            </Box>
          )}
        </Typography>
        <FieldComments field={props.path} name={props.label} />
      </Box>
      {props.children}
      {props.onAdd && !props.isReadOnly && (
        <Button startIcon={<AddIcon />} onClick={props.onAdd} disabled={props.count >= max} sx={{ mt: 0.5 }}>
          {props.addLabel}
        </Button>
      )}
      <FieldFoot of={id} hint={props.hint} findings={props.findings} now={props.count} max={max} />
    </Box>
  );
}
