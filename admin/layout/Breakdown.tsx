import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Note } from './Note.tsx';
import { PageHead } from './PageHead.tsx';

/** A screen that could not be drawn. What was typed is in the local copy and is offered after the reload. */
export function Breakdown() {
  const t = useTranslate();
  return (
    <Box sx={{ maxWidth: 640, mx: 'auto', p: 3 }}>
      <PageHead title={t('frame.broken')} />
      <Note
        tone="red"
        role="alert"
        actions={
          <Button variant="contained" onClick={() => window.location.reload()}>
            {t('verbs.reload')}
          </Button>
        }
      >
        {t('frame.brokenAdvice')}
      </Note>
    </Box>
  );
}
