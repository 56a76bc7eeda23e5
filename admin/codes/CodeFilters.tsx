import SearchIcon from '@mui/icons-material/Search';
import { Box, InputAdornment, OutlinedInput } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { Choice, type Option } from '../layout/Choice.tsx';
import { CONTENT_STATUSES, RVU_STATES } from './code.row.ts';
import { sectionOptions } from './section.options.ts';
import { useVocabulary } from './useVocabulary.ts';

const TYPING_PAUSE = 250;

/** Search and facets over the list, all answered by the server. */
export function CodeFilters() {
  const t = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { editorialSpecialties, editorialSections } = useVocabulary();
  const narrow = (name: string, value: string) => {
    const { [name]: _, ...others } = filterValues as Record<string, string>;
    setFilters(value === '' ? others : { ...others, [name]: value }, undefined, false);
  };
  const every = (label: string): Option => ({ value: '', label: t(label) });
  const facets: [string, Option[]][] = [
    ['section', [every('codes.everySection'), ...sectionOptions(editorialSections)]],
    [
      'specialty',
      [
        every('codes.everySpecialty'),
        ...editorialSpecialties.map(({ slug, name }) => ({ value: slug, label: name })),
      ],
    ],
    [
      'state',
      [every('codes.everyState'), ...RVU_STATES.map((value) => ({ value, label: t(`rvuStates.${value}`) }))],
    ],
    [
      'contentStatus',
      [
        every('codes.everyStatus'),
        ...CONTENT_STATUSES.map((value) => ({ value, label: t(`contentStatuses.${value}`) })),
      ],
    ],
  ];
  return (
    <Box
      role="search"
      aria-label={t('codes.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(200px, 2fr) repeat(4, minmax(110px, 1fr))' },
        gap: 1,
        mb: 1.5,
      }}
    >
      <SearchBox value={String(filterValues.q ?? '')} onSearch={(q) => narrow('q', q)} />
      {facets.map(([name, options]) => (
        <Choice
          key={name}
          label={t(`codes.facets.${name}`)}
          isLabelHidden
          value={String(filterValues[name] ?? '')}
          options={options}
          onChange={(value) => narrow(name, value)}
        />
      ))}
    </Box>
  );
}

function SearchBox({ value, onSearch }: { value: string; onSearch: (q: string) => void }) {
  const t = useTranslate();
  const [typed, setTyped] = useState(value);
  const asked = useRef(value);

  // Another way to change the search (the jump field, "clear") fills the box as well.
  useEffect(() => {
    if (value !== asked.current) {
      asked.current = value;
      setTyped(value);
    }
  }, [value]);

  useEffect(() => {
    if (typed.trim() === asked.current) {
      return;
    }
    const timer = setTimeout(() => {
      asked.current = typed.trim();
      onSearch(asked.current);
    }, TYPING_PAUSE);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);

  return (
    <OutlinedInput
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      placeholder={t('codes.searchHint')}
      type="search"
      inputProps={{ 'aria-label': t('codes.search'), spellCheck: false, autoComplete: 'off' }}
      startAdornment={
        <InputAdornment position="start">
          <SearchIcon fontSize="small" aria-hidden />
        </InputAdornment>
      }
      sx={{ gridColumn: { xs: '1 / -1', md: 'auto' } }}
    />
  );
}
