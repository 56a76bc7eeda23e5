import { Box, Button, Typography } from '@mui/material';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { sizeText } from './file.size.ts';

interface FilePickerProps {
  readonly files: readonly File[];
  readonly isBlocked: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The files that were chosen, and the way to choose others. */
export function FilePicker({ files, isBlocked, onFiles }: FilePickerProps) {
  const t = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {files.map((file) => (
          <Box component="li" key={file.name} sx={{ display: 'flex', gap: 1, py: 0.25 }}>
            <Box component="span" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: 600 }}>
              {file.name}
            </Box>
            <Typography component="span" variant="body2" color="text.secondary">
              {sizeText(file.size)}
            </Typography>
          </Box>
        ))}
      </Box>
      {files.length === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {t('imports.noFiles')}
        </Typography>
      )}
      <Button variant="outlined" disabled={isBlocked} onClick={() => input.current?.click()} sx={{ mt: 0.5 }}>
        {t(files.length === 0 ? 'imports.choose' : 'imports.chooseOthers')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".zip,.csv,.txt,.xlsx"
        aria-label={t('imports.choose')}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) {
            onFiles(chosen);
          }
        }}
      />
    </Box>
  );
}
