import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import MenuIcon from '@mui/icons-material/Menu';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { LinkBase, useTheme, useTranslate } from 'react-admin';
import { keyName } from '../palette/key.names.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { CodeJump } from './CodeJump.tsx';

interface TopBarProps {
  readonly onOpenMenu: () => void;
  readonly onOpen: (sheet: 'palette' | 'help') => void;
}

export function TopBar({ onOpenMenu, onOpen }: TopBarProps) {
  const t = useTranslate();
  const [theme, setTheme] = useTheme();
  const isDark = theme === 'dark';
  const label = t(isDark ? 'frame.light' : 'frame.dark');
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 'appBar',
        display: 'flex',
        alignItems: 'center',
        gap: 1,
        height: 48,
        px: { xs: 1, sm: 2 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <IconButton
        aria-label={t('frame.openMenu')}
        onClick={onOpenMenu}
        sx={{ display: { md: 'none' }, p: 1 }}
      >
        <MenuIcon />
      </IconButton>
      <Typography
        component={LinkBase}
        to="/"
        sx={{
          fontWeight: 700,
          letterSpacing: '-0.01em',
          color: 'text.primary',
          textDecoration: 'none',
          mr: 'auto',
        }}
      >
        {t('product')}
      </Typography>
      <CodeJump />
      <Button
        color="inherit"
        onClick={() => onOpen('palette')}
        aria-keyshortcuts="Control+K Meta+K"
        aria-label={t('frame.commands', { key: keyName('Ctrl') })}
        sx={{ display: { xs: 'none', md: 'inline-flex' }, color: 'text.secondary', fontWeight: 500 }}
      >
        {`${keyName('Ctrl')} K`}
      </Button>
      <IconButton
        aria-label={label}
        title={label}
        onClick={() => setTheme(isDark ? 'light' : 'dark')}
        sx={{ p: 0.75 }}
      >
        {isDark ? <LightIcon fontSize="small" /> : <DarkIcon fontSize="small" />}
      </IconButton>
      <AccountMenu onOpen={onOpen} />
    </Box>
  );
}
