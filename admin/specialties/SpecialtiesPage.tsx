import {
  Box,
  Button,
  Link,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
} from '@mui/material';
import { useState } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { listPlace } from '../layout/list.place.ts';
import { PageHead } from '../layout/PageHead.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { SpecialtyDialog } from './SpecialtyDialog.tsx';
import { SpecialtyRemoval } from './SpecialtyRemoval.tsx';
import { type Specialty, useSpecialtyTable } from './useSpecialtyTable.ts';

type Open = { readonly kind: 'form' | 'removal'; readonly specialty: Specialty | null };

/** The vocabulary of specialties. */
export default function SpecialtiesPage() {
  const t = useTranslate();
  const mayEdit = useMay('PUBLISH');
  const { table, error, refetch, put } = useSpecialtyTable();
  const [q, setQ] = useState('');
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const rows = (table?.specialties ?? []).filter(({ name, slug }) =>
    `${name} ${slug}`.toLowerCase().includes(q.toLowerCase()),
  );
  return (
    <>
      <PageHead
        title={t('specialties.title')}
        intro={t(mayEdit ? 'specialties.intro' : 'specialties.introReading')}
        actions={
          mayEdit &&
          table && (
            <Button variant="contained" onClick={() => setOpen({ kind: 'form', specialty: null })}>
              {t('specialties.add')}
            </Button>
          )
        }
      />
      <Box
        role="search"
        aria-label={t('specialties.search')}
        sx={{ maxWidth: 420, mb: 1.5, display: 'grid' }}
      >
        <SearchBox
          label={t('specialties.search')}
          hint={t('specialties.searchHint')}
          value={q}
          onSearch={setQ}
        />
      </Box>
      {error && !table && <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />}
      {!table && !error && <Skeleton variant="rounded" height={480} />}
      {table && rows.length === 0 && (
        <Empty title={t('specialties.noneFound')}>{t('specialties.noneFoundAdvice')}</Empty>
      )}
      {rows.length > 0 && (
        <TableContainer
          sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}
        >
          <Table aria-label={t('specialties.title')}>
            <TableHead>
              <TableRow>
                <TableCell component="th" scope="col">
                  {t('specialties.fields.name')}
                </TableCell>
                <TableCell component="th" scope="col" sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                  {t('specialties.fields.schemaOrg')}
                </TableCell>
                {mayEdit && (
                  <TableCell component="th" scope="col" align="right">
                    {t('specialties.actions')}
                  </TableCell>
                )}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((specialty) => (
                <TableRow key={specialty.slug} sx={{ '&:last-child td': { border: 0 } }}>
                  <TableCell>
                    <Link
                      component={LinkBase}
                      to={listPlace('codes', { specialty: specialty.slug })}
                      color="inherit"
                      title={t('specialties.showCodes', { name: specialty.name })}
                    >
                      {specialty.name}
                    </Link>
                  </TableCell>
                  <TableCell sx={{ color: 'text.secondary', display: { xs: 'none', sm: 'table-cell' } }}>
                    {specialty.schemaOrg ?? '–'}
                  </TableCell>
                  {mayEdit && (
                    <TableCell align="right" sx={{ whiteSpace: 'nowrap', width: 170 }}>
                      <Button
                        variant="outlined"
                        aria-label={t('specialties.editWhich', { name: specialty.name })}
                        onClick={() => setOpen({ kind: 'form', specialty })}
                      >
                        {t('specialties.edit')}
                      </Button>{' '}
                      <Button
                        color="inherit"
                        aria-label={t('specialties.removeWhich', { name: specialty.name })}
                        onClick={() => setOpen({ kind: 'removal', specialty })}
                      >
                        {t('specialties.remove')}
                      </Button>
                    </TableCell>
                  )}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {table && open?.kind === 'form' && (
        <SpecialtyDialog table={table} specialty={open.specialty} onSaved={put} onClose={close} />
      )}
      {table && open?.kind === 'removal' && open.specialty && (
        <SpecialtyRemoval table={table} specialty={open.specialty} onSaved={put} onClose={close} />
      )}
    </>
  );
}
