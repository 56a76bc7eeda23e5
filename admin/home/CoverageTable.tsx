import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureTable } from '../preview/FigureTable.tsx';
import { count } from '../providers/locale.ts';
import { countOf, type SectionCoverage, STATUSES } from './coverage.count.ts';

export function CoverageTable({ sections }: { sections: readonly SectionCoverage[] }) {
  const t = useTranslate();
  return (
    <Box component="details" sx={{ mt: 1, fontSize: '0.875rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', minHeight: 24 }}>
        {t('home.asTable')}
      </Box>
      <FigureTable
        label={t('home.coverage')}
        headings={[
          t('home.section'),
          ...STATUSES.map((status) => t(`contentStatuses.${status}`)),
          t('home.incompleteHeading'),
        ]}
        rows={sections.map((section) => [
          section.name,
          ...STATUSES.map((status) => count.format(countOf(section, status))),
          count.format(section.incomplete),
        ])}
      />
    </Box>
  );
}
