import { Box, LinearProgress, Paper, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { Failure } from '../layout/Failure.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useReleases } from '../releases/useReleases.ts';
import { CodePage } from './CodePage.tsx';
import type { Look } from './useLook.ts';

interface PreviewPaneProps {
  readonly look: Look;
  /** Null: the current one. */
  readonly release: string | null;
  readonly onRelease: (release: string | null) => void;
}

/** The live page, in the release that was chosen. */
export function PreviewPane({ look, release, onRelease }: PreviewPaneProps) {
  const t = useTranslate();
  const shown = (useReleases() ?? []).filter(({ state }) => state === 'ACTIVE' || state === 'STAGED');
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 1 }}>
        <Choice
          label={t('draft.previewRelease')}
          isLabelHidden
          value={release ?? ''}
          options={[
            { value: '', label: t('draft.currentRelease') },
            ...shown
              .filter(({ isCurrent }) => !isCurrent)
              .map(({ name, state }) => ({ value: name, label: `${name} · ${t(`releaseStates.${state}`)}` })),
          ]}
          onChange={(value) => onRelease(value === '' ? null : value)}
        />
      </Box>
      <Paper variant="outlined" sx={{ position: 'relative', p: { xs: 2, lg: 3 } }}>
        {look.isFetching && (
          <LinearProgress
            aria-label={t('draft.previewing')}
            sx={{ position: 'absolute', top: 0, left: 0, right: 0, height: 2 }}
          />
        )}
        {look.error && (
          <Box sx={{ mb: look.page ? 2 : 0 }}>
            <Failure sentence={sentenceOf(look.error, t)} onRetry={look.retry} />
          </Box>
        )}
        {look.page && <CodePage page={look.page} />}
        {!look.page && !look.error && <Skeleton variant="rounded" height={520} />}
      </Paper>
    </Box>
  );
}
