import { Box, Button, Link } from '@mui/material';
import { Fragment, useState } from 'react';
import { LinkBase, useListContext, useNavigate, useTranslate } from 'react-admin';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { RecordList } from '../layout/RecordList.tsx';
import { type Column, RecordTable } from '../layout/RecordTable.tsx';
import { When } from '../layout/When.tsx';
import { useMay } from '../providers/useSession.ts';
import { NewTemplateDialog } from './NewTemplateDialog.tsx';
import { TemplateFilters } from './TemplateFilters.tsx';
import { TemplateMark } from './TemplateMark.tsx';
import { TemplateText } from './TemplateText.tsx';
import { type TemplateRow, templatePath } from './template.row.ts';

/** There are a few hundred: they are shown as one list, by group. */
const ALL = 2_000;

const COLUMNS: readonly Column<TemplateRow>[] = [
  {
    key: 'key',
    label: 'templates.columns.key',
    width: { xs: 128, sm: 220 },
    render: ({ key }) => (
      <Box sx={{ width: { md: 220 } }}>
        <Link
          component={LinkBase}
          to={templatePath(key)}
          onClick={(event: { stopPropagation: () => void }) => event.stopPropagation()}
          sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
        >
          <Breakable text={key} />
        </Link>
      </Box>
    ),
  },
  { key: 'text', label: 'templates.columns.text', isFilling: true, render: (row) => <TextCell row={row} /> },
  {
    key: 'state',
    label: 'templates.columns.state',
    from: 'sm',
    width: 150,
    render: (row) => <TemplateMark {...row} />,
  },
  {
    key: 'publishedAt',
    label: 'templates.columns.publishedAt',
    from: 'lg',
    width: 112,
    render: ({ publishedAt }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap', color: 'text.secondary' }}>
        <When at={publishedAt} />
      </Box>
    ),
  },
];

/** May break after the marks that part a key. */
function Breakable({ text }: { text: string }) {
  return text.split(/(?<=[._@])/).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one key have no other identity
    <Fragment key={index}>
      {piece}
      <wbr />
    </Fragment>
  ));
}

export default function TemplateList() {
  const t = useTranslate();
  const navigate = useNavigate();
  return (
    <RecordList<TemplateRow> resource="templates" perPage={ALL} sort={{ field: 'key', order: 'ASC' }}>
      <PageHead title={t('templates.title')} intro={t('templates.intro')} actions={<Add />} />
      <TemplateFilters />
      <RecordTable<TemplateRow>
        label={t('templates.title')}
        columns={COLUMNS}
        empty={<NoTemplates />}
        groupOf={({ group }) => t(`templates.groups.${group}`, { _: group })}
        onOpen={({ key }) => navigate(templatePath(key))}
      />
    </RecordList>
  );
}

/** Two lines at most; a text of one's own shows what it changes in the shipped one. */
function TextCell({ row }: { row: TemplateRow }) {
  const t = useTranslate();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        sx={{
          display: '-webkit-box',
          WebkitLineClamp: 2,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
          overflowWrap: 'anywhere',
        }}
      >
        {row.text ? (
          <TemplateText text={row.text} shipped={row.shippedText} />
        ) : (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t(row.text === null ? 'templates.noText' : 'templates.saysNothing')}
          </Box>
        )}
      </Box>
      <Box sx={{ display: { sm: 'none' }, color: 'text.secondary', fontSize: '0.8125rem' }}>
        <TemplateMark {...row} />
      </Box>
    </Box>
  );
}

function Add() {
  const t = useTranslate();
  const mayWrite = useMay('WRITE_DRAFTS');
  const [isOpen, setOpen] = useState(false);
  return mayWrite ? (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('templates.add')}
      </Button>
      {isOpen && <NewTemplateDialog onClose={() => setOpen(false)} />}
    </>
  ) : null;
}

function NoTemplates() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const isTouchedOnly = Object.keys(filterValues).length === 1 && filterValues.kind;
  return (
    <Empty
      title={t(isTouchedOnly ? `templates.none.${filterValues.kind}` : 'templates.noneFound')}
      actions={
        <Button variant="outlined" onClick={() => setFilters({}, undefined, false)}>
          {t('codes.clearFilters')}
        </Button>
      }
    >
      {t(isTouchedOnly ? 'templates.noneTouchedAdvice' : 'templates.noneFoundAdvice')}
    </Empty>
  );
}
