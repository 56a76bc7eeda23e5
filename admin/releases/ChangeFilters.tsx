import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sectionOptions } from '../codes/section.options.ts';
import { useVocabulary } from '../codes/useVocabulary.ts';
import { Choice } from '../layout/Choice.tsx';
import { SearchBox } from '../layout/SearchBox.tsx';

export interface ChangeNarrowing {
  readonly code: string;
  readonly section: string;
  readonly minimumPercent: string;
  /** A bar of the distribution: percent from, inclusive, and to; null: no bar is chosen. */
  readonly bar: { readonly from: string | null; readonly to: string | null } | null;
}

const MOVES = ['1', '2', '5', '10', '25', '50'] as const;

interface ChangeFiltersProps {
  readonly narrowing: ChangeNarrowing;
  readonly onChange: (narrowing: ChangeNarrowing) => void;
}

export function ChangeFilters({ narrowing, onChange }: ChangeFiltersProps) {
  const t = useTranslate();
  const { editorialSections } = useVocabulary();
  return (
    <Box
      role="search"
      aria-label={t('releases.changes.filters')}
      sx={{
        display: 'grid',
        gap: 1,
        gridTemplateColumns: {
          xs: '1fr 1fr',
          md: 'minmax(160px, 1fr) minmax(200px, 2fr) minmax(160px, 1fr)',
        },
      }}
    >
      <SearchBox
        label={t('releases.changes.code')}
        hint={t('releases.changes.codeHint')}
        value={narrowing.code}
        onSearch={(code) => onChange({ ...narrowing, code })}
      />
      <Choice
        label={t('codes.facets.section')}
        isLabelHidden
        value={narrowing.section}
        options={[{ value: '', label: t('codes.every.section') }, ...sectionOptions(editorialSections)]}
        onChange={(section) => onChange({ ...narrowing, section })}
      />
      <Choice
        label={t('releases.changes.moved')}
        isLabelHidden
        value={narrowing.minimumPercent}
        options={[
          { value: '', label: t('releases.changes.anyMove') },
          ...MOVES.map((value) => ({ value, label: t('releases.changes.movedBy', { percent: value }) })),
        ]}
        onChange={(minimumPercent) => onChange({ ...narrowing, minimumPercent })}
      />
    </Box>
  );
}
