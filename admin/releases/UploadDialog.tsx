import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  LinearProgress,
  Typography,
} from '@mui/material';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { useAnnounce } from '../layout/Announcements.tsx';
import { Note } from '../layout/Note.tsx';
import { isAbort } from '../providers/graphql.client.ts';
import { asRefusal, sentenceOf } from '../providers/refusal.ts';
import { FilePicker } from './FilePicker.tsx';
import { keepFiles } from './kept.files.ts';
import { UploadFields } from './UploadFields.tsx';
import { type UploadOptions, upload } from './upload.ts';

interface UploadDialogProps {
  readonly files: readonly File[];
  readonly options?: Partial<UploadOptions>;
  readonly onClose: () => void;
}

const PLAIN: UploadOptions = {
  release: '',
  effective: '',
  attachTo: '',
  isDryRun: false,
  activate: 'NO',
  accept: [],
};

/** Files on their way: what they are, what shall be done with them, how much is sent. */
export function UploadDialog({ files: first, options: wished = {}, onClose }: UploadDialogProps) {
  const t = useTranslate();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const titleId = useId();
  const [files, setFiles] = useState(first);
  const [options, setOptions] = useState<UploadOptions>({ ...PLAIN, ...wished });
  const [share, setShare] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);
  const isSending = share !== null;
  const refusal = failure === null ? null : asRefusal(failure);

  useEffect(() => {
    if (!isSending) {
      return;
    }
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [isSending]);

  const send = async (event: FormEvent) => {
    event.preventDefault();
    const controller = new AbortController();
    stop.current = controller;
    setFailure(null);
    setShare(0);
    try {
      const id = await upload(files, options, setShare, controller.signal);
      keepFiles(id, files);
      announce(t('imports.taken'));
      onClose();
      navigate(`/imports/${id}`);
    } catch (thrown) {
      setShare(null);
      if (!isAbort(thrown)) {
        setFailure(thrown);
      }
    }
  };

  return (
    <Dialog open onClose={isSending ? undefined : onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <form onSubmit={send}>
        <DialogTitle id={titleId}>{t('imports.bring')}</DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <FilePicker files={files} isBlocked={isSending} onFiles={setFiles} />
          <UploadFields
            options={options}
            isBlocked={isSending}
            refusal={refusal}
            onChange={(patch) => setOptions((before) => ({ ...before, ...patch }))}
          />
          {isSending && (
            <Box>
              <LinearProgress
                variant={share < 1 ? 'determinate' : 'indeterminate'}
                value={100 * share}
                aria-label={t('imports.sending')}
              />
              <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0, mt: 0.5 }}>
                {t(share < 1 ? 'imports.sendingHint' : 'imports.taking')}
              </Typography>
            </Box>
          )}
          {failure !== null && (
            <Note tone="red" role="alert">
              {sentenceOf(failure, t)}
            </Note>
          )}
        </DialogContent>
        <DialogActions>
          <Button variant="outlined" onClick={() => (isSending ? stop.current?.abort() : onClose())}>
            {t(isSending ? 'imports.stop' : 'verbs.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={isSending || files.length === 0}>
            {t(options.isDryRun ? 'imports.check' : 'imports.send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
