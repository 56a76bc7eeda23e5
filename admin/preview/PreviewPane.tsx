import { Box, LinearProgress, Paper, Skeleton } from '@mui/material';
import { useStore, useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { CodePage } from './CodePage.tsx';
import { PreviewBar, type PreviewWidth } from './PreviewBar.tsx';
import type { Look } from './useLook.ts';

interface PreviewPaneProps {
  readonly look: Look;
  /** Null: the current one. */
  readonly release: string | null;
  readonly onRelease: (release: string | null) => void;
}

/** CSS pixels of a phone held upright. */
const PHONE = 390;

/** The live page, in the release and at the width that were chosen. */
export function PreviewPane({ look, release, onRelease }: PreviewPaneProps) {
  const t = useTranslate();
  const [width, setWidth] = useStore<PreviewWidth>('preview.width', 'desktop');
  const isPhone = width === 'phone';
  return (
    <Box>
      <PreviewBar page={look.page} release={release} onRelease={onRelease} width={width} onWidth={setWidth} />
      <Paper
        variant="outlined"
        sx={{
          position: 'relative',
          p: isPhone ? 2 : { xs: 2, lg: 3 },
          maxWidth: isPhone ? PHONE : undefined,
          mx: 'auto',
        }}
      >
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
