import { Box, Button, Skeleton } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { SectionDialog } from './SectionDialog.tsx';
import { SectionRemoval } from './SectionRemoval.tsx';
import { SectionTree } from './SectionTree.tsx';
import { formOf, inReadingOrder, type Section, type SectionForm } from './section.form.ts';
import { holds } from './section.search.ts';
import { useSectionTable } from './useSectionTable.ts';

type Open =
  | { readonly kind: 'form'; readonly first: SectionForm; readonly isNew: boolean }
  | { readonly kind: 'removal'; readonly section: Section };

/** Which codes belong together, and under which name. */
export default function SectionsPage() {
  const t = useTranslate();
  const mayEdit = useMay('MANAGE_SETTINGS');
  const { table, error, refetch, put } = useSectionTable();
  const [q, setQ] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const blank = (parent: string): SectionForm => ({ slug: '', name: '', parent, after: '', ranges: '' });
  const rows = table ? inReadingOrder(table.sections).filter((section) => holds(section, q)) : [];
  return (
    <>
      <PageHead
        title={t('sections.title')}
        intro={t(mayEdit ? 'sections.intro' : 'sections.introReading')}
        actions={
          mayEdit &&
          table && (
            <Button
              variant="contained"
              onClick={() => setOpen({ kind: 'form', first: blank(''), isNew: true })}
            >
              {t('sections.add')}
            </Button>
          )
        }
      />
      <Box role="search" aria-label={t('sections.search')} sx={{ maxWidth: 420, mb: 1.5, display: 'grid' }}>
        <SearchBox label={t('sections.search')} hint={t('sections.searchHint')} value={q} onSearch={setQ} />
      </Box>
      {error && !table && <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />}
      {!table && !error && <Skeleton variant="rounded" height={480} />}
      {table && rows.length === 0 && (
        <Empty title={t('sections.noneFound')}>{t('sections.noneFoundAdvice')}</Empty>
      )}
      {table && rows.length > 0 && (
        <SectionTree
          rows={rows}
          mayEdit={mayEdit}
          onEdit={(section) => setOpen({ kind: 'form', first: formOf(section), isNew: false })}
          onAddBelow={(section) => setOpen({ kind: 'form', first: blank(section.slug), isNew: true })}
          onRemove={(section) => setOpen({ kind: 'removal', section })}
        />
      )}
      {table && open?.kind === 'form' && (
        <SectionDialog table={table} first={open.first} isNew={open.isNew} onSaved={put} onClose={close} />
      )}
      {table && open?.kind === 'removal' && (
        <SectionRemoval table={table} section={open.section} onSaved={put} onClose={close} />
      )}
    </>
  );
}
