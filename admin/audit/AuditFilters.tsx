import { Box, Button } from '@mui/material';
import { type FormEvent, useRef } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Field } from '../layout/Field.tsx';

const NAMES = ['action', 'actor', 'subject'] as const;

export function AuditFilters() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const form = useRef<HTMLFormElement>(null);

  const narrow = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    const given = NAMES.map((name) => [name, String(entered.get(name) ?? '').trim()]).filter(
      ([, value]) => value !== '',
    );
    setFilters(Object.fromEntries(given), undefined, false);
  };
  const clear = () => {
    for (const input of form.current?.querySelectorAll('input') ?? []) {
      input.value = '';
    }
    setFilters({}, undefined, false);
  };

  return (
    <Box
      component="form"
      ref={form}
      role="search"
      aria-label={t('audit.filters')}
      onSubmit={narrow}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: 1, mb: 1.5 }}
    >
      {NAMES.map((name) => (
        <Box key={name} sx={{ flex: '1 1 140px', maxWidth: 220 }}>
          <Field label={t(`audit.columns.${name}`)} name={name} defaultValue={filterValues[name] ?? ''} />
        </Box>
      ))}
      <Button type="submit" variant="outlined" sx={{ height: 38 }}>
        {t('audit.filter')}
      </Button>
      {Object.keys(filterValues).length > 0 && (
        <Button color="inherit" onClick={clear} sx={{ height: 38 }}>
          {t('codes.clearFilters')}
        </Button>
      )}
    </Box>
  );
}
