import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { useTranslate } from 'react-admin';

interface PictureTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  /** Cells of each row; all but the first are figures. */
  readonly rows: readonly (readonly string[])[];
}

/** The figures behind a picture, for whoever would rather read them. */
export function PictureTable({ label, columns, rows }: PictureTableProps) {
  const t = useTranslate();
  return (
    <Box component="details" sx={{ fontSize: '0.8125rem', mt: 0.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', py: 0.5 }}>
        {t('releases.changes.asTable')}
      </Box>
      <Box sx={{ maxHeight: 280, overflow: 'auto' }} tabIndex={0} role="region" aria-label={label}>
        <Table size="small" aria-label={label}>
          <TableHead>
            <TableRow>
              {columns.map((column, at) => (
                <TableCell key={column} component="th" scope="col" align={at === 0 ? 'left' : 'right'}>
                  {column}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((cells) => (
              <TableRow key={cells[0]}>
                {cells.map((cell, at) => (
                  <TableCell
                    key={columns[at]}
                    align={at === 0 ? 'left' : 'right'}
                    sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
                  >
                    {cell}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Box>
  );
}
