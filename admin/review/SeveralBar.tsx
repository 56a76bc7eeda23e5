import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { ReviewRow } from './review.row.ts';
import { SeveralDialog } from './SeveralDialog.tsx';

/** Over approved drafts: publish the chosen ones together. */
export function SeveralBar({ rows, onDone }: { rows: readonly ReviewRow[]; onDone: () => void }) {
  const t = useTranslate();
  const [publishing, setPublishing] = useState<readonly ReviewRow[] | null>(null);
  return (
    <Box
      role="toolbar"
      aria-label={t('several.toolbar')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, minHeight: 40, mb: 1 }}
    >
      <Button variant="outlined" disabled={rows.length === 0} onClick={() => setPublishing(rows)}>
        {rows.length === 0 ? t('several.chosen') : t('several.some', { smart_count: rows.length })}
      </Button>
      <Typography variant="body2" color="text.secondary">
        {t('several.means')}
      </Typography>
      {publishing && (
        <SeveralDialog
          rows={publishing}
          onClose={(isPublished) => {
            setPublishing(null);
            if (isPublished) {
              onDone();
            }
          }}
        />
      )}
    </Box>
  );
}
