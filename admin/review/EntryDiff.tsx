import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { WordDiff } from '../conflicts/WordDiff.tsx';
import { StatusDot, type Tone } from '../layout/StatusDot.tsx';
import type { EntryChange } from './item.changes.ts';

const TONES: Readonly<Record<EntryChange['kind'], Tone>> = {
  ADDED: 'green',
  REMOVED: 'red',
  EDITED: 'amber',
  SAME: 'hollow',
};

interface EntryDiffProps {
  readonly entry: EntryChange;
  /** Nothing is published yet: then nothing is told apart. */
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

/** One entry of a list: new, gone, or which of its words changed. */
export function EntryDiff({ entry, isFirst, children }: EntryDiffProps) {
  const t = useTranslate();
  const isQuiet = !isFirst && entry.kind === 'SAME';
  const isMarked = !isFirst && entry.kind !== 'SAME';
  const shown = isMarked && entry.kind === 'EDITED' ? entry.before : entry.after || entry.before;
  return (
    <Box
      component="li"
      sx={{
        px: 1.25,
        ...(isQuiet
          ? { color: 'text.secondary' }
          : { border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', py: 0.75 }),
      }}
    >
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 1 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {isMarked && (
            <Box component="span" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              <StatusDot tone={TONES[entry.kind]}>{t(`review.entries.${entry.kind}`)}</StatusDot>
            </Box>
          )}
          <WordDiff
            before={entry.kind === 'ADDED' && isMarked ? '' : shown}
            after={entry.kind === 'REMOVED' && isMarked ? '' : entry.after || entry.before}
          />
        </Box>
        {children}
      </Box>
    </Box>
  );
}
