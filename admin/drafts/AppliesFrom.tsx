import { Box } from '@mui/material';
import { useNavigate, useTranslate } from 'react-admin';
import { useReleases } from '../releases/useReleases.ts';
import type { Draft } from './draft.body.ts';

/** From which release on the words hold; another choice opens the draft that lies there. */
export function AppliesFrom({ draft }: { draft: Draft }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { releases = [] } = useReleases();
  const known = releases.filter(({ state }) => state !== 'WITHDRAWN').map(({ name }) => name);
  const names = [...new Set([...(draft.appliesFrom ? [draft.appliesFrom] : []), ...known])];
  return (
    <Box component="label" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center' }}>
      {t('draft.appliesFrom')}
      <Box
        component="select"
        value={draft.appliesFrom ?? ''}
        onChange={(event: { target: { value: string } }) =>
          navigate(`/codes/${draft.code}?from=${event.target.value}`)
        }
        sx={{
          border: 0,
          fieldSizing: 'content',
          minHeight: 24,
          bgcolor: 'transparent',
          color: 'text.primary',
          font: 'inherit',
          borderRadius: 1,
          '& option': { bgcolor: 'background.paper' },
        }}
      >
        <option value="">{t('draft.theBeginning')}</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Box>
    </Box>
  );
}
