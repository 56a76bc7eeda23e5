import { useEffect, useState } from 'react';
import { LeaveQuestion } from './LeaveQuestion.tsx';

interface LeaveGuardProps {
  readonly isUnsaved: boolean;
  readonly save: () => Promise<boolean>;
}

/** Leaving with unsaved text: asks inside the admin, and lets the browser ask at its edge. Ctrl S saves. */
export function LeaveGuard({ isUnsaved, save }: LeaveGuardProps) {
  const [isAsking, setAsking] = useState(false);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
        event.preventDefault();
        void save();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);

  useEffect(() => {
    if (!isUnsaved) {
      return;
    }
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, [isUnsaved]);

  // The router warns about every blocker when an address is typed by hand: there is one only while it has a reason.
  return isUnsaved || isAsking ? (
    <LeaveQuestion isUnsaved={isUnsaved} save={save} onAsking={setAsking} />
  ) : null;
}
