import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BulkAct, BulkInput, BulkJobFieldsFragment } from '../gql/graphql.ts';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { BulkForm } from './BulkForm.tsx';
import { BulkPlan } from './BulkPlan.tsx';
import { BulkProgress } from './BulkProgress.tsx';
import { type BulkChoice, type BulkSettings, isComplete } from './bulk.act.ts';
import { BULK_PREVIEW, START_BULK } from './bulk.graphql.ts';

interface BulkDialogProps {
  readonly choice: BulkChoice;
  readonly onClose: (hasBegun: boolean) => void;
}

/** Chooses what to do with many codes, shows what would happen, and follows the job to its report. */
export function BulkDialog({ choice, onClose }: BulkDialogProps) {
  const t = useTranslate();
  const titleId = useId();
  const [act, setAct] = useState<BulkAct>('ASSIGN');
  const [settings, setSettings] = useState<BulkSettings>({ specialty: '', personId: '', ownWords: false });
  const [job, setJob] = useState<BulkJobFieldsFragment | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isStarting, setStarting] = useState(false);
  const clientKey = useRef(crypto.randomUUID());
  const { specialty, personId, ownWords } = settings;
  const input: BulkInput = {
    act,
    selection: choice.selection,
    settings: { specialty: specialty || null, personId: personId || null, ownWords },
  };
  const { data: plan, error } = useQuery({
    queryKey: ['bulk', 'preview', input],
    queryFn: async ({ signal }) => (await ask(BULK_PREVIEW, { input }, { signal })).bulkPreview,
    enabled: job === null && isComplete(act, settings),
    placeholderData: keepPreviousData,
  });
  const isReady = isComplete(act, settings) && plan !== undefined && plan.fitting > 0 && !error;
  const start = async () => {
    setStarting(true);
    setFailure(null);
    try {
      setJob((await ask(START_BULK, { input, clientKey: clientKey.current })).startBulk);
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setStarting(false);
    }
  };
  const shown = failure ?? error;
  const close = () => onClose(job !== null);
  return (
    <Dialog open onClose={isStarting ? undefined : close} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('bulk.title', { smart_count: choice.count })}</DialogTitle>
      <DialogContent>
        {job ? (
          <BulkProgress begun={job} />
        ) : (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <BulkForm act={act} onAct={setAct} settings={settings} onSettings={setSettings} />
            {shown ? (
              <Note tone="red" role="alert">
                {sentenceOf(shown, t)}
              </Note>
            ) : (
              plan && isComplete(act, settings) && <BulkPlan plan={plan} />
            )}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={close} disabled={isStarting}>
          {t(job ? 'verbs.close' : 'verbs.cancel')}
        </Button>
        {!job && (
          <Button variant="contained" disabled={!isReady || isStarting} onClick={() => void start()}>
            {t('bulk.start', { smart_count: plan?.fitting ?? 0 })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
