import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { count } from '../providers/locale.ts';
import { BulkDialog } from './BulkDialog.tsx';
import type { BulkChoice } from './bulk.act.ts';

interface BulkAllProps {
  readonly choice: Omit<BulkChoice, 'count'>;
  /** How many match; undefined while they are counted. */
  readonly total: number | undefined;
  readonly onDone: () => void;
}

/** Does something with everything that a filter matches. */
export function BulkAll({ choice, total, onDone }: BulkAllProps) {
  const t = useTranslate();
  // As it was when the dialog opened: what is done changes what matches.
  const [asked, setAsked] = useState<BulkChoice | null>(null);
  return (
    <>
      <Button disabled={!total} onClick={() => setAsked({ ...choice, count: total ?? 0 })}>
        {total === undefined
          ? t('bulk.withAllYet')
          : t('bulk.withAll', { smart_count: total, number: count.format(total) })}
      </Button>
      {asked && (
        <BulkDialog
          choice={asked}
          onClose={(hasBegun) => {
            setAsked(null);
            if (hasBegun) {
              onDone();
            }
          }}
        />
      )}
    </>
  );
}
