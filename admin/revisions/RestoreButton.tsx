import { Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';

interface RestoreButtonProps {
  readonly number: number;
  readonly restore: () => Promise<void>;
  /** What will happen. */
  readonly children: ReactNode;
}

/** Asks before a revision takes the place of what stands in a draft. */
export function RestoreButton({ number, restore, children }: RestoreButtonProps) {
  const t = useTranslate();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button
        variant="outlined"
        onClick={() => setAsking(true)}
        aria-label={t('revisions.restoreWhich', { number })}
      >
        {t('revisions.restore')}
      </Button>
      {isAsking && (
        <Confirmation
          title={t('revisions.restoreAsk', { number })}
          confirm={t('revisions.restore')}
          onConfirm={restore}
          onClose={() => setAsking(false)}
        >
          {children}
        </Confirmation>
      )}
    </>
  );
}
