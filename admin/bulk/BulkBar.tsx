import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { EditorialCodeFilter } from '../gql/graphql.ts';
import { useMay } from '../providers/useSession.ts';
import { BulkAll } from './BulkAll.tsx';
import { BulkDialog } from './BulkDialog.tsx';
import { BulkJobs } from './BulkJobs.tsx';
import type { BulkChoice } from './bulk.act.ts';

interface BulkBarProps {
  /** The chosen rows. */
  readonly codes: readonly string[];
  /** What the list is narrowed by. */
  readonly filter: EditorialCodeFilter;
  readonly onDone: () => void;
}

/** Over a list of codes: do something with the chosen rows, or with all that match its filter. */
export function BulkBar({ codes, filter, onDone }: BulkBarProps) {
  const t = useTranslate();
  const mayWrite = useMay('WRITE_DRAFTS');
  const { total } = useListContext();
  const [choice, setChoice] = useState<BulkChoice | null>(null);
  if (!mayWrite) {
    return null;
  }
  return (
    <Box
      role="toolbar"
      aria-label={t('bulk.toolbar')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 40, mb: 1 }}
    >
      <Button
        variant="outlined"
        disabled={codes.length === 0}
        onClick={() => setChoice({ selection: { codes: [...codes] }, count: codes.length })}
      >
        {codes.length === 0 ? t('bulk.withChosen') : t('bulk.withSome', { smart_count: codes.length })}
      </Button>
      <BulkAll choice={{ selection: { filter } }} total={total} onDone={onDone} />
      <BulkJobs />
      {choice && (
        <BulkDialog
          choice={choice}
          onClose={(hasBegun) => {
            setChoice(null);
            if (hasBegun) {
              onDone();
            }
          }}
        />
      )}
    </Box>
  );
}
