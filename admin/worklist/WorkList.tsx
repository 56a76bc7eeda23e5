import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { LinkBase, useListContext, useLocation, useNavigate, useTranslate } from 'react-admin';
import { BulkAll } from '../bulk/BulkAll.tsx';
import { DRAFT_TONES } from '../codes/code.row.ts';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { Pages } from '../layout/Pages.tsx';
import { RecordList } from '../layout/RecordList.tsx';
import { type Column, OneLine, RecordTable } from '../layout/RecordTable.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { useChosenRows } from '../layout/useChosenRows.ts';
import { When } from '../layout/When.tsx';
import { useReleases } from '../releases/useReleases.ts';
import { beginRound } from '../round/round.ts';
import { Reasons } from './Reasons.tsx';
import { useWorkProgress } from './useWorkProgress.ts';
import { WorkActions, type WorkQuestion } from './WorkActions.tsx';
import { WorkFilters } from './WorkFilters.tsx';
import { WorkProgress } from './WorkProgress.tsx';
import { editPath, type WorkRow } from './work.row.ts';
import { filterOf } from './worklist.resource.ts';

/** What a release made stale: by reason, with what changed, and everything that can be done about it. */
export default function WorkList() {
  const t = useTranslate();
  return (
    <RecordList<WorkRow> resource="worklist" perPage={25} sort={{ field: 'code', order: 'ASC' }}>
      <PageHead title={t('worklist.title')} intro={t('worklist.intro')} />
      <WorkProgress />
      <WorkFilters />
      <WorkTable />
      <Pages />
      <Typography variant="caption" color="text.secondary" sx={{ display: { xs: 'none', md: 'block' } }}>
        {t('worklist.keys')}
      </Typography>
    </RecordList>
  );
}

const COLUMNS: readonly Column<WorkRow>[] = [
  {
    key: 'code',
    label: 'codes.columns.code',
    width: { xs: 112, sm: 220 },
    render: (row) => (
      <Box sx={{ width: { md: 240 } }}>
        <Link component={LinkBase} to={`/codes/${row.code}`} data-row-link sx={{ fontWeight: 650 }}>
          {row.code}
        </Link>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          <OneLine>{row.title}</OneLine>
        </Box>
      </Box>
    ),
  },
  {
    key: 'reasons',
    label: 'worklist.columns.reasons',
    isFilling: true,
    render: (row) => (
      <>
        <Reasons reasons={row.reasons} />
        <Box sx={{ display: { sm: 'none' }, fontSize: '0.8125rem' }}>
          <Holder row={row} />
        </Box>
      </>
    ),
  },
  {
    key: 'release',
    label: 'worklist.columns.release',
    from: 'lg',
    render: ({ comparedWith, release }) => (
      <OneLine>{comparedWith === release ? release : `${comparedWith} → ${release}`}</OneLine>
    ),
  },
  {
    key: 'assignee',
    label: 'worklist.columns.assignee',
    from: 'sm',
    width: 150,
    render: (row) => <Holder row={row} />,
  },
  {
    key: 'openedAt',
    label: 'worklist.columns.since',
    from: 'md',
    width: 112,
    render: ({ openedAt }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
        <When at={openedAt} />
      </Box>
    ),
  },
];

/** Who has it, and how far they are; who resolved it, and how. */
function Holder({ row }: { row: WorkRow }) {
  const t = useTranslate();
  if (row.state === 'RESOLVED') {
    return (
      <StatusDot tone="green">
        {t(`worklist.resolutions.${row.resolution}`, { name: row.resolvedBy ?? '' })}
      </StatusDot>
    );
  }
  return (
    <Box sx={{ maxWidth: 150 }}>
      <OneLine>{row.assignee?.name ?? t('worklist.nobody')}</OneLine>
      {row.draftState && (
        <StatusDot tone={DRAFT_TONES[row.draftState]}>{t(`draftStates.${row.draftState}`)}</StatusDot>
      )}
    </Box>
  );
}

function WorkTable() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { data } = useListContext<WorkRow>();
  const current = useReleases().releases?.find(({ isCurrent }) => isCurrent)?.name ?? null;
  const choice = useChosenRows<WorkRow>();
  const [asked, setAsked] = useState<WorkQuestion | null>(null);
  const open = (row: WorkRow) => {
    const places = (data ?? []).map((item) => ({ code: item.code, path: editPath(item, current) }));
    beginRound({ kind: 'worklist', back: `/worklist${search}`, places });
    navigate(editPath(row, current));
  };
  const byKey = (key: string, row: WorkRow) => {
    const question = ({ a: 'ASSIGN', s: 'CONFIRM' } as const)[key];
    if (question) {
      choice.only(row);
      setAsked(question);
    }
  };
  return (
    <>
      <WorkActions
        rows={choice.rows}
        asked={choice.rows.length > 0 ? asked : null}
        onAsk={setAsked}
        onDone={choice.clear}
      >
        <WithAll onDone={choice.clear} />
      </WorkActions>
      <RecordTable<WorkRow>
        label={t('worklist.title')}
        columns={COLUMNS}
        empty={<NoWork />}
        onOpen={open}
        onKey={byKey}
        choice={choice}
        nameOf={({ code, title }) => `${code} ${title}`}
      />
    </>
  );
}

const ACTS_ON_WORK = ['ASSIGN', 'CONFIRM'] as const;

/** Assigns or confirms all items of one release that the filter matches, on however many pages. */
function WithAll({ onDone }: { onDone: () => void }) {
  const t = useTranslate();
  const { filterValues, total } = useListContext<WorkRow>();
  const { progress: releases } = useWorkProgress();
  const { release = releases?.length === 1 ? releases[0]?.release : undefined } = filterValues;
  if (filterValues.state === 'RESOLVED' || total === 0) {
    return null;
  }
  return (
    // On a phone a line of its own from the start, so that nothing moves when it is counted.
    <Box sx={{ flexBasis: { xs: '100%', sm: 'auto' }, ml: 'auto', minHeight: 32, alignContent: 'center' }}>
      {!total || !(release ?? releases) ? null : release ? (
        <BulkAll
          choice={{
            selection: { work: filterOf(filterValues, Date.now()) },
            ...{ release, acts: ACTS_ON_WORK },
          }}
          total={total}
          onDone={onDone}
        />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {t('worklist.chooseRelease')}
        </Typography>
      )}
    </Box>
  );
}

function NoWork() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues).length > 0;
  return isFiltered ? (
    <Empty
      title={t('worklist.noneFound')}
      actions={
        <Button variant="outlined" onClick={() => setFilters({}, undefined, false)}>
          {t('codes.clearFilters')}
        </Button>
      }
    >
      {t(filterValues.state === 'RESOLVED' ? 'worklist.noneResolvedAdvice' : 'worklist.noneFoundAdvice')}
    </Empty>
  ) : (
    <Empty
      title={t('worklist.none')}
      actions={
        <Button variant="outlined" component={LinkBase} to="/queue">
          {t('queue.title')}
        </Button>
      }
    >
      {t('worklist.noneAdvice')}
    </Empty>
  );
}
