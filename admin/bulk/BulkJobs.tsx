import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Link,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { BulkJobFieldsFragment } from '../gql/graphql.ts';
import { When } from '../layout/When.tsx';
import { BulkProgress } from './BulkProgress.tsx';
import { isRunning, toldOf, useBulkJobs } from './useBulkJobs.ts';

const SHOWN = 5;

/** The way back to jobs whose dialog was closed: how far one is, and the reports of those before. */
export function BulkJobs() {
  const t = useTranslate();
  const jobs = useBulkJobs();
  const [isOpen, setOpen] = useState(false);
  const running = jobs.find(isRunning);
  if (jobs.length === 0) {
    return null;
  }
  return (
    <>
      <Button color="inherit" onClick={() => setOpen(true)} sx={{ ml: { sm: 'auto' } }}>
        {running ? t('bulk.underWay', { told: toldOf(running), total: running.total }) : t('bulk.jobs')}
      </Button>
      {isOpen && <JobsDialog jobs={jobs.slice(0, SHOWN)} onClose={() => setOpen(false)} />}
    </>
  );
}

function JobsDialog({ jobs, onClose }: { jobs: readonly BulkJobFieldsFragment[]; onClose: () => void }) {
  const t = useTranslate();
  const titleId = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('bulk.jobs')}</DialogTitle>
      <DialogContent>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
          {jobs.map((job) => (
            <Box
              component="li"
              key={job.id}
              sx={{ pb: 2, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { pb: 0, border: 0 } }}
            >
              <Typography variant="h3" sx={{ mb: 0.5 }}>
                {t(`bulk.acts.${job.act}`)}
                <Typography component="span" variant="caption" color="text.secondary" sx={{ ml: 1 }}>
                  <When at={job.requestedAt} withTime />
                </Typography>
              </Typography>
              {isRunning(job) ? <BulkProgress begun={job} /> : <Ended job={job} />}
            </Box>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} autoFocus>
          {t('verbs.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Ended({ job }: { job: BulkJobFieldsFragment }) {
  const t = useTranslate();
  const { done, leftOut, stale, refused } = job;
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      {t(`bulk.states.${job.state}`)} {t('bulk.counts', { done, leftOut, stale, refused })}{' '}
      <Link href={job.reportPath} download>
        {t('bulk.report')}
      </Link>
    </Box>
  );
}
