import { Suspense, useEffect } from 'react';
import { laterDialog } from '../layout/later.tsx';
import { shortcutOf } from './shortcut.keys.ts';
import { isTyping, useSingleKeys } from './single.keys.ts';

const CommandPalette = laterDialog(() => import('./CommandPalette.tsx'));
const ShortcutSheet = laterDialog(() => import('./ShortcutSheet.tsx'));

export type OpenSheet = 'palette' | 'help' | null;

interface ShortcutsProps {
  readonly open: OpenSheet;
  readonly onOpen: (sheet: OpenSheet) => void;
}

/** Keys of the frame: Ctrl K, ? and /. What they open is fetched when it is first wanted. */
export function Shortcuts({ open, onOpen }: ShortcutsProps) {
  const [mayBeSingle] = useSingleKeys();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, isTyping(event.target));
      if (!shortcut || event.defaultPrevented || (shortcut !== 'palette' && !mayBeSingle)) {
        return;
      }
      if (shortcut === 'search') {
        const field = document.querySelector<HTMLInputElement>('main input[type=search], header input');
        if (field) {
          event.preventDefault();
          field.focus();
        }
        return;
      }
      // A dialog that is open keeps its place: a sheet over it would take what was typed out of sight.
      if (shortcut === 'help' && document.querySelector('[role=dialog]')) {
        return;
      }
      event.preventDefault();
      onOpen(shortcut);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onOpen, mayBeSingle]);

  return (
    <Suspense fallback={null}>
      {open === 'palette' && (
        <CommandPalette onClose={() => onOpen(null)} onHelp={() => setTimeout(() => onOpen('help'), 0)} />
      )}
      {open === 'help' && <ShortcutSheet onClose={() => onOpen(null)} />}
    </Suspense>
  );
}
