import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { CODE_LOOKUP } from '../codes/codes.graphql.ts';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';

interface CodeLookUpProps {
  readonly label: string;
  /** Codes that are not offered: the page's own, and those already there. */
  readonly taken: readonly string[];
  readonly onChoose: (code: string) => void;
}

/** Finds a code by number or name on the server. */
export function CodeLookUp({ label, taken, onChoose }: CodeLookUpProps) {
  const t = useTranslate();
  const [typed, setTyped] = useState('');
  const q = useSettled(typed.trim(), 250);
  const { data, isFetching, error } = useQuery({
    queryKey: ['codeLookUp', q],
    queryFn: ({ signal }) => ask(CODE_LOOKUP, { q }, { signal }),
    enabled: q !== '',
    placeholderData: (previous) => previous,
  });
  const found =
    q === '' || error ? [] : (data?.codes.items ?? []).filter(({ code }) => !taken.includes(code));
  return (
    <Autocomplete
      size="small"
      options={found}
      filterOptions={(options) => options}
      getOptionLabel={({ code, title }) => `${code} ${title}`}
      getOptionKey={({ code }) => code}
      value={null}
      inputValue={typed}
      onInputChange={(_, value, reason) =>
        setTyped(reason === 'selectOption' || reason === 'reset' ? '' : value)
      }
      onChange={(_, chosen) => chosen && onChoose(chosen.code)}
      autoHighlight
      loading={isFetching}
      loadingText={t('draft.lookingUp')}
      noOptionsText={error ? sentenceOf(error, t) : t(typed === '' ? 'draft.lookUpHint' : 'draft.noCode')}
      renderInput={(params) => (
        <TextField
          {...params}
          placeholder={label}
          slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': label } }}
        />
      )}
    />
  );
}

/** The value once it has stood still for a while. */
export function useSettled<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
