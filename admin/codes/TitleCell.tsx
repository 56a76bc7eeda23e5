import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { CodeColumn } from '../gql/graphql.ts';
import { OneLine } from '../layout/RecordTable.tsx';
import { CHOOSABLE } from './code.columns.tsx';
import type { CodeRow } from './code.row.ts';

interface TitleCellProps {
  readonly row: CodeRow;
  readonly columns: readonly CodeColumn[];
}

/** The title; below it the draft's name while somebody searches, and on a phone what has no column there. */
export function TitleCell({ row, columns }: TitleCellProps) {
  const t = useTranslate();
  const { filterValues } = useListContext();
  return (
    <Box sx={{ minWidth: 0 }}>
      <OneLine>{row.title}</OneLine>
      {row.draftName && filterValues.q && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          <OneLine>{t('codes.inDraft', { name: row.draftName })}</OneLine>
        </Box>
      )}
      <Box
        component="dl"
        sx={{
          ...{ display: { xs: 'flex', sm: 'none' }, flexWrap: 'wrap', columnGap: 1.5, m: 0 },
          ...{ color: 'text.secondary', fontSize: '0.8125rem' },
        }}
      >
        {columns
          .filter((column) => CHOOSABLE[column].has?.(row) ?? true)
          .map((column) => (
            <Box key={column} sx={{ display: 'flex', gap: 0.5, minWidth: 0 }}>
              {LABELLED.has(column) && (
                <Box component="dt">{t(`codes.columns.${CHOOSABLE[column].key}`)}</Box>
              )}
              <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
                {CHOOSABLE[column].render(row)}
              </Box>
            </Box>
          ))}
      </Box>
    </Box>
  );
}

/** Figures and names say nothing without a word before them. */
const LABELLED: ReadonlySet<CodeColumn> = new Set([
  'STATUS',
  'WORK',
  'TOTALS',
  'DRAFT_BY',
  'ASSIGNEE',
  'REVISION',
]);
