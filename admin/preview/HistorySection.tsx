import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureTable } from './FigureTable.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { Sparkline } from './Sparkline.tsx';
import type { Page } from './useLook.ts';

/** The code over the releases, and what the last one changed. */
export function HistorySection({ page }: { page: Page }) {
  const t = useTranslate();
  const points = page.history.filter(({ modifier }) => modifier === null);
  if (points.length === 0) {
    return null;
  }
  return (
    <ReadingSection title={t('page.history')}>
      <Sparkline
        values={points.map(totalOf)}
        label={t('page.line', {
          figures: points
            .map((point) => `${point.release.name} ${totalOf(point) ?? t('page.na')}`)
            .join(', '),
        })}
      />
      <FigureTable
        label={t('page.history')}
        headings={['release', 'work', 'totalNf', 'totalF'].map((name) => t(`page.columns.${name}`))}
        rows={points.map((point) => [
          point.release.name,
          point.work,
          point.nonFacilityNa ? t('page.na') : point.nonFacilityTotal,
          point.facilityNa ? t('page.na') : point.facilityTotal,
        ])}
      />
      {page.changes.map((change) => (
        <Typography
          key={`${change.from.name}${change.modifier}`}
          variant="caption"
          color="text.secondary"
          component="p"
          sx={{ m: 0, mt: 0.5 }}
        >
          {t('page.changedSince', {
            release: change.from.name,
            fields: change.fields
              // words of a copyright holder that may not be shown
              .filter(({ before, after }) => before !== null || after !== null)
              .map(
                ({ field, before, after }) =>
                  `${t(`page.field.${field}`, { _: field })} ${before ?? '–'} → ${after ?? '–'}`,
              )
              .join(', '),
          })}
        </Typography>
      ))}
    </ReadingSection>
  );
}

/** The total outside a facility; in a facility where CMS says that it is done there alone. */
function totalOf(point: Page['history'][number]): number | null {
  if (!point.nonFacilityNa) {
    return Number(point.nonFacilityTotal);
  }
  return point.facilityNa ? null : Number(point.facilityTotal);
}
