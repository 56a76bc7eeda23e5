import { Box, Button, Link } from '@mui/material';
import { useMemo } from 'react';
import { LinkBase, useListContext, useLocation, useNavigate, useTranslate } from 'react-admin';
import { BulkBar } from '../bulk/BulkBar.tsx';
import type { CodeColumn } from '../gql/graphql.ts';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { Pages } from '../layout/Pages.tsx';
import { RecordList } from '../layout/RecordList.tsx';
import { type Column, RecordTable } from '../layout/RecordTable.tsx';
import { useChosenRows } from '../layout/useChosenRows.ts';
import { CodeFilters } from './CodeFilters.tsx';
import { ColumnMenu } from './ColumnMenu.tsx';
import { CHOOSABLE } from './code.columns.tsx';
import { filterOf, type ListValues, narrowedBy } from './code.listing.ts';
import type { CodeRow } from './code.row.ts';
import { OpeningView } from './OpeningView.tsx';
import { TitleCell } from './TitleCell.tsx';
import { useShownColumns } from './useCodeViews.ts';
import { ViewMenu } from './ViewMenu.tsx';

export default function CodeList() {
  const t = useTranslate();
  const asked = new URLSearchParams(useLocation().search);
  const view = asked.get('view');
  if (view && !asked.has('filter')) {
    return <OpeningView id={view} />;
  }
  return (
    <RecordList<CodeRow> resource="codes" perPage={25} sort={{ field: 'code', order: 'ASC' }}>
      <PageHead title={t('codes.title')} intro={t('codes.intro')} actions={<ListActions />} />
      <CodeFilters />
      <CodeTable />
      <Pages />
    </RecordList>
  );
}

function ListActions() {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <ClearFilters />
      <ViewMenu />
      <ColumnMenu />
    </Box>
  );
}

function CodeTable() {
  const t = useTranslate();
  const navigate = useNavigate();
  const choice = useChosenRows<CodeRow>();
  const { filterValues } = useListContext();
  const { columns, isChosen, isPending } = useShownColumns();
  const shown = useMemo(() => tableColumns(columns, isChosen), [columns, isChosen]);
  return (
    <>
      <BulkBar
        codes={choice.rows.map(({ code }) => code)}
        filter={filterOf(filterValues as ListValues)}
        onDone={choice.clear}
      />
      <RecordTable<CodeRow>
        label={t('codes.title')}
        columns={isPending ? shown.slice(0, 2) : shown}
        isPending={isPending}
        empty={<NoCodes />}
        onOpen={(row) => navigate(`/codes/${row.code}`)}
        choice={choice}
        nameOf={({ code, title }) => `${code} ${title}`}
      />
    </>
  );
}

/** Code and title, and what was chosen; on a phone that stands below the title. */
function tableColumns(chosen: readonly CodeColumn[], isChosen: boolean): Column<CodeRow>[] {
  return [
    {
      key: 'code',
      label: 'codes.columns.code',
      isSortable: true,
      width: 84,
      render: (row) => <CodeLink row={row} />,
    },
    {
      ...{ key: 'title', label: 'codes.columns.title', isSortable: true, isFilling: true, least: 220 },
      render: (row) => <TitleCell row={row} columns={isChosen ? chosen : ON_A_PHONE} />,
    },
    ...chosen.map((column) => ({
      ...CHOOSABLE[column],
      label: `codes.columns.${CHOOSABLE[column].key}`,
      from: isChosen ? ('sm' as const) : (CHOOSABLE[column].from ?? ('sm' as const)),
    })),
  ];
}

const ON_A_PHONE: readonly CodeColumn[] = ['CONTENT_STATUS'];

function CodeLink({ row: { code } }: { row: CodeRow }) {
  return (
    <Link
      component={LinkBase}
      to={`/codes/${code}`}
      onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
      sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}
    >
      {code}
    </Link>
  );
}

/** Takes every filter away; columns and view with them. */
function useClear(): { isFiltered: boolean; clear: () => void } {
  const { filterValues, setFilters } = useListContext();
  return {
    isFiltered: Object.keys(narrowedBy(filterValues as ListValues)).length > 0,
    clear: () => setFilters({}, undefined, false),
  };
}

/** Where nothing was found, the advice in the list's place carries this button. */
function ClearFilters() {
  const t = useTranslate();
  const { total } = useListContext();
  const { isFiltered, clear } = useClear();
  return isFiltered && total !== 0 ? (
    <Button variant="outlined" onClick={clear}>
      {t('codes.clearFilters')}
    </Button>
  ) : null;
}

function NoCodes() {
  const t = useTranslate();
  const { isFiltered, clear } = useClear();
  return isFiltered ? (
    <Empty
      title={t('codes.noneFound')}
      actions={
        <Button variant="outlined" onClick={clear}>
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
