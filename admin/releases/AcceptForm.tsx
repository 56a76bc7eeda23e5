import { Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useKept } from '../drafts/useKept.ts';
import { Field } from '../layout/Field.tsx';
import { useMay } from '../providers/useSession.ts';
import { type ImportRun, toAccept } from './import.row.ts';
import { filesOf } from './kept.files.ts';
import { UploadDialog } from './UploadDialog.tsx';

type Reasons = Readonly<Record<string, string>>;

const NO_REASONS: Reasons = {};

function isReasons(kept: unknown): kept is Reasons {
  return typeof kept === 'object' && kept !== null;
}

/** What was odd about the files: each kind is accepted by name, with a reason that is kept. */
export function AcceptForm({ run }: { run: ImportRun }) {
  const t = useTranslate();
  const mayManage = useMay('MANAGE_RELEASES');
  const [reasons, setReasons] = useKept(`accept:${run.id}`, NO_REASONS, isReasons);
  const [isSending, setSending] = useState(false);
  const odd = toAccept(run);
  const isWhole = odd.every(({ kind }) => (reasons[kind] ?? '').trim() !== '');
  const { options } = run;
  return (
    <Paper variant="outlined" component="section" aria-label={t('imports.accept')} sx={{ p: 2 }}>
      <Typography variant="h2">{t('imports.accept')}</Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {t('imports.acceptIntro')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {odd.map(({ kind, message }) => (
          <Box key={kind}>
            <Typography variant="body2" sx={{ mb: 0.5 }}>
              {message}
            </Typography>
            {mayManage && (
              <Field
                label={t('imports.reasonFor', { kind })}
                value={reasons[kind] ?? ''}
                onChange={(event) => setReasons((before) => ({ ...before, [kind]: event.target.value }))}
                inputProps={{ maxLength: 1_000 }}
              />
            )}
          </Box>
        ))}
      </Box>
      {mayManage && (
        <Button variant="contained" disabled={!isWhole} onClick={() => setSending(true)} sx={{ mt: 2 }}>
          {t('imports.again')}
        </Button>
      )}
      {isSending && (
        <UploadDialog
          files={filesOf(run.id)}
          options={{
            release: options.release ?? '',
            effective: options.effective ?? '',
            attachTo: options.attachTo ?? '',
            isDryRun: options.isDryRun,
            activate: options.activate,
            accept: [
              ...options.accept,
              ...odd.map(({ kind }) => ({ kind, reason: (reasons[kind] ?? '').trim() })),
            ],
          }}
          onClose={() => setSending(false)}
        />
      )}
    </Paper>
  );
}
