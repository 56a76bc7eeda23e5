import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { Choice, type Option } from '../layout/Choice.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import { useNarrow } from '../layout/useNarrow.ts';
import { CONTENT_STATUSES, RVU_STATES } from './code.row.ts';
import { sectionOptions } from './section.options.ts';
import { useVocabulary } from './useVocabulary.ts';

/** Search and facets over the list, all answered by the server. */
export function CodeFilters() {
  const t = useTranslate();
  const { filterValues } = useListContext();
  const { editorialSpecialties, editorialSections } = useVocabulary();
  const narrow = useNarrow();
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
      <SearchBox
        label={t('codes.search')}
        hint={t('codes.searchHint')}
        value={String(filterValues.q ?? '')}
        onSearch={(q) => narrow('q', q)}
      />
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
