import { Box } from '@mui/material';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { useMe } from '../providers/useSession.ts';
import { ROOMS, type Room } from './rooms.ts';

interface NavigationProps {
  /** Icons alone between 900 and 1200 pixels; names appear to screen readers and on hover. */
  readonly isRail?: boolean;
  readonly onChoose?: () => void;
}

export function Navigation({ isRail = false, onChoose }: NavigationProps) {
  const t = useTranslate();
  const { pathname } = useLocation();
  const me = useMe();
  const rooms = ROOMS.filter((room) => room.permission === null || me?.permissions.includes(room.permission));
  return (
    <Box component="nav" aria-label={t('frame.navigation')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 1, display: 'grid', gap: 0.25 }}>
        {rooms.map((room) => (
          <li key={room.to}>
            <RoomLink room={room} isHere={isIn(pathname, room.to)} isRail={isRail} onChoose={onChoose} />
          </li>
        ))}
      </Box>
    </Box>
  );
}

interface RoomLinkProps {
  readonly room: Room;
  readonly isHere: boolean;
  readonly isRail: boolean;
  readonly onChoose: (() => void) | undefined;
}

function RoomLink({ room, isHere, isRail, onChoose }: RoomLinkProps) {
  const t = useTranslate();
  const name = t(room.name);
  const Icon = room.icon;
  const hiddenInRail = isRail ? { display: { md: 'none', lg: 'inline' } } : {};
  return (
    <Box
      component={LinkBase}
      to={room.to}
      onClick={onChoose}
      title={isRail ? name : undefined}
      aria-label={name}
      aria-current={isHere ? 'page' : undefined}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        px: 1.25,
        minHeight: 36,
        borderRadius: 1,
        color: isHere ? 'text.primary' : 'text.secondary',
        bgcolor: isHere ? 'action.selected' : 'transparent',
        fontSize: '0.875rem',
        fontWeight: isHere ? 650 : 500,
        textDecoration: 'none',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Icon fontSize="small" aria-hidden />
      <Box component="span" sx={hiddenInRail}>
        {name}
      </Box>
    </Box>
  );
}

function isIn(pathname: string, to: string): boolean {
  if (to === '/releases' && pathname.startsWith('/imports/')) {
    return true;
  }
  return to === '/' ? pathname === '/' || pathname === '' : pathname === to || pathname.startsWith(`${to}/`);
}
