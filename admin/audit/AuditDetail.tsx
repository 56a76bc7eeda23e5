import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { When } from '../layout/When.tsx';
import type { AuditRow } from './AuditList.tsx';
import { changeOf, type FieldChange } from './audit.change.ts';

interface AuditDetailProps {
  readonly row: AuditRow;
  readonly isOpen: boolean;
  readonly onOpen: (row: AuditRow | null) => void;
}

export function AuditDetail({ row, isOpen, onOpen }: AuditDetailProps) {
  const t = useTranslate();
  return (
    <>
      <Button
        variant="text"
        sx={{ minWidth: 0, minHeight: 28, px: 1, py: 0 }}
        aria-label={t('audit.showDetail', { action: row.action, subject: row.subject })}
        onClick={() => onOpen(row)}
      >
        {t('audit.show')}
      </Button>
      {isOpen && <AuditEntry row={row} onClose={() => onOpen(null)} />}
    </>
  );
}

/** One entry whole: a sentence, what was and what is, and whatever else was recorded. */
function AuditEntry({ row, onClose }: { row: AuditRow; onClose: () => void }) {
  const t = useTranslate();
  const titleId = useId();
  const { changes, rest } = changeOf(row.detail);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId} sx={{ overflowWrap: 'anywhere' }}>
        {row.actor} {t(`acts.${row.action}`, { _: row.action })} {row.subject}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <Typography variant="body2" color="text.secondary">
          <When at={row.at} withTime /> · {row.action}
          {row.address && ` · ${row.address}`}
          {row.requestId && ` · ${t('audit.request')} ${row.requestId}`}
        </Typography>
        {changes.length > 0 && <Changes changes={changes} />}
        {Object.keys(rest).length > 0 && (
          <Box>
            <Typography variant="h3">{t('audit.more')}</Typography>
            <Box
              component="pre"
              sx={{ m: 0, fontSize: '0.8125rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {JSON.stringify(rest, null, 2)}
            </Box>
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('verbs.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Changes({ changes }: { changes: readonly FieldChange[] }) {
  const t = useTranslate();
  return (
    <Table size="small" sx={{ '& td, & th': { px: 1, overflowWrap: 'anywhere', verticalAlign: 'top' } }}>
      <TableHead>
        <TableRow>
          {['field', 'before', 'after'].map((name) => (
            <TableCell key={name}>{t(`audit.${name}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {changes.map(({ field, before, after }) => (
          <TableRow key={field}>
            <TableCell component="th" scope="row">
              {field}
            </TableCell>
            <TableCell>{before}</TableCell>
            <TableCell>{after}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
