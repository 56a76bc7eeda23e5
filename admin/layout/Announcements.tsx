import { Box } from '@mui/material';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { HIDDEN } from './hidden.ts';

type Announce = (sentence: string) => void;

const Announcer = createContext<Announce>(() => {});

export function useAnnounce(): Announce {
  return useContext(Announcer);
}

/** A polite live region: what happened, for those who do not see it happen. */
export function Announcements({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState({ sentence: '', turn: 0 });
  const announce = useCallback<Announce>((sentence) => {
    setSpoken(({ turn }) => ({ sentence, turn: turn + 1 }));
  }, []);
  return (
    <Announcer.Provider value={announce}>
      {children}
      <Box role="status" aria-live="polite" sx={HIDDEN}>
        {/* a new element each time, so that the same sentence twice is read twice */}
        <span key={spoken.turn}>{spoken.sentence}</span>
      </Box>
    </Announcer.Provider>
  );
}
