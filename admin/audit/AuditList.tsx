import { Box } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { AuditLogQuery } from '../gql/graphql.ts';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { Pages } from '../layout/Pages.tsx';
import { RecordList } from '../layout/RecordList.tsx';
import { type Column, OneLine, RecordTable } from '../layout/RecordTable.tsx';
import { When } from '../layout/When.tsx';
import { AuditDetail } from './AuditDetail.tsx';
import { AuditExport } from './AuditExport.tsx';
import { AuditFilters } from './AuditFilters.tsx';

export type AuditRow = AuditLogQuery['auditLog']['items'][number];

const COLUMNS: readonly Column<AuditRow>[] = [
  {
    key: 'at',
    label: 'audit.columns.at',
    width: { xs: 112, sm: 150 },
    render: ({ at }) => (
      <OneLine>
        <When at={at} withTime />
      </OneLine>
    ),
  },
  {
    key: 'actor',
    label: 'audit.columns.actor',
    from: 'sm',
    render: ({ actor }) => <OneLine>{actor}</OneLine>,
  },
  { key: 'action', label: 'audit.columns.action', render: (row) => <ActionCell row={row} /> },
  {
    key: 'subject',
    label: 'audit.columns.subject',
    from: 'sm',
    isFilling: true,
    least: 120,
    render: ({ subject }) => <OneLine>{subject}</OneLine>,
  },
  {
    key: 'address',
    label: 'audit.columns.address',
    from: 'lg',
    render: ({ address }) => <OneLine>{address}</OneLine>,
  },
];

/** On a phone, by whom and on what stand below what was done. */
function ActionCell({ row: { action, actor, subject } }: { row: AuditRow }) {
  const t = useTranslate();
  return (
    <>
      <OneLine>{t(`acts.${action}`, { _: action })}</OneLine>
      <Box sx={{ display: { sm: 'none' }, color: 'text.secondary', fontSize: '0.8125rem' }}>
        <OneLine>{`${actor} · ${subject}`}</OneLine>
      </Box>
    </>
  );
}

export default function AuditList() {
  const t = useTranslate();
  const [open, setOpen] = useState<AuditRow | null>(null);
  const columns: readonly Column<AuditRow>[] = [
    ...COLUMNS,
    {
      key: 'detail',
      label: 'audit.columns.detail',
      width: 96,
      render: (row) => <AuditDetail row={row} isOpen={open?.id === row.id} onOpen={setOpen} />,
    },
  ];
  return (
    <RecordList<AuditRow> resource="audit" perPage={50} sort={{ field: 'at', order: 'DESC' }}>
      <PageHead title={t('audit.title')} intro={t('audit.intro')} actions={<AuditExport />} />
      <AuditFilters />
      <RecordTable<AuditRow> label={t('audit.title')} columns={columns} empty={<NoEntries />} />
      <Pages />
    </RecordList>
  );
}

function NoEntries() {
  const t = useTranslate();
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues).length > 0;
  return (
    <Box>
      <Empty title={t(isFiltered ? 'audit.noneFound' : 'audit.none')}>
        {t(isFiltered ? 'audit.noneFoundAdvice' : 'audit.noneAdvice')}
      </Empty>
    </Box>
  );
}
