import { Box, Button, Link, Skeleton } from '@mui/material';
import { useEffect } from 'react';
import { LinkBase, useListContext, useNavigate, useTranslate } from 'react-admin';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { Pages } from '../layout/Pages.tsx';
import { RecordList } from '../layout/RecordList.tsx';
import { type Column, OneLine, RecordTable } from '../layout/RecordTable.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { useChosenRows } from '../layout/useChosenRows.ts';
import { useMay } from '../providers/useSession.ts';
import { AssigneeChoice } from './AssigneeChoice.tsx';
import { Findings } from './Findings.tsx';
import { ReviewFilters } from './ReviewFilters.tsx';
import { changeLine, type ReviewRow, reviewPath } from './review.row.ts';
import { queueOfList } from './reviews.resource.ts';
import { SeveralBar } from './SeveralBar.tsx';
import { useNewSitting } from './useSitting.ts';
import { Waiting } from './Waiting.tsx';

/** What waits for a second person: the oldest first. Opening one begins a row that goes on by itself. */
export default function ReviewList() {
  const t = useTranslate();
  return (
    <RecordList<ReviewRow> resource="review" perPage={25} sort={{ field: 'submittedAt', order: 'ASC' }}>
      <PageHead title={t('review.title')} intro={t('review.intro')} actions={<Begin />} />
      <ReviewFilters />
      <Queue />
      <Pages />
    </RecordList>
  );
}

function usePath() {
  const { filterValues, sort } = useListContext<ReviewRow>();
  return (id: string) => reviewPath(id, queueOfList(filterValues, sort.order));
}

function Queue() {
  const t = useTranslate();
  const navigate = useNavigate();
  const pathOf = usePath();
  const beginAnew = useNewSitting();
  useEffect(beginAnew);
  const choice = useChosenRows<ReviewRow>();
  const mayPublish = useMay('PUBLISH');
  const { filterValues } = useListContext<ReviewRow>();
  const isPublishing = mayPublish && filterValues.state === 'APPROVED';
  return (
    <>
      {isPublishing && <SeveralBar rows={choice.rows} onDone={choice.clear} />}
      <RecordTable<ReviewRow>
        label={t('review.title')}
        columns={COLUMNS}
        empty={<NothingWaits />}
        onOpen={({ id }) => navigate(pathOf(id))}
        {...(isPublishing ? { choice, canChoose: isApproved, nameOf: ({ name }) => name } : {})}
      />
    </>
  );
}

const isApproved = ({ state }: ReviewRow) => state === 'APPROVED';

/** Reads the queue from its beginning. */
function Begin() {
  const t = useTranslate();
  const navigate = useNavigate();
  const pathOf = usePath();
  const { data, page, total, isPending } = useListContext<ReviewRow>();
  const first = page === 1 ? data?.[0] : undefined;
  if (isPending) {
    return <Skeleton variant="rounded" width={140} height={32} />;
  }
  return first ? (
    <Button variant="contained" onClick={() => navigate(pathOf(first.id))}>
      {t('review.begin', { smart_count: total ?? 0 })}
    </Button>
  ) : null;
}

const COLUMNS: readonly Column<ReviewRow>[] = [
  { key: 'name', label: 'review.columns.draft', isFilling: true, render: (row) => <DraftCell row={row} /> },
  {
    key: 'submittedBy',
    label: 'review.columns.by',
    from: 'md',
    render: ({ submittedBy }) => (
      <Box sx={{ maxWidth: 140 }}>
        <OneLine>{submittedBy?.name ?? ''}</OneLine>
      </Box>
    ),
  },
  {
    key: 'submittedAt',
    label: 'review.columns.age',
    isSortable: true,
    width: { xs: 104, sm: 112 },
    render: (row) => <Waiting row={row} />,
  },
  {
    key: 'assignee',
    label: 'review.columns.assignee',
    from: 'lg',
    width: 180,
    render: (row) => <AssigneeCell row={row} />,
  },
  {
    key: 'openComments',
    label: 'review.columns.comments',
    from: 'md',
    align: 'right',
    render: ({ openComments }) => (openComments > 0 ? openComments : ''),
  },
  {
    key: 'findings',
    label: 'review.columns.findings',
    from: 'sm',
    width: 130,
    render: (row) => <Findings row={row} />,
  },
];

function DraftCell({ row }: { row: ReviewRow }) {
  const t = useTranslate();
  const pathOf = usePath();
  return (
    <Box sx={{ minWidth: 0, py: 0.25 }}>
      <Link
        component={LinkBase}
        to={pathOf(row.id)}
        onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
        sx={{ display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      >
        <b>{row.name}</b> {row.title === row.name ? '' : row.title}
      </Link>
      <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        <OneLine>{changeLine(row, t)}</OneLine>
      </Box>
      <Box sx={{ display: { md: 'none' }, color: 'text.secondary', fontSize: '0.8125rem' }}>
        {row.submittedBy?.name}
      </Box>
    </Box>
  );
}

function AssigneeCell({ row }: { row: ReviewRow }) {
  const { refetch } = useListContext<ReviewRow>();
  return (
    <Box
      onClick={(event) => event.stopPropagation()}
      sx={{ width: 164, '& .MuiFormControl-root': { width: 1 } }}
    >
      <AssigneeChoice item={row} onAssigned={() => void refetch()} isLabelHidden />
    </Box>
  );
}

function NothingWaits() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isNarrowed = Object.keys(filterValues).length > 0;
  return (
    <Empty
      title={t(isNarrowed ? 'review.noneFound' : 'review.none')}
      actions={
        isNarrowed && (
          <Button variant="outlined" onClick={() => setFilters({}, undefined, false)}>
            {t('codes.clearFilters')}
          </Button>
        )
      }
    >
      {isNarrowed ? (
        t('review.noneFoundAdvice')
      ) : (
        <StatusDot tone="green">{t('review.noneAdvice')}</StatusDot>
      )}
    </Empty>
  );
}
