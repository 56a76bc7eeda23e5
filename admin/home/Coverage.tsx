import { Box, Link, Skeleton, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { CONTENT_TONES } from '../codes/code.row.ts';
import type { ContentStatus } from '../gql/graphql.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import { Panel } from './Panel.tsx';
import type { HomePanelProps } from './panels.ts';

const count = new Intl.NumberFormat('en');

/** How many codes have words, by how far the words are; each number leads to its list. */
export function Coverage({ home: totals }: HomePanelProps) {
  const t = useTranslate();
  const all = totals?.all.total ?? 0;
  const rows: [ContentStatus, number | undefined][] = [
    ['REVIEWED', totals?.reviewed.total],
    ['STARTER', totals?.starter.total],
    ['IMPORTED', totals?.imported.total],
    ['DRAFT', totals?.drafts.total],
    ['NONE', totals?.unwritten.total],
  ];
  return (
    <Panel title={t('home.coverage')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {rows.map(([status, total]) => (
          <Box
            component="li"
            key={status}
            sx={{
              display: 'grid',
              gridTemplateColumns: '120px 1fr 64px',
              gap: 1.5,
              alignItems: 'center',
              minHeight: 32,
            }}
          >
            <Link component={LinkBase} to={listOf(status)} color="inherit">
              <StatusDot tone={CONTENT_TONES[status]}>{t(`contentStatuses.${status}`)}</StatusDot>
            </Link>
            <Box aria-hidden sx={{ height: 6, borderRadius: 3, bgcolor: 'action.hover', overflow: 'hidden' }}>
              <Box
                sx={{
                  height: 1,
                  bgcolor: 'primary.main',
                  width: `${all === 0 ? 0 : (100 * (total ?? 0)) / all}%`,
                }}
              />
            </Box>
            <Box sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
              {total === undefined ? <Skeleton /> : count.format(total)}
            </Box>
          </Box>
        ))}
      </Box>
      <Typography
        variant="caption"
        color="text.secondary"
        sx={{ display: 'block', minHeight: '1.45em', mt: 0.5 }}
      >
        {totals && t('home.ofAll', { all: count.format(all) })}
      </Typography>
    </Panel>
  );
}

function listOf(status: ContentStatus): string {
  return `/codes?${new URLSearchParams({ filter: JSON.stringify({ contentStatus: status }), page: '1' })}`;
}
