import { Box, Typography } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { FindingNote } from '../findings/FindingNote.tsx';
import { findingKey } from '../findings/finding.placed.ts';
import type { Finding } from './draft.body.ts';
import { bySeverity } from './finding.place.ts';

interface FieldFootProps {
  /** Id of the control; the foot is `OF-foot`. */
  readonly of: string;
  readonly hint?: string | undefined;
  readonly findings: readonly Finding[];
  readonly now?: number | undefined;
  readonly max?: number | undefined;
}

/** Below a control: how long it is, and the checks' notes in its margin. Always one line tall, so nothing jumps. */
export const FieldFoot = memo(function FieldFoot({ of, hint, findings, now, max }: FieldFootProps) {
  const t = useTranslate();
  const over = now === undefined || max === undefined ? 0 : now - max;
  return (
    <Box
      id={`${of}-foot`}
      data-home={of}
      sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', minHeight: 20, mt: 0.25 }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        {findings.length === 0 && hint && (
          <Typography variant="caption" color="text.secondary" component="div">
            {hint}
          </Typography>
        )}
        {bySeverity(findings).map((finding) => (
          <FindingNote key={findingKey(finding)} finding={finding} />
        ))}
      </Box>
      {now !== undefined && max !== undefined && (
        <Typography
          variant="caption"
          sx={{
            color: over > 0 ? 'error.main' : 'text.secondary',
            fontVariantNumeric: 'tabular-nums',
            whiteSpace: 'nowrap',
          }}
        >
          {over > 0 ? t('draft.over', { smart_count: over }) : `${now} / ${max}`}
        </Typography>
      )}
    </Box>
  );
});
