import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { sectionOptions } from '../codes/section.options.ts';
import { useVocabulary } from '../codes/useVocabulary.ts';
import { Choice, type Option } from '../layout/Choice.tsx';
import { useNarrow } from '../layout/useNarrow.ts';

export function QueueFilters() {
  const t = useTranslate();
  const { editorialSpecialties, editorialSections } = useVocabulary();
  const { filterValues } = useListContext();
  const narrow = useNarrow();
  const facets: [string, Option[]][] = [
    ['whose', ['', 'mine', 'all'].map((value) => ({ value, label: t(`queue.whose.${value || 'free'}`) }))],
    ['section', [{ value: '', label: t('codes.every.section') }, ...sectionOptions(editorialSections)]],
    [
      'specialty',
      [
        { value: '', label: t('codes.every.specialty') },
        ...editorialSpecialties.map(({ slug, name }) => ({ value: slug, label: name })),
      ],
    ],
  ];
  return (
    <Box
      role="search"
      aria-label={t('queue.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(3, minmax(140px, 220px))' },
        gap: 1,
        mb: 1,
      }}
    >
      {facets.map(([name, options]) => (
        <Choice
          key={name}
          label={t(`queue.facets.${name}`)}
          isLabelHidden
          value={String(filterValues[name] ?? '')}
          options={options}
          onChange={(value) => narrow(name, value)}
        />
      ))}
    </Box>
  );
}
