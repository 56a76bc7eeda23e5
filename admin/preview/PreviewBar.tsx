import DesktopIcon from '@mui/icons-material/DesktopWindowsOutlined';
import PhoneIcon from '@mui/icons-material/PhoneIphoneOutlined';
import { Box, Button, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { Suspense, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { laterDialog } from '../layout/later.tsx';
import { useReleases } from '../releases/useReleases.ts';
import type { Page } from './useLook.ts';

const ThenAndNow = laterDialog(() => import('./ThenAndNow.tsx'));

const WIDTHS = { desktop: DesktopIcon, phone: PhoneIcon } as const;
export type PreviewWidth = keyof typeof WIDTHS;

interface PreviewBarProps {
  readonly page: Page | null;
  readonly release: string | null;
  readonly onRelease: (release: string | null) => void;
  readonly width: PreviewWidth;
  readonly onWidth: (width: PreviewWidth) => void;
}

/** Which release the preview shows, how wide, and the way to another time. */
export function PreviewBar({ page, release, onRelease, width, onWidth }: PreviewBarProps) {
  const t = useTranslate();
  const [isComparing, setComparing] = useState(false);
  const { releases = [] } = useReleases();
  const shown = releases.filter(({ state }) => state === 'ACTIVE' || state === 'STAGED');
  const now = release ?? shown.find(({ isCurrent }) => isCurrent)?.name ?? '';
  const others = shown.map(({ name }) => name).filter((name) => name !== now);
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        gap: 1,
        mb: 1,
        pt: { md: 6 },
        minHeight: 38,
      }}
    >
      {page && others.length > 0 && (
        <Button color="inherit" onClick={() => setComparing(true)}>
          {t('draft.thenAndNow.open')}
        </Button>
      )}
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={t('draft.width.name')}
        value={width}
        onChange={(_, next: PreviewWidth | null) => next && onWidth(next)}
        sx={{ display: { xs: 'none', md: 'inline-flex' } }}
      >
        {(['desktop', 'phone'] as const).map((each) => {
          const Icon = WIDTHS[each];
          const name = t(`draft.width.${each}`);
          return (
            <ToggleButton key={each} value={each} aria-label={name} title={name} sx={{ px: 1 }}>
              <Icon fontSize="small" />
            </ToggleButton>
          );
        })}
      </ToggleButtonGroup>
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
      {isComparing && page && (
        <Suspense fallback={null}>
          <ThenAndNow page={page} now={now} others={others} onClose={() => setComparing(false)} />
        </Suspense>
      )}
    </Box>
  );
}
