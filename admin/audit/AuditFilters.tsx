import { Box, Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { Field } from '../layout/Field.tsx';
import type { AuditForm } from './audit.filter.ts';
import { ACT_KINDS, ACTS } from './audit.kinds.ts';

const TEXTS = ['actor', 'subject'] as const;
const DAYS = ['from', 'until'] as const;
const SECOND_LINE = { height: 38 } as const;

/** Narrowing by what, by whom, on what and when; choices narrow at once, texts with Enter. */
export function AuditFilters() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const form: AuditForm = filterValues;
  // A new form for each set of filters, so that clearing empties its fields.
  const [turn, setTurn] = useState(0);

  const narrow = (patch: AuditForm) => {
    const given = Object.entries({ ...form, ...patch }).filter(([, value]) => value);
    setFilters(Object.fromEntries(given), undefined, false);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = new FormData(event.currentTarget);
    narrow(Object.fromEntries([...TEXTS, ...DAYS].map((name) => [name, String(entered.get(name)).trim()])));
  };
  const clear = () => {
    setFilters({}, undefined, false);
    setTurn(turn + 1);
  };

  return (
    <Box
      component="form"
      key={turn}
      role="search"
      aria-label={t('audit.filters')}
      onSubmit={submit}
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: '1fr 1fr',
          md: 'repeat(3, minmax(0, 1fr))',
          lg: 'repeat(6, minmax(0, 1fr))',
        },
        alignItems: 'end',
        gap: 1,
        mb: 1.5,
      }}
    >
      <Choice
        label={t('audit.kind')}
        value={form.kind ?? ''}
        options={[
          { value: '', label: t('audit.every') },
          ...ACT_KINDS.map((value) => ({ value, label: t(`audit.kinds.${value}`) })),
        ]}
        onChange={(kind) => narrow({ kind } as AuditForm)}
      />
      <Choice
        label={t('audit.columns.action')}
        value={form.action ?? ''}
        options={[
          { value: '', label: t('audit.everyAct') },
          ...ACTS.map((value) => ({ value, label: t(`acts.${value}`) })),
        ]}
        onChange={(action) => narrow({ action })}
      />
      {TEXTS.map((name) => (
        <Field key={name} label={t(`audit.columns.${name}`)} name={name} defaultValue={form[name] ?? ''} />
      ))}
      {DAYS.map((name) => (
        <Field
          key={name}
          label={t(`audit.${name}`)}
          name={name}
          type="date"
          defaultValue={form[name] ?? ''}
          onChange={(event) => narrow({ [name]: event.target.value })}
        />
      ))}
      <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: 1 }}>
        <Button type="submit" variant="outlined" sx={SECOND_LINE}>
          {t('audit.filter')}
        </Button>
        {Object.keys(form).length > 0 && (
          <Button color="inherit" onClick={clear} sx={SECOND_LINE}>
            {t('codes.clearFilters')}
          </Button>
        )}
      </Box>
    </Box>
  );
}
