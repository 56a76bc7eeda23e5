import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Switch,
} from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { keyName } from './key.names.ts';
import { SHORTCUTS } from './shortcut.keys.ts';
import { useSingleKeys } from './single.keys.ts';

/** Every key that does something by itself. */
export default function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const t = useTranslate();
  const titleId = useId();
  const [mayBeSingle, setSingle] = useSingleKeys();
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('palette.shortcuts')}</DialogTitle>
      {/* scrolls on a phone, so the keyboard must reach it */}
      <DialogContent tabIndex={0}>
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gridTemplateColumns: 'auto 1fr',
            columnGap: 2,
            rowGap: 1,
            fontSize: '0.9375rem',
          }}
        >
          {SHORTCUTS.map(({ keys, does }) => (
            <Box key={does} sx={{ display: 'contents' }}>
              <Box component="dt" sx={{ whiteSpace: 'nowrap' }}>
                {keys.map((key) => (
                  <Box
                    key={key}
                    component="kbd"
                    sx={{
                      display: 'inline-block',
                      px: 0.75,
                      mr: 0.5,
                      border: 1,
                      borderColor: 'divider',
                      borderRadius: 1,
                      fontFamily: 'inherit',
                      fontSize: '0.8125rem',
                      bgcolor: 'background.default',
                    }}
                  >
                    {keyName(key)}
                  </Box>
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {t(`palette.keys.${does}`)}
              </Box>
            </Box>
          ))}
        </Box>
        <FormControlLabel
          control={<Switch checked={mayBeSingle} onChange={(event) => setSingle(event.target.checked)} />}
          label={t('palette.singleKeys')}
          sx={{ mt: 1.5 }}
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('verbs.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
