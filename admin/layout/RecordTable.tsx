import {
  Box,
  Checkbox,
  Skeleton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  TableSortLabel,
} from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { type RaRecord, useListContext, useTranslate } from 'react-admin';
import { sentenceOf } from '../providers/refusal.ts';
import { Failure } from './Failure.tsx';
import { rowAtKey } from './row.keys.ts';
import type { RowChoice } from './useChosenRows.ts';

export interface Column<Row> {
  readonly key: string;
  /** Key of the heading in the messages. */
  readonly label: string;
  readonly render: (row: Row) => ReactNode;
  readonly isSortable?: boolean;
  readonly align?: 'right';
  readonly width?: number | { readonly xs: number; readonly sm: number };
  /** Takes what the other columns leave, and cuts its text there. */
  readonly isFilling?: boolean;
  /** Pixels below which a filling column does not shrink; the table scrolls in its frame instead. */
  readonly least?: number;
  /** Narrowest screen that shows the column. */
  readonly from?: 'sm' | 'md' | 'lg';
}

interface RecordTableProps<Row extends RaRecord> {
  /** Names the table for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly empty: ReactNode;
  readonly onOpen?: (row: Row) => void;
  /** Rows in a row that answer the same stand below a heading. */
  readonly groupOf?: (row: Row) => string;
  /** With it, rows have a box to choose them by. */
  readonly choice?: RowChoice<Row>;
  /** Without it, every row can be chosen. */
  readonly canChoose?: (row: Row) => boolean;
  /** Rows stay in outline until what they depend on is there. */
  readonly isPending?: boolean;
  /** Names a row to whoever chooses it. */
  readonly nameOf?: (row: Row) => string;
  /** A letter that was pressed on a row whose link has the focus; arrows move between rows by themselves. */
  readonly onKey?: (key: string, row: Row) => void;
}

const ROW_HEIGHT = 40;
const PENDING_ROWS = 12;

