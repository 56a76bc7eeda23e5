import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';

interface FigureTableProps {
  readonly label: string;
  readonly headings: readonly string[];
  /** First cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** A small table of figures: first column in words, the others right-aligned with equal digits. */
export function FigureTable({ label, headings, rows }: FigureTableProps) {
  return (
    <TableContainer tabIndex={0} role="region" aria-label={label} sx={{ overflowWrap: 'normal' }}>
      <Table
        size="small"
        aria-label={label}
        sx={{ '& td, & th': { px: 1, py: 0.5 }, '& tr:last-child > *': { border: 0 } }}
      >
        <TableHead>
          <TableRow>
            {headings.map((heading, index) => (
              <TableCell
                key={heading}
                component="th"
                scope="col"
                align={index === 0 ? 'left' : 'right'}
                sx={{ whiteSpace: 'normal' }}
              >
                {heading}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(([name, ...figures]) => (
            <TableRow key={String(name)}>
              <TableCell component="th" scope="row">
                {name}
              </TableCell>
              {figures.map((figure, index) => (
                <TableCell
                  key={headings[index + 1]}
                  align="right"
                  sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
                >
                  {figure}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
