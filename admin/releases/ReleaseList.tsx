import { Box, Typography } from '@mui/material';
import { ListBase, useTranslate } from 'react-admin';
import type { ReleaseState } from '../gql/graphql.ts';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { type Column, OneLine, RecordTable } from '../layout/RecordTable.tsx';
import { StatusDot, type Tone } from '../layout/StatusDot.tsx';
import { dayOf, When } from '../layout/When.tsx';
import { ReleaseActions } from './ReleaseActions.tsx';
import type { Release } from './release.consequence.ts';

type ReleaseRow = Release & { id: string };

const TONES: Readonly<Record<ReleaseState, Tone>> = {
  PLANNED: 'hollow',
  STAGED: 'amber',
  ACTIVE: 'green',
  SUPERSEDED: 'quiet',
  WITHDRAWN: 'red',
};
const count = new Intl.NumberFormat('en');

const COLUMNS: readonly Column<ReleaseRow>[] = [
  { key: 'name', label: 'releases.columns.name', render: (row) => <NameCell row={row} /> },
  {
    key: 'state',
    label: 'releases.columns.state',
    from: 'sm',
    width: 130,
    render: (row) => <StateCell state={row.state} />,
  },
  {
    key: 'effectiveFrom',
    label: 'releases.columns.effective',
    from: 'sm',
    render: ({ effectiveFrom, effectiveTo }) => (
      <OneLine>
        {effectiveTo ? `${dayOf(effectiveFrom)} – ${dayOf(effectiveTo)}` : dayOf(effectiveFrom)}
      </OneLine>
    ),
  },
  {
    key: 'cmsReleasedOn',
    label: 'releases.columns.cmsReleasedOn',
    from: 'lg',
    render: ({ cmsReleasedOn }) => <OneLine>{cmsReleasedOn ? dayOf(cmsReleasedOn) : '–'}</OneLine>,
  },
  {
    key: 'codeCount',
    label: 'releases.columns.codes',
    align: 'right',
    from: 'md',
    render: (row) => count.format(row.codeCount),
  },
  {
    key: 'rowCount',
    label: 'releases.columns.rows',
    align: 'right',
    from: 'md',
    render: (row) => count.format(row.rowCount),
  },
  {
    key: 'activatedAt',
    label: 'releases.columns.activatedAt',
    from: 'lg',
    render: ({ activatedAt }) => (activatedAt ? <When at={activatedAt} /> : '–'),
  },
  {
    key: 'actions',
    label: 'releases.columns.actions',
    align: 'right',
    width: 116,
    render: (row) => <ReleaseActions release={row} />,
  },
];

export default function ReleaseList() {
  const t = useTranslate();
  return (
    <ListBase<ReleaseRow> resource="releases" perPage={100} sort={{ field: 'name', order: 'DESC' }}>
      <PageHead title={t('releases.title')} intro={t('releases.intro')} />
      <RecordTable<ReleaseRow>
        label={t('releases.title')}
        columns={COLUMNS}
        empty={<Empty title={t('releases.none')}>{t('releases.noneAdvice')}</Empty>}
      />
    </ListBase>
  );
}

function NameCell({ row }: { row: ReleaseRow }) {
  const t = useTranslate();
  const marks = [row.isCurrent ? 'current' : null, row.isSample ? 'sample' : null].filter(
    (mark) => mark !== null,
  );
  return (
    <Box>
      <Typography component="span" variant="body2" sx={{ fontWeight: 650 }}>
        {row.name}
      </Typography>
      <Typography
        component="span"
        variant="caption"
        color="text.secondary"
        sx={{ ml: 0.75, whiteSpace: 'nowrap' }}
      >
        {t('releases.cut', { cut: row.cut })}
      </Typography>
      {marks.map((mark) => (
        <Box
          key={mark}
          component="span"
          sx={{
            ml: 1,
            px: 0.75,
            py: 0.125,
            border: 1,
            borderColor: mark === 'current' ? 'primary.main' : 'divider',
            color: mark === 'current' ? 'primary.main' : 'text.secondary',
            borderRadius: 1,
            fontSize: '0.75rem',
            whiteSpace: 'nowrap',
          }}
        >
          {t(`releases.marks.${mark}`)}
        </Box>
      ))}
      <Box sx={{ display: { sm: 'none' }, fontSize: '0.8125rem' }}>
        <StateCell state={row.state} />
      </Box>
    </Box>
  );
}

function StateCell({ state }: { state: ReleaseState }) {
  const t = useTranslate();
  return <StatusDot tone={TONES[state]}>{t(`releaseStates.${state}`)}</StatusDot>;
}
