import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';

/** Where files are dropped, or chosen by keyboard. */
export function DropArea({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  // Beside the area a browser would open the file, and the screen would be gone.
  useEffect(() => {
    const keep = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) {
        event.preventDefault();
      }
    };
    window.addEventListener('dragover', keep);
    window.addEventListener('drop', keep);
    return () => {
      window.removeEventListener('dragover', keep);
      window.removeEventListener('drop', keep);
    };
  }, []);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) {
      onFiles(files);
    }
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      data-drop
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1.5,
        mb: 2,
        border: 1,
        borderStyle: 'dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        borderRadius: 1,
        bgcolor: isOver ? 'action.selected' : 'background.paper',
      }}
    >
      <Box sx={{ flex: '1 1 260px' }}>
        <Typography variant="h3">{t('imports.drop')}</Typography>
        <Typography variant="body2" color="text.secondary">
          {t('imports.dropHint')}
        </Typography>
      </Box>
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t('imports.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".zip,.csv,.txt,.xlsx"
        aria-label={t('imports.choose')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (files.length > 0) {
            onFiles(files);
          }
        }}
      />
    </Box>
  );
}
