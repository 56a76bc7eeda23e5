import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { AuditRow } from './AuditList.tsx';

interface AuditDetailProps {
  readonly row: AuditRow;
  readonly isOpen: boolean;
  readonly onOpen: (row: AuditRow | null) => void;
}

export function AuditDetail({ row, isOpen, onOpen }: AuditDetailProps) {
  const t = useTranslate();
  const titleId = useId();
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
      {isOpen && (
        <Dialog open onClose={() => onOpen(null)} aria-labelledby={titleId} maxWidth="sm" fullWidth>
          <DialogTitle id={titleId}>{`${row.action} · ${row.subject}`}</DialogTitle>
          <DialogContent>
            <Box
              component="pre"
              sx={{ m: 0, fontSize: '0.8125rem', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
            >
              {JSON.stringify(
                {
                  at: row.at,
                  actor: row.actor,
                  address: row.address,
                  requestId: row.requestId,
                  detail: row.detail,
                },
                null,
                2,
              )}
            </Box>
          </DialogContent>
          <DialogActions>
            <Button variant="outlined" onClick={() => onOpen(null)} autoFocus>
              {t('verbs.close')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </>
  );
}
