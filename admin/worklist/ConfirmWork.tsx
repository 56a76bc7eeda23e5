import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Reasons } from './Reasons.tsx';
import { byRelease, type WorkRow } from './work.row.ts';

const SHOWN = 8;

interface ConfirmWorkProps {
  readonly rows: readonly WorkRow[];
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
}

/** What confirming means, and once more what changed about each. */
export function ConfirmWork({ rows, onConfirm, onClose }: ConfirmWorkProps) {
  const t = useTranslate();
  const releases = [...byRelease(rows).keys()].join(', ');
  return (
    <Confirmation
      title={t('worklist.confirmAsk', { smart_count: rows.length, code: rows[0]?.code ?? '' })}
      confirm={t('worklist.stillRight')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {t('worklist.confirmMeans', { releases })}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'grid', gap: 1 }}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <b>{row.code}</b> {row.title}
            <Reasons reasons={row.reasons} />
          </li>
        ))}
      </Box>
      {rows.length > SHOWN && (
        <Typography variant="caption" color="text.secondary">
          {t('selection.more', { smart_count: rows.length - SHOWN })}
        </Typography>
      )}
    </Confirmation>
  );
}
