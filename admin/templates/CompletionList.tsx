import { Box, Paper } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { Completion } from './template.completion.ts';

interface CompletionListProps {
  readonly id: string;
  readonly options: readonly Completion[];
  readonly active: number;
  readonly place: { readonly left: number; readonly top: number };
  readonly onChoose: (option: Completion) => void;
}

/** Suggestions at the caret; the text area keeps the focus and tells which one is active. */
export function CompletionList({ id, options, active, place, onChoose }: CompletionListProps) {
  const t = useTranslate();
  const chosen = useRef<HTMLLIElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active option moves into sight
  useEffect(() => {
    // Newer engines answer a promise, which an effect must not return.
    void chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <Paper
      variant="outlined"
      component="ul"
      role="listbox"
      id={id}
      aria-label={t('templates.completions')}
      sx={{
        position: 'absolute',
        left: `min(${place.left + 12}px, calc(100% - 300px))`,
        top: place.top + 12,
        zIndex: 'modal',
        width: 300,
        maxHeight: 264,
        overflowY: 'auto',
        m: 0,
        p: 0.5,
        listStyle: 'none',
        boxShadow: 3,
      }}
    >
      {options.map((option, index) => (
        <Box
          key={option.name}
          component="li"
          ref={index === active ? chosen : undefined}
          role="option"
          id={`${id}-${index}`}
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
          sx={{
            px: 1,
            py: 0.5,
            borderRadius: 1,
            cursor: 'pointer',
            fontSize: '0.875rem',
            bgcolor: index === active ? 'action.selected' : undefined,
            '&:hover': { bgcolor: 'action.hover' },
          }}
        >
          <b>{option.name}</b>
          <Box component="span" sx={{ display: 'block', fontSize: '0.8125rem', color: 'text.secondary' }}>
            {option.meaning}
          </Box>
        </Box>
      ))}
    </Paper>
  );
}
