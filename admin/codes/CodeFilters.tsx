import FilterIcon from '@mui/icons-material/FilterList';
import { Box, Button } from '@mui/material';
import { useId, useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { SearchBox } from '../layout/SearchBox.tsx';
import { useNarrow } from '../layout/useNarrow.ts';
import { CodeFacets } from './CodeFacets.tsx';
import { type ListValues, narrowedBy } from './code.listing.ts';

/** Search and facets over the list, all answered by the server. On a phone the facets wait behind a button. */
export function CodeFilters() {
  const t = useTranslate();
  const facetsId = useId();
  const [isOpen, setOpen] = useState(false);
  const { filterValues } = useListContext();
  const narrow = useNarrow();
  const { q = '', ...others } = narrowedBy(filterValues as ListValues);
  const chosen = Object.keys(others).length;
  return (
    <Box
      role="search"
      aria-label={t('codes.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr) auto',
          md: 'repeat(4, minmax(0, 1fr))',
          lg: 'repeat(6, minmax(0, 1fr))',
        },
        gap: 1,
        mb: 1.5,
      }}
    >
      <Box sx={{ display: 'grid', gridColumn: { md: 'span 3' } }}>
        <SearchBox
          label={t('codes.search')}
          hint={t('codes.searchHint')}
          value={q}
          onSearch={(typed) => narrow('q', typed)}
        />
      </Box>
      <Button
        variant="outlined"
        startIcon={<FilterIcon />}
        aria-expanded={isOpen}
        aria-controls={facetsId}
        onClick={() => setOpen(!isOpen)}
        sx={{ display: { md: 'none' } }}
      >
        {chosen === 0 ? t('codes.showFacets') : t('codes.someFacets', { smart_count: chosen })}
      </Button>
      <Box
        id={facetsId}
        sx={{
          display: { xs: isOpen ? 'grid' : 'none', md: 'contents' },
          gridColumn: '1 / -1',
          gridTemplateColumns: '1fr 1fr',
          gap: 1,
        }}
      >
        <CodeFacets />
      </Box>
    </Box>
  );
}
