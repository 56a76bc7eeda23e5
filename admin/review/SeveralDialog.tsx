import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Note } from '../layout/Note.tsx';
import { Opening } from '../layout/Opening.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import type { ReviewRow } from './review.row.ts';
import { SeveralImpact } from './SeveralImpact.tsx';
import { SeveralReport } from './SeveralReport.tsx';
import { PUBLISH_SEVERAL_PREVIEW } from './several.graphql.ts';
import { itemOf, withoutObstacles } from './several.report.ts';
import { useSeveral } from './useSeveral.ts';
import { useSeveralImpact } from './useSeveralImpact.ts';

interface SeveralDialogProps {
  readonly rows: readonly ReviewRow[];
  readonly onClose: (isPublished: boolean) => void;
}

/** What stands in the way of which draft; then all of them together or none, and what became of each. */
export function SeveralDialog({ rows, onClose }: SeveralDialogProps) {
  const t = useTranslate();
  const titleId = useId();
  const [wanted, setWanted] = useState(rows);
  const { data: preview, error } = useQuery({
    queryKey: ['several', wanted.map(itemOf)],
    queryFn: async ({ signal }) =>
      (await ask(PUBLISH_SEVERAL_PREVIEW, { items: wanted.map(itemOf) }, { signal })).reports,
    staleTime: 0,
  });
  const { publish, isBusy, failure, published, reports: told } = useSeveral(wanted);
  const reports = told ?? preview;
  const ready = reports ? withoutObstacles(wanted, reports) : [];
  const isReady = ready.length > 0 && ready.length === wanted.length;
  const look = useSeveralImpact(wanted);
  // Nobody agrees to what is not counted yet.
  const isCounted = look.keys.length === 0 || look.impact !== null;
  const shown = failure ?? error;
  const close = () => onClose(published);
  return (
    <Dialog open onClose={isBusy ? undefined : close} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{t('several.title', { smart_count: wanted.length })}</DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
        {shown !== null && (
          <Note tone="red" role="alert">
            {sentenceOf(shown, t)}
          </Note>
        )}
        {!reports && shown === null && <Opening />}
        {reports && (
          <>
            <Typography role="status" variant="body1">
              {t(published ? 'several.published' : isReady ? 'several.ready' : 'several.inTheWay', {
                smart_count: wanted.length,
              })}
            </Typography>
            {!published && <SeveralImpact look={look} />}
            <SeveralReport rows={wanted} reports={reports} />
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={close} disabled={isBusy}>
          {t(published ? 'verbs.close' : 'verbs.cancel')}
        </Button>
        {!published && reports && !isReady && ready.length > 0 && (
          <Button variant="outlined" disabled={isBusy} onClick={() => setWanted(ready)}>
            {t('several.leaveOut', { smart_count: wanted.length - ready.length })}
          </Button>
        )}
        {!published && (
          <Button
            variant="contained"
            disabled={!isReady || !isCounted || isBusy}
            onClick={() => void publish()}
          >
            {t('several.publish', { smart_count: wanted.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
