import { Box, Tab, Tabs } from '@mui/material';
import { memo, type ReactNode, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { CommentsTab } from '../comments/CommentsTab.tsx';
import { later, useAhead } from '../layout/later.tsx';
import { Opening } from '../layout/Opening.tsx';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import type { Look } from '../preview/useLook.ts';
import type { PaneName } from './panes.ts';
import type { DraftHandle } from './useDraft.ts';

const History = later(() => import('../revisions/History.tsx'));
const Saves = later(() => import('../revisions/Saves.tsx'));
const Changes = later(() => import('../revisions/Changes.tsx'));
const CommentsPane = later(() => import('../comments/CommentsPane.tsx'));

interface SidePaneProps {
  readonly pane: PaneName;
  readonly onPane: (pane: PaneName) => void;
  readonly handle: DraftHandle;
  readonly look: Look;
  readonly release: string | null;
  readonly onRelease: (release: string | null) => void;
}

/** Beside the form: the live page, what the draft changes, or the history of its words. Scrolls by itself on a wide screen. */
export const SidePane = memo(function SidePane({
  pane,
  onPane,
  handle,
  look,
  release,
  onRelease,
}: SidePaneProps) {
  const t = useTranslate();
  useAhead(Changes, CommentsPane, History, Saves);
  const shown = pane === 'write' ? 'preview' : pane;
  return (
    <Box
      component="aside"
      aria-label={t('draft.beside')}
      sx={{
        display: { xs: pane === 'write' ? 'none' : 'block', md: 'block' },
        position: { md: 'sticky' },
        top: 112,
        maxHeight: { md: 'calc(100vh - 120px)' },
        overflowY: { md: 'auto' },
        minWidth: 0,
        p: '3px',
        m: '-3px',
      }}
    >
      <Tabs
        value={shown}
        onChange={(_, next: PaneName) => onPane(next)}
        aria-label={t('draft.beside')}
        variant="scrollable"
        scrollButtons={false}
        sx={{
          display: { xs: 'none', md: 'flex' },
          maxWidth: '100%',
          mb: -5,
          width: 'fit-content',
          position: 'relative',
          zIndex: 1,
        }}
      >
        <Tab value="preview" label={t('draft.pane.preview')} />
        <Tab value="changes" label={t('draft.pane.changes')} />
        <Tab value="comments" label={<CommentsTab />} />
        <Tab value="history" label={t('draft.pane.history')} />
        <Tab value="saves" label={t('draft.pane.saves')} />
      </Tabs>
      {shown === 'preview' ? (
        <PreviewPane look={look} release={release} onRelease={onRelease} />
      ) : (
        <Suspense fallback={<Opening />}>{beside(shown, handle)}</Suspense>
      )}
    </Box>
  );
});

function beside(shown: Exclude<PaneName, 'write' | 'preview'>, handle: DraftHandle): ReactNode {
  switch (shown) {
    case 'changes':
      return <Changes editing={handle.editing} />;
    case 'comments':
      return (
        <Box sx={{ pt: { md: 6 } }}>
          <CommentsPane body={handle.editing.body} />
        </Box>
      );
    case 'history':
      return <History handle={handle} />;
    case 'saves':
      return <Saves handle={handle} />;
  }
}
