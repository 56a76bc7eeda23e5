import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SessionFieldsFragment } from '../gql/graphql.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import { When } from '../layout/When.tsx';
import { browserName } from './browser.name.ts';

/** Browsers in which somebody is signed in, the one used last first. */
export function SessionList({ sessions }: { sessions: readonly SessionFieldsFragment[] }) {
  const t = useTranslate();
  if (sessions.length === 0) {
    return <Typography variant="body2">{t('people.sessions.none')}</Typography>;
  }
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {sessions.map((session) => (
        <SessionLine key={`${session.createdAt}${session.lastSeenAt}${session.address}`} session={session} />
      ))}
    </Box>
  );
}

function SessionLine({ session }: { session: SessionFieldsFragment }) {
  const t = useTranslate();
  const name = browserName(session.userAgent);
  return (
    <Box
      component="li"
      sx={{ py: 1, borderTop: 1, borderColor: 'divider', '&:first-of-type': { border: 0 } }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, fontSize: '0.9375rem', fontWeight: 600 }}>
        <span title={session.userAgent ?? undefined}>
          {name ? t('people.sessions.browserOn', name) : t('people.sessions.unknown')}
        </span>
        {session.isThis && <StatusDot tone="green">{t('people.sessions.here')}</StatusDot>}
      </Box>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
        {session.address && `${session.address} · `}
        {t('people.sessions.lastSeen')} <When at={session.lastSeenAt} withTime /> ·{' '}
        {t('people.sessions.since')} <When at={session.createdAt} withTime />
      </Typography>
    </Box>
  );
}
