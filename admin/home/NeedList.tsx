import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import type { HomeQuery } from '../gql/graphql.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import { When } from '../layout/When.tsx';
import type { Me } from '../providers/session.ts';
import { FirstSteps } from './FirstSteps.tsx';
import type { Need, NeedRow } from './need.ts';
import { NEEDS } from './needs.ts';
import { Panel } from './Panel.tsx';

const SHOWN = 3;

/** What waits for this person, each kind with its first few; teaches the first step where nothing does. */
export function NeedList({ home, me }: { home: HomeQuery; me: Me }) {
  const t = useTranslate();
  const needs = NEEDS.map((needOf) => needOf(home, me)).filter(({ count }) => count > 0);
  return (
    <Panel title={t('home.needsYou')}>
      {needs.length === 0 && <FirstSteps me={me} />}
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gridTemplateColumns: 'minmax(0, 1fr)',
          gap: 2,
        }}
      >
        {needs.map((need) => (
          <NeedEntry key={need.id} need={need} />
        ))}
      </Box>
    </Panel>
  );
}

function NeedEntry({ need }: { need: Need }) {
  const t = useTranslate();
  return (
    <Box component="li">
      <Typography
        component="h3"
        sx={{ fontSize: '0.9375rem', fontWeight: 600, '& span': { whiteSpace: 'normal' } }}
      >
        <Link component={LinkBase} to={need.to} color="inherit">
          <StatusDot tone={need.tone}>{t(`home.needs.${need.id}`, { smart_count: need.count })}</StatusDot>
        </Link>
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.25, p: 0, pl: 1.75 }}>
        {need.rows.slice(0, SHOWN).map((row) => (
          <NeedLine key={row.to} row={row} />
        ))}
      </Box>
    </Box>
  );
}

function NeedLine({ row }: { row: NeedRow }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 1fr) 140px 96px' },
        alignItems: 'center',
        columnGap: 1.5,
        minHeight: 32,
        fontSize: '0.875rem',
      }}
    >
      <Link
        component={LinkBase}
        to={row.to}
        sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', py: 0.25 }}
      >
        {row.name}
      </Link>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {row.aside}
      </Box>
      <Box
        component="span"
        sx={{ color: 'text.secondary', textAlign: 'right', display: { xs: 'none', sm: 'block' } }}
      >
        <When at={row.at ?? null} />
      </Box>
    </Box>
  );
}
