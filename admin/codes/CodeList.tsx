import { Box, Button, Link } from '@mui/material';
import { LinkBase, ListBase, useListContext, useNavigate, useTranslate } from 'react-admin';
import { BulkBar } from '../bulk/BulkBar.tsx';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { Pages } from '../layout/Pages.tsx';
import { type Column, OneLine, RecordTable } from '../layout/RecordTable.tsx';
import { useChosenRows } from '../layout/useChosenRows.ts';
import { When } from '../layout/When.tsx';
import { CodeFilters } from './CodeFilters.tsx';
import { ContentMark } from './ContentMark.tsx';
import type { CodeRow } from './code.row.ts';

export default function CodeList() {
  const t = useTranslate();
  return (
    <ListBase<CodeRow> resource="codes" perPage={25} sort={{ field: 'code', order: 'ASC' }}>
      <PageHead title={t('codes.title')} intro={t('codes.intro')} actions={<ClearFilters />} />
      <CodeFilters />
      <CodeTable />
      <Pages />
    </ListBase>
  );
}

function CodeTable() {
  const t = useTranslate();
  const navigate = useNavigate();
  const choice = useChosenRows<CodeRow>();
  return (
    <>
      <BulkBar codes={choice.rows.map(({ code }) => code)} onDone={choice.clear} />
      <RecordTable<CodeRow>
        label={t('codes.title')}
        columns={COLUMNS}
        empty={<NoCodes />}
        onOpen={(row) => navigate(`/codes/${row.code}`)}
        choice={choice}
        nameOf={({ code, title }) => `${code} ${title}`}
      />
    </>
  );
}

const COLUMNS: readonly Column<CodeRow>[] = [
  {
    key: 'code',
    label: 'codes.columns.code',
    isSortable: true,
    width: 84,
    render: ({ code }) => (
      <Link
        component={LinkBase}
        to={`/codes/${code}`}
        onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
        sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}
      >
        {code}
      </Link>
    ),
  },
  {
    key: 'title',
    label: 'codes.columns.title',
    isSortable: true,
    isFilling: true,
    render: (row) => <TitleCell row={row} />,
  },
  {
    key: 'section',
    label: 'codes.columns.section',
    from: 'lg',
    render: ({ sectionName, subsectionName }) => (
      <Box sx={{ maxWidth: 180, color: 'text.secondary' }}>
        <OneLine>{subsectionName ?? sectionName}</OneLine>
      </Box>
    ),
  },
  {
    key: 'state',
    label: 'codes.columns.state',
    from: 'md',
    render: ({ state }) => <StateCell state={state} />,
  },
  {
    key: 'work',
    label: 'codes.columns.work',
    align: 'right',
    from: 'md',
    render: ({ work }) => <Figure value={work} />,
  },
  {
    key: 'total',
    label: 'codes.columns.totals',
    align: 'right',
    from: 'lg',
    render: ({ nonFacilityTotal, facilityTotal }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        <Figure value={nonFacilityTotal} /> / <Figure value={facilityTotal} />
      </Box>
    ),
  },
  {
    key: 'contentStatus',
    label: 'codes.columns.contentStatus',
    from: 'sm',
    width: 150,
    render: ({ contentStatus, draftState }) => <ContentMark status={contentStatus} draftState={draftState} />,
  },
  {
    key: 'updatedAt',
    label: 'codes.columns.updatedAt',
    isSortable: true,
    from: 'md',
    width: 112,
    render: ({ updatedAt }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
        <When at={updatedAt} />
      </Box>
    ),
  },
];

/** On a phone the words' state stands under the title, where there is no column for it. */
function TitleCell({ row }: { row: CodeRow }) {
  return (
    <Box sx={{ minWidth: 0 }}>
      <OneLine>{row.title}</OneLine>
      <Box sx={{ display: { sm: 'none' }, color: 'text.secondary', fontSize: '0.8125rem' }}>
        <ContentMark status={row.contentStatus} draftState={row.draftState} />
      </Box>
    </Box>
  );
}

function StateCell({ state }: Pick<CodeRow, 'state'>) {
  const t = useTranslate();
  return (
    <Box sx={{ maxWidth: 150 }}>
      <OneLine>{t(`rvuStates.${state}`)}</OneLine>
    </Box>
  );
}

function Figure({ value }: { value: string | null }) {
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {value ?? '–'}
    </Box>
  );
}

/** Where nothing was found, the advice in the list's place carries this button. */
function ClearFilters() {
  const t = useTranslate();
  const { filterValues, setFilters, total } = useListContext();
  return Object.keys(filterValues).length > 0 && total !== 0 ? (
    <Button variant="outlined" onClick={() => setFilters({}, undefined, false)}>
      {t('codes.clearFilters')}
    </Button>
  ) : null;
}

function NoCodes() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isFiltered = Object.keys(filterValues).length > 0;
  return isFiltered ? (
    <Empty
      title={t('codes.noneFound')}
      actions={
        <Button variant="outlined" onClick={() => setFilters({}, undefined, false)}>
          {t('codes.clearFilters')}
        </Button>
      }
    >
      {t('codes.noneFoundAdvice')}
    </Empty>
  ) : (
    <Empty
      title={t('codes.none')}
      actions={
        <Button variant="outlined" component={LinkBase} to="/releases">
          {t('releases.title')}
        </Button>
      }
    >
      {t('codes.noneAdvice')}
    </Empty>
  );
}
