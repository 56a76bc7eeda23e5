import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import CloseIcon from '@mui/icons-material/Close';
import { Box, IconButton } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';

interface EntryButtonsProps {
  /** What the entry is called: "Question 2". */
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** Up, down and away for one entry of a list. A button at its end stays focusable, so that focus is never lost. */
export function EntryButtons({ name, index, count, onMove, onRemove }: EntryButtonsProps) {
  const t = useTranslate();
  const isFirst = index === 0;
  const isLast = index === count - 1;
  return (
    <Box sx={{ display: 'flex', flexShrink: 0 }}>
      <IconButton
        aria-label={t('draft.moveUp', { name })}
        aria-disabled={isFirst}
        onClick={() => !isFirst && onMove(index - 1)}
        sx={{ opacity: isFirst ? 0.35 : 1 }}
      >
        <UpIcon fontSize="inherit" />
      </IconButton>
      <IconButton
        aria-label={t('draft.moveDown', { name })}
        aria-disabled={isLast}
        onClick={() => !isLast && onMove(index + 1)}
        sx={{ opacity: isLast ? 0.35 : 1 }}
      >
        <DownIcon fontSize="inherit" />
      </IconButton>
      <IconButton aria-label={t('draft.removeWhich', { name })} onClick={onRemove}>
        <CloseIcon fontSize="inherit" />
      </IconButton>
    </Box>
  );
}

/** Alt with an arrow moves the entry that holds the focus. */
export function movesByKey(index: number, onMove: (to: number) => void) {
  return (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (event.altKey && step !== 0) {
      event.preventDefault();
      onMove(index + step);
    }
  };
}
