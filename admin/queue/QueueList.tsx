import { Box, Button, Link } from '@mui/material';
import { useState } from 'react';
import { LinkBase, useListContext, useNavigate, useTranslate } from 'react-admin';
import { DRAFT_TONES } from '../codes/code.row.ts';
import { Empty } from '../layout/Empty.tsx';
import { Note } from '../layout/Note.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { Pages } from '../layout/Pages.tsx';
import { RecordList } from '../layout/RecordList.tsx';
import { type Column, OneLine, RecordTable } from '../layout/RecordTable.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { useChosenRows } from '../layout/useChosenRows.ts';
import { count } from '../providers/locale.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { beginRound } from '../round/round.ts';
import { DayLine } from './DayLine.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { QueueOrder } from './QueueOrder.tsx';
import { type NotTaken, type QueueRow, queueRound, useMyWriting, useQueue } from './useQueue.ts';

/** What is to be written next, and what I have taken of it. */
export default function QueueList() {
  const t = useTranslate();
  const { writing } = useMyWriting();
  return (
    <RecordList<QueueRow> resource="queue" perPage={25} sort={{ field: 'code', order: 'ASC' }}>
      <PageHead title={t('queue.title')} intro={t('queue.intro')} />
      <Box sx={{ minHeight: { xs: 57, sm: 34 }, mb: 1.5 }}>
        {writing && <DayLine day={writing.myWriting} />}
      </Box>
      <QueueFilters />
      <QueueOrder />
      <QueueTable />
      <Pages />
    </RecordList>
  );
}

const COLUMNS: readonly Column<QueueRow>[] = [
  {
    key: 'code',
    label: 'codes.columns.code',
    width: 84,
    render: ({ code }) => (
      <Link component={LinkBase} to={`/codes/${code}`} sx={{ fontWeight: 650 }}>
        {code}
      </Link>
    ),
  },
  {
    key: 'title',
    label: 'codes.columns.title',
    isFilling: true,
    render: (row) => (
      <>
        <OneLine>{row.title}</OneLine>
        <Box sx={{ display: { sm: 'none' }, fontSize: '0.8125rem', color: 'text.secondary' }}>
          <Holder row={row} />
        </Box>
      </>
    ),
  },
  {
    key: 'section',
    label: 'codes.columns.section',
    from: 'lg',
    render: ({ sectionName, subsectionName }) => (
      <Box sx={{ maxWidth: 220, color: 'text.secondary' }}>
        <OneLine>{subsectionName ?? sectionName}</OneLine>
      </Box>
    ),
  },
  { key: 'state', label: 'codes.columns.state', from: 'md', render: (row) => <State row={row} /> },
  {
    key: 'services',
    label: 'queue.columns.services',
    align: 'right',
    from: 'md',
    render: ({ services }) => (services === null ? '–' : count.format(services)),
  },
  {
    key: 'takenBy',
    label: 'queue.columns.holder',
    from: 'sm',
    width: 170,
    render: (row) => <Holder row={row} />,
  },
];

function State({ row }: { row: QueueRow }) {
  const t = useTranslate();
  return <OneLine>{t(`rvuStates.${row.state}`)}</OneLine>;
}

function Holder({ row: { takenBy, draftState, draftBy } }: { row: QueueRow }) {
  const t = useTranslate();
  return (
    <Box sx={{ maxWidth: 190 }}>
      <OneLine>{takenBy?.name ?? draftBy ?? t('queue.free')}</OneLine>
      {draftState && <StatusDot tone={DRAFT_TONES[draftState]}>{t(`draftStates.${draftState}`)}</StatusDot>}
    </Box>
  );
}

function QueueTable() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { filterValues, refetch } = useListContext<QueueRow>();
  const { writing } = useMyWriting();
  const choice = useChosenRows<QueueRow>();
  const { take, handBack } = useQueue();
  const [notTaken, setNotTaken] = useState<readonly NotTaken[]>([]);
  const isMine = filterValues.whose === 'mine';
  const act = async (doing: Promise<NotTaken[]>) => {
    try {
      setNotTaken(await doing);
      choice.clear();
      await refetch();
    } catch (thrown) {
      setNotTaken([{ code: '', message: sentenceOf(thrown, t) }]);
    }
  };
  const open = (row: QueueRow) => {
    const round = queueRound(writing?.mine.items ?? []);
    if (round.places.some(({ code }) => code === row.code)) {
      beginRound(round);
    }
    navigate(`/codes/${row.code}`);
  };
  const codes = choice.rows.map(({ code }) => code);
  return (
    <>
      <Box
        role="toolbar"
        aria-label={t('queue.toolbar')}
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 40, mb: 1 }}
      >
        {isMine ? (
          <Button variant="outlined" disabled={codes.length === 0} onClick={() => void act(handBack(codes))}>
            {t('queue.handBack')}
          </Button>
        ) : (
          <Button variant="contained" disabled={codes.length === 0} onClick={() => void act(take(codes))}>
            {t('queue.take')}
          </Button>
        )}
        <Box component="span" role="status" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {codes.length === 0 ? t('queue.chooseFirst') : t('selection.chosen', { smart_count: codes.length })}
        </Box>
      </Box>
      {notTaken.length > 0 && (
        <Box sx={{ mb: 1 }}>
          <Note
            tone="amber"
            role="alert"
            title={t('queue.notTaken')}
            actions={<Button onClick={() => setNotTaken([])}>{t('verbs.close')}</Button>}
          >
            {notTaken.map(({ code, message }) => (
              <div key={code}>{message}</div>
            ))}
          </Note>
        </Box>
      )}
      <RecordTable<QueueRow>
        label={t('queue.title')}
        columns={COLUMNS}
        empty={<NoQueue isMine={isMine} />}
        onOpen={open}
        choice={choice}
        nameOf={({ code, title }) => `${code} ${title}`}
      />
    </>
  );
}

function NoQueue({ isMine }: { isMine: boolean }) {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isNarrowed = Object.keys(filterValues).some((name) => name !== 'whose');
  const wayOn = isMine ? 'queue.toQueue' : isNarrowed ? 'codes.clearFilters' : null;
  return (
    <Empty
      title={t(isMine ? 'queue.noneMine' : 'queue.none')}
      actions={
        wayOn && (
          <Button variant="outlined" onClick={() => setFilters({}, undefined, false)}>
            {t(wayOn)}
          </Button>
        )
      }
    >
      {t(isMine ? 'queue.noneMineAdvice' : isNarrowed ? 'queue.noneAdvice' : 'queue.allTakenAdvice')}
    </Empty>
  );
}
