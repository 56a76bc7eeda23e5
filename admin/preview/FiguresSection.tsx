import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureTable } from './FigureTable.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import type { Page } from './useLook.ts';

/** What Medicare does with the code, and its relative values in both settings; NA is never shown as a value. */
export function FiguresSection({ page }: { page: Page }) {
  const t = useTranslate();
  const rowName = (modifier: string | null) =>
    modifier ? t('page.modifier', { modifier }) : t('page.wholeService');
  const setting = (value: string, isNa: boolean) => (isNa ? t('page.na') : value);
  return (
    <ReadingSection title={t('page.figures', { release: page.release.name })}>
      <Typography variant="body1" sx={{ mb: 0.5 }}>
        {page.stateSentence}
      </Typography>
      {page.rvus.length > 0 && (
        <FigureTable
          label={t('page.figures', { release: page.release.name })}
          headings={['row', 'work', 'peNf', 'peF', 'mp', 'totalNf', 'totalF'].map((name) =>
            t(`page.columns.${name}`),
          )}
          rows={page.rvus.map((rvu) => [
            rowName(rvu.modifier),
            rvu.work,
            setting(rvu.nonFacilityPe, rvu.nonFacilityNa),
            setting(rvu.facilityPe, rvu.facilityNa),
            rvu.malpractice,
            setting(rvu.nonFacilityTotal, rvu.nonFacilityNa),
            setting(rvu.facilityTotal, rvu.facilityNa),
          ])}
        />
      )}
      {page.rvus.length > 0 && (
        <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
          {t('page.settings')}
        </Typography>
      )}
      {page.rvus.some(({ usedForPayment }) => !usedForPayment) && (
        <Typography variant="caption" color="text.secondary">
          {t('page.notUsed')}
        </Typography>
      )}
    </ReadingSection>
  );
}
