import { Box } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import { sectionOptions } from '../codes/section.options.ts';
import { useVocabulary } from '../codes/useVocabulary.ts';
import { useColleagues } from '../comments/useComments.ts';
import { Choice, type Option } from '../layout/Choice.tsx';
import { useNarrow } from '../layout/useNarrow.ts';

const AGES = ['1', '3', '7', '14'];

/** Facets over the queue, all answered by the server. */
export function ReviewFilters() {
  const t = useTranslate();
  const { filterValues } = useListContext();
  const { editorialSections } = useVocabulary();
  const colleagues = useColleagues();
  const narrow = useNarrow();
  const people = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  const reviewers = colleagues
    .filter(({ mayApprove }) => mayApprove)
    .map(({ id, name }) => ({ value: id, label: t('review.whose.of', { name }) }));
  const facets: [string, Option[]][] = [
    [
      'whose',
      [
        { value: '', label: t('review.whose.all') },
        ...(['reviewable', 'mine', 'nobody'] as const).map((value) => ({
          value,
          label: t(`review.whose.${value}`),
        })),
        ...reviewers,
      ],
    ],
    [
      'state',
      [
        { value: '', label: t('review.states.IN_REVIEW') },
        { value: 'APPROVED', label: t('review.states.APPROVED') },
      ],
    ],
    ['writer', [{ value: '', label: t('review.anyWriter') }, ...people]],
    [
      'days',
      [
        { value: '', label: t('review.anyAge') },
        ...AGES.map((value) => ({ value, label: t('review.longer', { smart_count: Number(value) }) })),
      ],
    ],
    ['section', [{ value: '', label: t('codes.every.section') }, ...sectionOptions(editorialSections)]],
    [
      'kind',
      [
        { value: '', label: t('review.kinds.any') },
        ...(['CODE', 'TEMPLATE'] as const).map((value) => ({ value, label: t(`review.kinds.${value}`) })),
      ],
    ],
  ];
  return (
    <Box
      role="search"
      aria-label={t('review.filters')}
      sx={{
        display: 'grid',
        gridTemplateColumns: {
          xs: '1fr 1fr',
          sm: 'repeat(3, minmax(0, 1fr))',
          lg: 'repeat(6, minmax(0, 1fr))',
        },
        gap: 1,
        mb: 1.5,
      }}
    >
      {facets.map(([name, options]) => (
        <Choice
          key={name}
          label={t(`review.facets.${name}`)}
          isLabelHidden
          value={String(filterValues[name] ?? '')}
          options={options}
          onChange={(value) => narrow(name, value)}
        />
      ))}
    </Box>
  );
}
