import { Box, Dialog, LinearProgress, OutlinedInput, Typography } from '@mui/material';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { sentenceOf } from '../providers/refusal.ts';
import { opensNow, type PaletteEntry } from './palette.entry.ts';
import { usePaletteEntries } from './usePaletteEntries.ts';

interface CommandPaletteProps {
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/** One field for going anywhere and doing anything, by keyboard alone. */
export default function CommandPalette({ onClose, onHelp }: CommandPaletteProps) {
  const t = useTranslate();
  const listId = useId();
  const [typed, setTyped] = useState('');
  /** The entry that arrows or the pointer chose; it stays the same one when more is found. */
  const [chosen, setChosen] = useState<string | null>(null);
  /** Enter came before the server's answer: it means what will be found for these words. */
  const [isAwaited, setAwaited] = useState(false);
  const { listing, isFetching, error } = usePaletteEntries(typed, onHelp);
  const { entries } = listing;
  const active = Math.max(
    0,
    entries.findIndex(({ id }) => id === chosen),
  );
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    void list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const run = (entry: PaletteEntry | null) => {
    if (entry) {
      onClose();
      entry.run();
    }
  };
  const first = isAwaited ? opensNow(listing, 0) : null;
  useEffect(() => {
    if (first) {
      setAwaited(false);
      // Whoever asked for a code has not asked for an empty list of them.
      run(first.id === 'search' ? null : first);
    }
  });
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && entries.length > 0) {
      event.preventDefault();
      setAwaited(false);
      setChosen(entries[(active + step + entries.length) % entries.length]?.id ?? null);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const entry = entries.find(({ id }) => id === chosen) ?? opensNow(listing, active);
      setAwaited(!entry);
      run(entry);
    }
  };

  return (
    <Dialog
      open
      onClose={onClose}
      maxWidth="sm"
      fullWidth
      slotProps={{
        paper: {
          'aria-label': t('palette.title'),
          sx: { position: { sm: 'absolute' }, top: { sm: '12vh' }, m: { xs: 1, sm: 'auto' } },
        },
      }}
    >
      <OutlinedInput
        autoFocus
        fullWidth
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(null);
          setAwaited(false);
        }}
        onKeyDown={onKey}
        placeholder={t('palette.hint')}
        inputProps={{
          role: 'combobox',
          'aria-label': t('palette.title'),
          'aria-expanded': entries.length > 0,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          'aria-activedescendant': entries.length > 0 ? `${listId}-${active}` : undefined,
          autoComplete: 'off',
          spellCheck: false,
        }}
        sx={{ m: 1.5, mb: 1, width: 'auto', fontSize: '1rem' }}
      />
      <Box sx={{ height: 2, mx: 1.5 }}>
        {isFetching && <LinearProgress sx={{ height: 2 }} aria-label={t('draft.lookingUp')} />}
      </Box>
      <Box
        component="ul"
        ref={list}
        role="listbox"
        id={listId}
        aria-label={t('palette.title')}
        sx={{ listStyle: 'none', m: 0, p: 1, height: 'min(52vh, 420px)', overflowY: 'auto' }}
      >
        {entries.map((entry, index) => (
          <Box
            key={entry.id}
            component="li"
            role="option"
            id={`${listId}-${index}`}
            aria-selected={index === active}
            onClick={() => run(entry)}
            onMouseMove={() => setChosen(entry.id)}
            sx={{
              display: 'flex',
              gap: 1.5,
              alignItems: 'center',
              px: 1.25,
              minHeight: 36,
              borderRadius: 1,
              cursor: 'pointer',
              fontSize: '0.9375rem',
              bgcolor: index === active ? 'action.selected' : undefined,
            }}
          >
            <Box
              component="span"
              sx={{
                flex: 1,
                minWidth: 0,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              {entry.name}
            </Box>
            <Typography
              component="span"
              variant="caption"
              color={index === active ? 'text.primary' : 'text.secondary'}
            >
              {t(`palette.kinds.${entry.kind}`)}
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" color="text.secondary" role="status" sx={{ px: 2.5, pb: 1.25 }}>
        {error && `${t('palette.unfound')} ${sentenceOf(error, t)} `}
        {entries.length === 0 ? t('palette.nothing') : t('palette.found', { smart_count: entries.length })}
      </Typography>
    </Dialog>
  );
}
