import ShownIcon from '@mui/icons-material/CheckBox';
import HiddenIcon from '@mui/icons-material/CheckBoxOutlineBlank';
import ColumnsIcon from '@mui/icons-material/ViewColumnOutlined';
import { Box, Button, Divider, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import type { CodeColumn } from '../gql/graphql.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { ALL_COLUMNS, CHOOSABLE, USUAL_COLUMNS } from './code.columns.tsx';
import { columnsText, type ListValues } from './code.listing.ts';
import { useChosenView, useKeepColumns, useShownColumns } from './useCodeViews.ts';

/** Which columns the list shows: kept as my own, or in the address while a view is open. */
export function ColumnMenu() {
  const t = useTranslate();
  const notify = useNotify();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { filterValues, setFilters } = useListContext();
  const view = useChosenView();
  const { columns } = useShownColumns();
  const keep = useKeepColumns();
  const choose = (chosen: readonly CodeColumn[]) => {
    const ordered = ALL_COLUMNS.filter((column) => chosen.includes(column));
    const { columns: _, ...values } = filterValues as ListValues;
    if (view) {
      setFilters({ ...values, columns: columnsText(ordered) }, undefined, false);
    } else {
      keep.mutate(ordered, { onError: (thrown) => notify(sentenceOf(thrown, t), { type: 'error' }) });
    }
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<ColumnsIcon />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {t('views.columns')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {ALL_COLUMNS.map((column) => {
          const isShown = columns.includes(column);
          return (
            <MenuItem
              key={column}
              role="menuitemcheckbox"
              aria-checked={isShown}
              dense
              onClick={() =>
                choose(isShown ? columns.filter((other) => other !== column) : [...columns, column])
              }
            >
              <Box
                component={isShown ? ShownIcon : HiddenIcon}
                aria-hidden
                sx={{ mr: 1, fontSize: '1.25rem' }}
              />
              {t(`codes.columns.${CHOOSABLE[column].key}`)}
            </MenuItem>
          );
        })}
        <Divider />
        <MenuItem dense onClick={() => choose(USUAL_COLUMNS)}>
          {t('views.usualColumns')}
        </MenuItem>
      </Menu>
    </>
  );
}
