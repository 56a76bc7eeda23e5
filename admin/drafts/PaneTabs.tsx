import { Tab, Tabs } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { CommentsTab } from '../comments/CommentsTab.tsx';
import { PANES, type PaneName } from './panes.ts';

/** Below 900 pixels the form is one of the tabs. */
export const PaneTabs = memo(function PaneTabs({
  pane,
  onPane,
}: {
  pane: PaneName;
  onPane: (pane: PaneName) => void;
}) {
  const t = useTranslate();
  return (
    <Tabs
      value={pane}
      onChange={(_, next: PaneName) => onPane(next)}
      variant="scrollable"
      scrollButtons={false}
      aria-label={t('draft.panes')}
      sx={{ display: { md: 'none' }, mb: 2, borderBottom: 1, borderColor: 'divider' }}
    >
      {PANES.map((name) => (
        <Tab
          key={name}
          value={name}
          label={name === 'comments' ? <CommentsTab /> : t(`draft.pane.${name}`)}
          id={`narrow-tab-${name}`}
        />
      ))}
    </Tabs>
  );
});
