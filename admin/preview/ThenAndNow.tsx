import { Box, Button, Dialog, DialogContent, DialogTitle, Paper, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { Failure } from '../layout/Failure.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { CodePage } from './CodePage.tsx';
import { PUBLISHED_PAGE } from './preview.graphql.ts';
import type { Page } from './useLook.ts';

interface ThenAndNowProps {
  readonly page: Page;
  /** Name of the release that `page` shows. */
  readonly now: string;
  /** Releases that can be looked back at, newest first. */
  readonly others: readonly string[];
  readonly onClose: () => void;
}

/** Two pages of a code beside each other: as readers of another release have it, and the draft. */
export default function ThenAndNow({ page, now, others, onClose }: ThenAndNowProps) {
  const t = useTranslate();
  const titleId = useId();
  const [release, setRelease] = useState(others[0] ?? now);
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} fullScreen>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, pr: 3 }}>
        <DialogTitle id={titleId} sx={{ flex: 1, minWidth: 200 }}>
          {t('draft.thenAndNow.title', { code: page.code })}
        </DialogTitle>
        <Choice
          label={t('draft.thenAndNow.with')}
          isLabelHidden
          value={release}
          options={others.map((name) => ({ value: name, label: name }))}
          onChange={setRelease}
        />
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('verbs.close')}
        </Button>
      </Box>
      <DialogContent
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(2, minmax(0, 1fr))' },
          alignItems: 'start',
          bgcolor: 'background.default',
        }}
      >
        <Side title={t('draft.thenAndNow.past', { release })}>
          <Then code={page.code} release={release} />
        </Side>
        <Side title={t('draft.thenAndNow.now', { release: now })}>
          <CodePage page={page} />
        </Side>
      </DialogContent>
    </Dialog>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ pt: 1.5 }}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Paper variant="outlined" sx={{ p: { xs: 2, lg: 3 } }}>
        {children}
      </Paper>
    </Box>
  );
}

function Then({ code, release }: { code: string; release: string }) {
  const t = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['publishedPage', code, release],
    queryFn: ({ signal }) => ask(PUBLISHED_PAGE, { code, release }, { signal }),
  });
  if (error) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />;
  }
  if (!data) {
    return <Skeleton variant="rounded" height={520} />;
  }
  return data.publishedPage ? (
    <CodePage page={data.publishedPage} />
  ) : (
    <Typography>{t('draft.thenAndNow.noPage', { release })}</Typography>
  );
}
