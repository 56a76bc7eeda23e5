import { Box, Drawer, Link } from '@mui/material';
import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation, useTranslate } from 'react-admin';
import { SessionDialog } from '../account/SessionDialog.tsx';
import { type OpenSheet, Shortcuts } from '../palette/Shortcuts.tsx';
import { Announcements } from './Announcements.tsx';
import { keepFocus } from './focus.keeper.ts';
import { Gaps } from './Gaps.tsx';
import { Navigation } from './Navigation.tsx';
import { Opening } from './Opening.tsx';
import { TopBar } from './TopBar.tsx';

/** Bar above, rooms at the left (icons below 1200 pixels, a drawer below 900), the screen beside them. */
export function Frame({ children }: { children?: ReactNode }) {
  const t = useTranslate();
  const main = useRef<HTMLElement>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const closeMenu = () => setMenuOpen(false);
  const { pathname } = useLocation();
  const shown = useRef(pathname);

  // A new screen begins at its beginning, for the keyboard and for screen readers too.
  useEffect(() => {
    if (shown.current !== pathname) {
      shown.current = pathname;
      main.current?.focus({ preventScroll: true });
    }
  }, [pathname]);

  useEffect(() => keepFocus(document), []);

  return (
    <Announcements>
      <Link
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
        sx={{
          position: 'absolute',
          left: 8,
          top: -60,
          zIndex: 'tooltip',
          p: 1,
          bgcolor: 'background.paper',
          '&:focus': { top: 8 },
        }}
      >
        {t('frame.skip')}
      </Link>
      <TopBar onOpenMenu={() => setMenuOpen(true)} onOpen={setSheet} />
      <Drawer open={isMenuOpen} onClose={closeMenu} slotProps={{ paper: { sx: { width: 240 } } }}>
        <Navigation onChoose={closeMenu} />
      </Drawer>
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        <Box
          sx={{
            display: { xs: 'none', md: 'block' },
            position: 'sticky',
            top: 48,
            flexShrink: 0,
            width: { md: 56, lg: 184 },
            height: 'calc(100vh - 48px)',
            borderRight: 1,
            borderColor: 'divider',
          }}
        >
          <Navigation isRail />
        </Box>
        <Box
          component="main"
          id="main"
          ref={main}
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, px: { xs: 2, sm: 3 }, py: { xs: 2, sm: 2.5 } }}
        >
          <Suspense fallback={<Opening />}>{children}</Suspense>
        </Box>
      </Box>
      <Shortcuts open={sheet} onOpen={setSheet} />
      <SessionDialog />
      <Gaps />
    </Announcements>
  );
}
