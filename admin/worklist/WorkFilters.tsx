import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { sectionOptions } from '../codes/section.options.ts';
import { useVocabulary } from '../codes/useVocabulary.ts';
import { Choice, type Option } from '../layout/Choice.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';
import { useNarrow } from '../layout/useNarrow.ts';
import { useMe } from '../providers/useSession.ts';
import { useWorkProgress } from './useWorkProgress.ts';
import { useWriters } from './useWriters.ts';
import { AGES, STALE_KINDS } from './work.row.ts';

/** Which items are shown, all answered by the server. */
export function WorkFilters() {
  const t = useTranslate();
  const me = useMe();
  const writers = useWriters();
  const { progress } = useWorkProgress();
  const { editorialSections } = useVocabulary();
  const { filterValues } = useListContext();
  const narrow = useNarrow();
  const every = (name: string): Option => ({ value: '', label: t(`worklist.every.${name}`) });
  const others = writers.filter(({ id }) => id !== me?.id);
  const facets: [string, Option[]][] = [
    [
      'release',
      [every('release'), ...(progress ?? []).map(({ release }) => ({ value: release, label: release }))],
    ],
    [
      'reason',
      [every('reason'), ...STALE_KINDS.map((value) => ({ value, label: t(`staleKinds.${value}`) }))],
    ],
    ['section', [every('section'), ...sectionOptions(editorialSections)]],
    [
      'assignee',
      [
        every('assignee'),
        { value: me?.id ?? '', label: t('worklist.mine') },
        { value: 'nobody', label: t('worklist.nobody') },
        ...others.map(({ id, name }) => ({ value: id, label: name })),
      ],
    ],
    [
      'age',
      [
        every('age'),
        ...AGES.map((value) => ({ value, label: t('worklist.olderThan', { smart_count: Number(value) }) })),
      ],
    ],
    ['state', [every('state'), { value: 'RESOLVED', label: t('worklist.resolvedOnes') }]],
  ];
  return (
    <Box
      role="search"
      aria-label={t('worklist.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: '1fr 1fr',
          md: 'repeat(4, minmax(0, 1fr))',
          lg: 'minmax(190px, 1.6fr) repeat(6, minmax(88px, 1fr))',
        },
        gap: 1,
        mb: 1.5,
      }}
    >
      <SearchBox
        label={t('worklist.search')}
        hint={t('worklist.searchHint')}
        value={String(filterValues.code ?? '')}
        onSearch={(code) => narrow('code', code)}
      />
      {facets.map(([name, options]) => (
        <Choice
          key={name}
          label={t(`worklist.facets.${name}`)}
          isLabelHidden
          value={String(filterValues[name] ?? '')}
          options={options}
          onChange={(value) => narrow(name, value)}
        />
      ))}
    </Box>
  );
}
