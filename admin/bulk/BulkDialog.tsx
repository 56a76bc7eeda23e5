import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { randomKey } from '../drafts/draft.body.ts';
import type { BulkAct, BulkInput, BulkJobFieldsFragment, BulkPreviewQuery } from '../gql/graphql.ts';
import { Failure } from '../layout/Failure.tsx';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { BulkForm } from './BulkForm.tsx';
import { BulkPlan } from './BulkPlan.tsx';
import { BulkProgress } from './BulkProgress.tsx';
import { type BulkChoice, type BulkSettings, isComplete } from './bulk.act.ts';
import { BULK_PREVIEW, START_BULK } from './bulk.graphql.ts';

type BulkPreview = BulkPreviewQuery['bulkPreview'];

interface BulkDialogProps {
  readonly choice: BulkChoice;
  readonly onClose: (hasBegun: boolean) => void;
}

/** Chooses what to do with many codes, shows what would happen, and follows the job to its report. */
export function BulkDialog({ choice, onClose }: BulkDialogProps) {
  const t = useTranslate();
  const titleId = useId();
  const [act, setAct] = useState<BulkAct>('ASSIGN');
  const [settings, setSettings] = useState<BulkSettings>({
    ...{ specialty: '', personId: '', ownWords: false, isAssisted: false },
    release: choice.release ?? '',
  });
  const [job, setJob] = useState<BulkJobFieldsFragment | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isStarting, setStarting] = useState(false);
  const queries = useQueryClient();
  const clientKey = useRef(randomKey());
  const { specialty, personId, ownWords, isAssisted, release } = settings;
  const input: BulkInput = {
    act,
    selection: choice.selection,
    settings: {
      specialty: specialty || null,
      personId: personId || null,
      ownWords,
      // Unticked it says nothing: what each draft was said to be stands.
      isAssisted: isAssisted || null,
      release: release || null,
    },
  };
  const {
    data: plan,
    error,
    refetch,
    isPlaceholderData,
  } = useQuery({
    queryKey: ['bulk', 'preview', input],
    queryFn: async ({ signal }) => (await ask(BULK_PREVIEW, { input }, { signal })).bulkPreview,
    enabled: job === null && isComplete(act, settings),
    placeholderData: keepPreviousData,
  });
  // A plan that is still shown from before is that of another act: nothing may be begun by it.
  const isCounting = isComplete(act, settings) && !error && (plan === undefined || isPlaceholderData);
  const isReady =
    isComplete(act, settings) && !isCounting && !error && plan !== undefined && plan.fitting > 0;
  const start = async () => {
    setStarting(true);
    setFailure(null);
    try {
      setJob((await ask(START_BULK, { input, clientKey: clientKey.current })).startBulk);
      void queries.invalidateQueries({ queryKey: ['bulk', 'jobs'] });
    } catch (thrown) {
      setFailure(thrown);
    } finally {
      setStarting(false);
    }
  };
  const close = () => onClose(job !== null);
  return (
    <Dialog open onClose={isStarting ? undefined : close} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('bulk.title', { smart_count: choice.count })}</DialogTitle>
      <DialogContent>
        {job ? (
          <BulkProgress begun={job} />
        ) : (
          <Box sx={{ display: 'grid', gap: 2 }}>
            <BulkForm
              acts={choice.acts}
              act={act}
              onAct={setAct}
              settings={settings}
              onSettings={setSettings}
            />
            {failure !== null && (
              <Note tone="red" role="alert">
                {sentenceOf(failure, t)}
              </Note>
            )}
            {error ? (
              <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
            ) : (
              isComplete(act, settings) && <Planned plan={plan} isCounting={isCounting} />
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
            {isReady ? t('bulk.start', { smart_count: plan.fitting }) : t('bulk.startNone')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** What would happen; that of the choice before stands dimmed until the new one is counted. */
function Planned({ plan, isCounting }: { plan: BulkPreview | undefined; isCounting: boolean }) {
  const t = useTranslate();
  return (
    <Box sx={{ minHeight: 96 }}>
      <Typography role="status" variant="body2" color="text.secondary" sx={{ minHeight: '1.5em' }}>
        {isCounting ? t('bulk.counting') : ''}
      </Typography>
      {plan && (
        <Box aria-hidden={isCounting} sx={{ opacity: isCounting ? 0.4 : 1 }}>
          <BulkPlan plan={plan} />
        </Box>
      )}
    </Box>
  );
}
