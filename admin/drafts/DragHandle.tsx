import DragIcon from '@mui/icons-material/DragIndicator';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { dragsEntry } from './entry.drag.ts';

/** For the mouse; the keyboard moves by Alt and an arrow, or by the buttons. */
export function DragHandle({ list, index }: { list: string; index: number }) {
  const t = useTranslate();
  return (
    <Box
      component="span"
      aria-hidden
      title={t('draft.drag')}
      data-drag={index}
      {...dragsEntry(list, index)}
      sx={{
        display: { xs: 'none', md: 'inline-flex' },
        color: 'text.secondary',
        cursor: 'grab',
        ml: -0.5,
        '&:active': { cursor: 'grabbing' },
      }}
    >
      <DragIcon fontSize="small" />
    </Box>
  );
}
