import {
  Box,
  Button,
  Paper,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { count } from '../providers/locale.ts';
import type { ProblemGroup } from './import.row.ts';

const FEW = 5;
/** On a phone, place and value stand below what is wrong. */
const WIDE = { display: { xs: 'none', sm: 'table-cell' } };

/** Problems of one kind with their places; the first few, then all that the report lists. */
export function ProblemList({ group }: { group: ProblemGroup }) {
  const t = useTranslate();
  const titleId = useId();
  const [isLong, setLong] = useState(false);
  const { code, isError, problems } = group;
  const shown = isLong ? problems : problems.slice(0, FEW);
  const placeOf = ({ file, line, column }: (typeof problems)[number]) =>
    [file, line === null ? null : t('imports.line', { line }), column].filter(Boolean).join(', ');
  const hasValues = problems.some(({ value }) => value !== null);
  return (
    <Paper
      variant="outlined"
      component="section"
      aria-labelledby={titleId}
      sx={{ borderLeft: 4, borderLeftColor: isError ? 'error.main' : 'warning.main' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, px: 1.5, pt: 1 }}>
        <Typography id={titleId} variant="h3" sx={{ flex: 1, overflowWrap: 'anywhere' }}>
          {t(isError ? 'imports.error' : 'imports.warning')} {code}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {count.format(group.count)}
          {isError && group.isAcceptable && ` · ${t('imports.acceptable')}`}
        </Typography>
      </Box>
      <TableContainer tabIndex={0} role="region" aria-label={code}>
        <Table size="small" aria-label={code} sx={{ '& tr:last-child td': { border: 0 } }}>
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col" sx={WIDE}>
                {t('imports.columns.place')}
              </TableCell>
              {hasValues && (
                <TableCell component="th" scope="col" sx={WIDE}>
                  {t('imports.columns.value')}
                </TableCell>
              )}
              <TableCell component="th" scope="col">
                {t('imports.columns.message')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same problem may stand twice
              <TableRow key={index}>
                <TableCell sx={{ ...WIDE, verticalAlign: 'top', color: 'text.secondary', minWidth: 140 }}>
                  {placeOf(problem)}
                </TableCell>
                {hasValues && (
                  <TableCell sx={{ ...WIDE, verticalAlign: 'top', maxWidth: 200, overflowWrap: 'anywhere' }}>
                    {problem.value}
                  </TableCell>
                )}
                <TableCell sx={{ verticalAlign: 'top', overflowWrap: 'anywhere' }}>
                  {problem.message}
                  <Box sx={{ display: { sm: 'none' }, color: 'text.secondary', fontSize: '0.8125rem' }}>
                    {[placeOf(problem), problem.value].filter(Boolean).join(' · ')}
                  </Box>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {problems.length > FEW && (
        <Button color="inherit" onClick={() => setLong(!isLong)} aria-expanded={isLong} sx={{ m: 0.5 }}>
          {t(isLong ? 'imports.fewer' : 'imports.allListed', { total: problems.length })}
        </Button>
      )}
    </Paper>
  );
}
