import { Box, Button, useMediaQuery, useTheme } from '@mui/material';
import { type ReactNode, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

/** On a phone several notes above a form are one line that opens, so that the form is seen first. What is urgent stays. */
export function NoteFold({ children }: { children: ReactNode }) {
  const t = useTranslate();
  const id = useId();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('sm'));
  const notes = useRef<HTMLDivElement>(null);
  const { count, first, isUrgent } = useNotesIn(notes);
  const [isWanted, setWanted] = useState(false);
  const isFoldable = isPhone && count > 1 && !isUrgent;
  const isOpen = !isFoldable || isWanted;
  return (
    <>
      {isFoldable && (
        <Button
          fullWidth
          variant="outlined"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setWanted(!isWanted)}
          sx={{ justifyContent: 'flex-start', gap: 1, mb: 1.5 }}
        >
          <span>{t('draft.notes', { smart_count: count })}</span>
          <Box
            component="span"
            sx={{
              minWidth: 0,
              overflow: 'hidden',
              textOverflow: 'ellipsis',
              fontWeight: 400,
              color: 'text.secondary',
            }}
          >
            {first}
          </Box>
        </Button>
      )}
      <Box id={id} ref={notes} sx={{ display: isOpen ? 'block' : 'none' }}>
        {children}
      </Box>
    </>
  );
}

const NONE = { count: 0, first: '', isUrgent: false };

/** How many notes stand in an element, the title of the first, and whether one of them interrupts. */
function useNotesIn(element: RefObject<HTMLElement | null>): typeof NONE {
  const [standing, setStanding] = useState(NONE);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) {
      return;
    }
    const look = () => {
      const notes = [...box.querySelectorAll('[data-note]')];
      const next = {
        count: notes.length,
        first: notes[0]?.querySelector('[data-note-title]')?.textContent ?? '',
        isUrgent: box.querySelector('[data-note][role=alert]') !== null,
      };
      setStanding((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    look();
    const watch = new MutationObserver(look);
    watch.observe(box, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [element]);
  return standing;
}
