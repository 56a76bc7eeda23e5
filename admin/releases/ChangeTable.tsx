import {
  Box,
  Link,
  Pagination,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
  Typography,
} from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import type { ReleaseChangeSort } from '../gql/graphql.ts';
import { Empty } from '../layout/Empty.tsx';
import { OneLine } from '../layout/RecordTable.tsx';
import { count } from '../providers/locale.ts';
import { capitalised } from './change.kinds.ts';
import { byWeight, type Change, type FieldChange, moveOf, percentText } from './change.text.ts';

/** Columns of a row that are shown at once. */
const SHOWN = 4;

interface ChangeTableProps {
  /** Undefined while they are on their way. */
  readonly changes: readonly Change[] | undefined;
  readonly total: number;
  readonly isFetching: boolean;
  readonly sort: ReleaseChangeSort;
  readonly onSort: (sort: ReleaseChangeSort) => void;
  readonly page: number;
  readonly perPage: number;
  readonly onPage: (page: number) => void;
}

/** Every row that differs, column by column. */
export function ChangeTable(props: ChangeTableProps) {
  const t = useTranslate();
  const { changes, total, sort, onSort, page, perPage } = props;
  if (!changes) {
    return <Skeleton variant="rounded" height={600} />;
  }
  if (changes.length === 0) {
    return <Empty title={t('releases.changes.none')}>{t('releases.changes.noneAdvice')}</Empty>;
  }
  const last = Math.ceil(total / perPage);
  return (
    <Box>
      <TableContainer
        sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}
      >
        <Table
          aria-label={t('releases.changes.title')}
          aria-busy={props.isFetching}
          sx={{ tableLayout: 'fixed', opacity: props.isFetching ? 0.6 : 1 }}
        >
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col" sx={{ width: { xs: 112, sm: 210 } }}>
                <TableSortLabel active={sort === 'CODE'} direction="asc" onClick={() => onSort('CODE')}>
                  {t('codes.columns.code')}
                </TableSortLabel>
              </TableCell>
              <TableCell component="th" scope="col">
                {t('releases.changes.what')}
              </TableCell>
              <TableCell component="th" scope="col" align="right" sx={{ width: 96 }}>
                <TableSortLabel
                  active={sort === 'MOVED_MOST'}
                  direction="desc"
                  onClick={() => onSort('MOVED_MOST')}
                >
                  {t('releases.changes.total')}
                </TableSortLabel>
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {changes.map((change) => (
              <TableRow
                key={`${change.code}${change.modifier}`}
                sx={{ verticalAlign: 'top', '&:last-child td': { border: 0 } }}
              >
                <TableCell>
                  <Link component={LinkBase} to={`/codes/${change.code}`} sx={{ fontWeight: 650 }}>
                    {change.code}
                  </Link>
                  {change.modifier && ` ${change.modifier}`}
                  <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                    <OneLine>{change.title ?? ''}</OneLine>
                  </Box>
                </TableCell>
                <TableCell>
                  <What change={change} />
                </TableCell>
                <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
                  <Move change={change} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 48 }}>
        <Typography variant="caption" color="text.secondary" role="status" sx={{ flex: 1 }}>
          {t('frame.range', {
            from: count.format((page - 1) * perPage + 1),
            to: count.format(Math.min(total, page * perPage)),
            total: count.format(total),
          })}
        </Typography>
        {last > 1 && (
          <Pagination
            aria-label={t('frame.pages')}
            size="small"
            page={page}
            count={last}
            onChange={(_, next) => props.onPage(next)}
            getItemAriaLabel={(type, item) => t(`frame.page.${type}`, { page: item ?? '' })}
          />
        )}
      </Box>
    </Box>
  );
}

function What({ change: { kinds, fields } }: { change: Change }) {
  const t = useTranslate();
  const edge = kinds.find((kind) => kind === 'ADDED' || kind === 'REMOVED');
  const ordered = byWeight(fields);
  const more = ordered.slice(SHOWN);
  const said = ({ field, before, after }: FieldChange) => (
    <Box key={field} component="span" sx={{ mr: 1.5, display: 'inline-block' }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {t(`page.field.${field}`, { _: field })}
      </Box>{' '}
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {edge ? (after ?? before) : `${before ?? '–'} → ${after ?? '–'}`}
      </Box>
    </Box>
  );
  return (
    <Box sx={{ fontSize: '0.8125rem', overflowWrap: 'anywhere' }}>
      {edge && <b>{capitalised(t(`changeKinds.${edge}`))} </b>}
      {ordered.slice(0, SHOWN).map(said)}
      {more.length > 0 && (
        <Box component="details" sx={{ color: 'text.secondary' }}>
          <Box component="summary" sx={{ cursor: 'pointer' }}>
            {t('frame.more', { smart_count: more.length })}
          </Box>
          <Box sx={{ color: 'text.primary' }}>{more.map(said)}</Box>
        </Box>
      )}
    </Box>
  );
}

function Move({ change }: { change: Change }) {
  const move = moveOf(change);
  if (!move?.percent) {
    return null;
  }
  const isUp = Number(move.percent) > 0;
  return (
    <Box component="span" sx={{ color: isUp ? 'success.main' : 'error.main' }}>
      {percentText(move.percent)}
    </Box>
  );
}
