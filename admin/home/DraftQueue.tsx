import { Box, Link, Skeleton, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { DRAFT_TONES } from '../codes/code.row.ts';
import type { HomeQuery } from '../gql/graphql.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import { When } from '../layout/When.tsx';
import { Panel } from './Panel.tsx';

type QueueRow = HomeQuery['drafts']['items'][number];

interface DraftQueueProps {
  readonly title: string;
  readonly empty: string;
  /** Undefined while they are on their way. */
  readonly rows: readonly QueueRow[] | undefined;
}

const SHOWN = 8;

export function DraftQueue({ title, empty, rows }: DraftQueueProps) {
  return (
    <Panel title={title}>
      <Box sx={{ minHeight: 44 }}>
        {!rows && [1, 2].map((line) => <Skeleton key={line} height={36} />)}
        {rows?.length === 0 && (
          <Typography variant="body2" color="text.secondary">
            {empty}
          </Typography>
        )}
        {rows && rows.length > 0 && <QueueRows rows={rows} />}
      </Box>
    </Panel>
  );
}

function QueueRows({ rows }: { rows: readonly QueueRow[] }) {
  const t = useTranslate();
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.slice(0, SHOWN).map((row) => (
          <Box
            component="li"
            key={row.code}
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(0, 1fr) 150px 100px' },
              alignItems: 'center',
              columnGap: 1.5,
              py: 0.75,
              borderTop: 1,
              borderColor: 'divider',
              '&:first-of-type': { border: 0 },
              fontSize: '0.875rem',
            }}
          >
            <Link
              component={LinkBase}
              to={`/codes/${row.code}`}
              sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', py: 0.25 }}
            >
              <b>{row.code}</b> {row.title}
            </Link>
            {row.draftState && (
              <StatusDot tone={DRAFT_TONES[row.draftState]}>{t(`draftStates.${row.draftState}`)}</StatusDot>
            )}
            <Box
              component="span"
              sx={{ color: 'text.secondary', textAlign: 'right', display: { xs: 'none', sm: 'block' } }}
            >
              <When at={row.updatedAt} />
            </Box>
          </Box>
        ))}
      </Box>
      {rows.length > SHOWN && (
        <Typography variant="caption" color="text.secondary">
          {t('home.more', { smart_count: rows.length - SHOWN })}
        </Typography>
      )}
    </>
  );
}
