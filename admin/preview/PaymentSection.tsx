import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { FigureTable } from './FigureTable.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import type { Page } from './useLook.ts';

export function PaymentSection({ page }: { page: Page }) {
  const t = useTranslate();
  const { usual, qualifying } = page;
  if (!usual) {
    return page.anesthesia ? (
      <ReadingSection title={t('page.payment')}>
        <Typography variant="body1">{page.anesthesia.note}</Typography>
      </ReadingSection>
    ) : null;
  }
  const money = (amount: string | null) => (amount === null ? t('page.na') : `$${amount}`);
  const rows = [
    [t('page.usual'), usual.conversionFactor, money(usual.nonFacility), money(usual.facility)],
    ...(qualifying && qualifying.conversionFactor !== usual.conversionFactor
      ? [
          [
            t('page.qualifying'),
            qualifying.conversionFactor,
            money(qualifying.nonFacility),
            money(qualifying.facility),
          ],
        ]
      : []),
  ];
  return (
    <ReadingSection title={t('page.payment')}>
      <FigureTable
        label={t('page.payment')}
        headings={['basis', 'factor', 'nonFacility', 'facility'].map((name) => t(`page.columns.${name}`))}
        rows={rows}
      />
      <Typography variant="caption" color="text.secondary">
        {usual.note ?? t('page.national')}
      </Typography>
    </ReadingSection>
  );
}
