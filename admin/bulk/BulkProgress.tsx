import { Box, Button, LinearProgress, Link, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BulkJobFieldsFragment } from '../gql/graphql.ts';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { BULK_JOB, CANCEL_BULK } from './bulk.graphql.ts';
import { toldOf } from './useBulkJobs.ts';

const LOOK_EVERY_MS = 1_000;

/** How far a job is; it goes on when this is closed. */
export function BulkProgress({ begun }: { begun: BulkJobFieldsFragment }) {
  const t = useTranslate();
  const queries = useQueryClient();
  const { data, error } = useQuery({
    queryKey: ['bulk', 'job', begun.id],
    queryFn: async ({ signal }) => (await ask(BULK_JOB, { id: begun.id }, { signal })).bulkJob,
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'RUNNING' ? false : LOOK_EVERY_MS),
  });
  const job = data ?? begun;
  const isRunning = job.state === 'RUNNING';
  useEffect(() => {
    if (!isRunning) {
      void Promise.all(
        [['codes'], ['queue'], ['worklist'], ['work'], ['bulk', 'jobs']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
    }
  }, [isRunning, queries]);
  const [refused, setRefused] = useState<unknown>(null);
  const cancel = async () => {
    setRefused(null);
    try {
      await ask(CANCEL_BULK, { id: job.id });
      await queries.invalidateQueries({ queryKey: ['bulk', 'job', job.id] });
    } catch (thrown) {
      setRefused(thrown);
    }
  };
  const failure = refused ?? error;
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <LinearProgress
        variant="determinate"
        value={job.total === 0 ? 100 : (100 * toldOf(job)) / job.total}
        aria-label={t('bulk.progress')}
      />
      <Typography role="status" variant="body1">
        {t(`bulk.states.${job.state}`)}{' '}
        {t('bulk.counts', { done: job.done, leftOut: job.leftOut, stale: job.stale, refused: job.refused })}
      </Typography>
      {isRunning && (
        <Typography variant="body2" color="text.secondary">
          {t('bulk.goesOn')}
        </Typography>
      )}
      {failure !== null && (
        <Note tone="red" role="alert" title={t(refused ? 'bulk.notStopped' : 'bulk.notFollowed')}>
          {sentenceOf(failure, t)}
        </Note>
      )}
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
        <Link href={job.reportPath} download>
          {t('bulk.report')}
        </Link>
        {isRunning && <Button onClick={() => void cancel()}>{t('bulk.cancel')}</Button>}
      </Box>
    </Box>
  );
}