/** The rows of the list around it, with its states: loading in outline, empty with advice, failed with a way on. */
export function RecordTable<Row extends RaRecord>({
  label,
  columns,
  empty,
  onOpen,
  groupOf,
  choice,
  canChoose = () => true,
  nameOf = ({ id }) => String(id),
  onKey,
  isPending: isWaiting = false,
}: RecordTableProps<Row>) {
  const t = useTranslate();
  const { data, isPending: isAsking, isFetching, error, refetch } = useListContext<Row>();
  const isPending = isAsking || isWaiting;
  if (error && !data) {
    return <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />;
  }
  if (!isPending && data?.length === 0) {
    return <>{empty}</>;
  }
  return (
    <TableContainer sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
      <Table aria-label={label} aria-busy={isFetching} sx={{ tableLayout: { xs: 'fixed', md: 'auto' } }}>
        <TableHead>
          <TableRow>
            {choice && <ChooseAll rows={(data ?? []).filter(canChoose)} choice={choice} />}
            {columns.map((column) => (
              <Heading key={column.key} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody
          onKeyDown={(event) => {
            const at = rowAtKey(event);
            const row = at === null ? undefined : data?.[at];
            if (row && event.key === 'x' && choice) {
              choice.toggle(canChoose(row) ? [row] : [], !choice.ids.has(String(row.id)));
            } else if (row) {
              onKey?.(event.key, row);
            }
          }}
          sx={{ opacity: isFetching && !isPending ? 0.6 : 1, transition: 'opacity .15s' }}
        >
          {isPending
            ? Array.from({ length: PENDING_ROWS }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: outlines have no identity
                <TableRow key={index} sx={{ height: ROW_HEIGHT }}>
                  {choice && <TableCell padding="checkbox" />}
                  {columns.map((column) => (
                    <TableCell key={column.key} sx={shownFrom(column.from)}>
                      <Skeleton />
                    </TableCell>
                  ))}
                </TableRow>
              ))
            : data?.map((row, index) => {
                const group = groupOf?.(row);
                const before = index > 0 ? data[index - 1] : undefined;
                const isFirst = group !== undefined && (!before || groupOf?.(before) !== group);
                return (
                  <Fragment key={row.id}>
                    {isFirst && <GroupRow name={group} columns={columns} hasChoice={choice !== undefined} />}
                    <TableRow
                      hover={onOpen !== undefined}
                      onClick={onOpen && (() => onOpen(row))}
                      sx={{
                        height: ROW_HEIGHT,
                        cursor: onOpen ? 'pointer' : undefined,
                        '&:last-child td': { border: 0 },
                      }}
                      data-row={index}
                    >
                      {choice && (
                        <TableCell padding="checkbox" onClick={(event) => event.stopPropagation()}>
                          {canChoose(row) && (
                            <Checkbox
                              size="small"
                              checked={choice.ids.has(String(row.id))}
                              onChange={(event) => choice.toggle([row], event.target.checked)}
                              slotProps={{
                                input: { 'aria-label': t('selection.one', { name: nameOf(row) }) },
                              }}
                            />
                          )}
                        </TableCell>
                      )}
                      {columns.map((column) => (
                        <TableCell
                          key={column.key}
                          align={column.align}
                          sx={{ ...shownFrom(column.from), ...widthOf(column) }}
                        >
                          {column.render(row)}
                        </TableCell>
                      ))}
                    </TableRow>
                  </Fragment>
                );
              })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function ChooseAll<Row extends RaRecord>({ rows, choice }: { rows: readonly Row[]; choice: RowChoice<Row> }) {
  const t = useTranslate();
  const isAll = rows.length > 0 && choice.rows.length === rows.length;
  return (
    <TableCell padding="checkbox" component="th" scope="col">
      <Checkbox
        size="small"
        checked={isAll}
        indeterminate={choice.rows.length > 0 && !isAll}
        onChange={(event) => choice.toggle(rows, event.target.checked)}
        slotProps={{ input: { 'aria-label': t('selection.all') } }}
      />
    </TableCell>
  );
}

/** One cell that its text stands out of: spanning columns that a phone hides would take the width of those it shows. */
interface GroupRowProps {
  readonly name: string;
  readonly columns: readonly Pick<Column<never>, 'key' | 'from'>[];
  readonly hasChoice: boolean;
}

/**
 * A cell for each column that is shown, the text standing out of the first: one that spans them would make columns of
 * those that a phone hides.
 */
function GroupRow({ name, columns, hasChoice }: GroupRowProps) {
  return (
    <TableRow sx={{ bgcolor: 'background.default' }}>
      <TableCell component="th" scope="rowgroup" sx={{ fontWeight: 650, pt: 1.25, borderBottom: 0 }}>
        <Box sx={{ width: 0, whiteSpace: 'nowrap' }}>{name}</Box>
      </TableCell>
      {columns.slice(hasChoice ? 0 : 1).map(({ key, from }) => (
        <TableCell key={key} sx={{ ...shownFrom(from), borderBottom: 0 }} />
      ))}
    </TableRow>
  );
}

function Heading<Row>({ column }: { column: Column<Row> }) {
  const t = useTranslate();
  const { sort, setSort } = useListContext();
  const isSorted = column.isSortable === true && sort.field === column.key;
  const direction = sort.order === 'DESC' ? 'desc' : 'asc';
  const next = isSorted && direction === 'asc' ? 'DESC' : 'ASC';
  return (
    <TableCell
      component="th"
      scope="col"
      align={column.align}
      sortDirection={isSorted ? direction : false}
      sx={{ ...shownFrom(column.from), ...widthOf(column) }}
    >
      {column.isSortable ? (
        <TableSortLabel
          active={isSorted}
          direction={direction}
          onClick={() => setSort({ field: column.key, order: next })}
        >
          {t(column.label)}
        </TableSortLabel>
      ) : (
        t(column.label)
      )}
    </TableCell>
  );
}

function shownFrom(from: Column<unknown>['from']) {
  return from ? { display: { xs: 'none', [from]: 'table-cell' } } : {};
}

function widthOf({ width, isFilling, least = 0 }: Pick<Column<unknown>, 'width' | 'isFilling' | 'least'>) {
  // Inside a table of automatic layout this pair alone lets a cell shrink below its text.
  return isFilling ? { width: { md: '100%' }, maxWidth: { md: least }, minWidth: { md: least } } : { width };
}

/** Text that stays on its line. */
export function OneLine({ children }: { children: ReactNode }) {
  return (
    <Box
      component="span"
      title={typeof children === 'string' ? children : undefined}
      sx={{ display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
    >
      {children}
    </Box>
  );
}
