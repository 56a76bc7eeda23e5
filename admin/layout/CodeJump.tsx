import { Box, OutlinedInput } from '@mui/material';
import { type FormEvent, useRef } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { listPlace } from './list.place.ts';

/** Five characters and Enter open the code; anything else is looked for in the list. */
export function CodeJump() {
  const t = useTranslate();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);

  const jump = (event: FormEvent) => {
    event.preventDefault();
    const asked = input.current?.value.trim() ?? '';
    if (asked === '') {
      return;
    }
    if (input.current) {
      input.current.value = '';
      input.current.blur();
    }
    const isCode = /^[0-9a-z]{4}[0-9a-z]$/i.test(asked) && /\d/.test(asked);
    navigate(isCode ? `/codes/${asked.toUpperCase()}` : listPlace('codes', { q: asked }));
  };

  return (
    <Box component="form" role="search" aria-label={t('frame.jump')} onSubmit={jump} sx={{ minWidth: 0 }}>
      <OutlinedInput
        inputRef={input}
        placeholder={t('frame.jumpHint')}
        inputProps={{ 'aria-label': t('frame.jump'), autoComplete: 'off', spellCheck: false }}
        sx={{ width: { xs: 116, sm: 200 }, '& input': { py: 0.625, fontSize: '0.875rem' } }}
      />
    </Box>
  );
}
