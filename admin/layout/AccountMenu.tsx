import PersonIcon from '@mui/icons-material/PersonOutline';
import { Box, Button, Divider, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useLogout, useNavigate, useTranslate } from 'react-admin';
import { useMe } from '../providers/useSession.ts';

export function AccountMenu({ onOpen }: { onOpen: (sheet: 'palette' | 'help') => void }) {
  const t = useTranslate();
  const me = useMe();
  const navigate = useNavigate();
  const logout = useLogout();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  if (!me) {
    return null;
  }
  return (
    <>
      <Button
        color="inherit"
        startIcon={<PersonIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={t('account.menu', { name: me.name })}
        onClick={(event) => setAnchor(event.currentTarget)}
        sx={{ maxWidth: 200, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } }, minWidth: 0 }}
      >
        <Box
          component="span"
          sx={{ display: { xs: 'none', sm: 'inline' }, overflow: 'hidden', textOverflow: 'ellipsis' }}
        >
          {me.name}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <Box sx={{ px: 2, pb: 1 }} role="presentation">
          <Typography variant="h3">{me.name}</Typography>
          <Typography variant="caption" color="text.secondary">
            {me.email} · {t(`roles.${me.role}`)}
          </Typography>
        </Box>
        <Divider sx={{ mb: 1 }} />
        {(['palette', 'help'] as const).map((sheet) => (
          <MenuItem
            key={sheet}
            onClick={() => {
              close();
              onOpen(sheet);
            }}
          >
            {t(sheet === 'palette' ? 'palette.title' : 'palette.shortcuts')}
          </MenuItem>
        ))}
        <MenuItem
          onClick={() => {
            close();
            navigate('/account');
          }}
        >
          {t('account.title')}
        </MenuItem>
        <MenuItem
          onClick={() => {
            close();
            void logout();
          }}
        >
          {t('account.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
}
