import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import { useNarrow } from '../layout/useNarrow.ts';
import { GROUPS } from './template.row.ts';

/** Search, group, and what was touched here. */
export function TemplateFilters() {
  const t = useTranslate();
  const { filterValues } = useListContext();
  const narrow = useNarrow();
  return (
    <Box
      role="search"
      aria-label={t('templates.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: 'minmax(200px, 2fr) repeat(2, minmax(150px, 1fr))' },
        gap: 1,
        mb: 1.5,
      }}
    >
      <SearchBox
        label={t('templates.search')}
        hint={t('templates.searchHint')}
        value={String(filterValues.q ?? '')}
        onSearch={(q) => narrow('q', q)}
      />
      <Choice
        label={t('templates.facets.group')}
        isLabelHidden
        value={String(filterValues.group ?? '')}
        options={[
          { value: '', label: t('templates.everyGroup') },
          ...GROUPS.map((group) => ({ value: group, label: t(`templates.groups.${group}`) })),
        ]}
        onChange={(value) => narrow('group', value)}
      />
      <Choice
        label={t('templates.facets.kind')}
        isLabelHidden
        value={String(filterValues.kind ?? '')}
        options={['', 'changed', 'draft'].map((value) => ({
          value,
          label: t(`templates.kinds.${value || 'every'}`),
        }))}
        onChange={(value) => narrow('kind', value)}
      />
    </Box>
  );
}
