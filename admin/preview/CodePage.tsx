import { Box, Typography } from '@mui/material';
import { memo } from 'react';
import { useTranslate } from 'react-admin';
import { ComparisonSection } from './ComparisonSection.tsx';
import { FiguresSection } from './FiguresSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { IndicatorsSection } from './IndicatorsSection.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import { PaymentSection } from './PaymentSection.tsx';
import { ReadingSection } from './ReadingSection.tsx';
import { RelatedSection } from './RelatedSection.tsx';
import type { Page } from './useLook.ts';

/** The code page as a reader sees it, every section in its order; what is not written yet says so. */
export const CodePage = memo(function CodePage({ page }: { page: Page }) {
  const t = useTranslate();
  return (
    <Box
      component="article"
      aria-label={t('page.label', { code: page.code })}
      sx={{ containerType: 'inline-size', overflowWrap: 'anywhere' }}
    >
      <Typography variant="caption" color="text.secondary">
        {[page.section.name, page.subsection?.name].filter(Boolean).join(' › ')}
      </Typography>
      <Typography
        component="h2"
        sx={{ fontSize: '1.5rem', fontWeight: 700, lineHeight: 1.25, letterSpacing: '-0.01em' }}
      >
        {page.code} {page.title}
      </Typography>
      {page.synonyms.length > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {t('page.alsoKnownAs', { names: page.synonyms.map(({ text }) => text).join(', ') })}
        </Typography>
      )}
      <ReadingSection title={t('page.plain')}>
        <Paragraphs text={page.plainLanguage} missing={t('page.noPlain')} isLead />
      </ReadingSection>
      <ReadingSection title={t('page.summary')}>
        <Paragraphs text={page.summary} missing={t('page.noSummary')} />
      </ReadingSection>
      <ReadingSection title={t('page.context')}>
        <Paragraphs text={page.clinicalContext} missing={t('page.noContext')} />
      </ReadingSection>
      <FiguresSection page={page} />
      <PaymentSection page={page} />
      {page.billing && (
        <ReadingSection title={t('page.billing')}>
          <Paragraphs text={page.billing} missing="" />
        </ReadingSection>
      )}
      <IndicatorsSection page={page} />
      {page.comparison && <ComparisonSection comparison={page.comparison} />}
      <HistorySection page={page} />
      {page.specialties.length > 0 && (
        <ReadingSection title={t('page.specialties')}>
          <Typography variant="body1">{page.specialties.map(({ name }) => name).join(', ')}</Typography>
        </ReadingSection>
      )}
      {page.faqs.length > 0 && (
        <ReadingSection title={t('page.faqs')}>
          {page.faqs.map((faq) => (
            <Box key={faq.question} sx={{ mb: 1.5 }}>
              <Typography component="h4" variant="body1" sx={{ fontWeight: 650 }}>
                {faq.question}
              </Typography>
              <Paragraphs text={faq.answer} missing={t('page.noAnswer')} />
            </Box>
          ))}
        </ReadingSection>
      )}
      <RelatedSection page={page} />
      <PageFoot page={page} />
    </Box>
  );
});

function PageFoot({ page }: { page: Page }) {
  const t = useTranslate();
  const reviewer = page.reviewedBy
    ? [page.reviewedBy.name, page.reviewedBy.credential].filter(Boolean).join(', ')
    : null;
  return (
    <Box
      component="footer"
      sx={{ mt: 3, pt: 1.5, borderTop: 1, borderColor: 'divider', display: 'grid', gap: 0.75 }}
    >
      {reviewer && <Typography variant="caption">{t('page.reviewedBy', { name: reviewer })}</Typography>}
      {page.sources.length > 0 && (
        <Typography variant="caption">
          {t('page.sources', { names: page.sources.map(({ label, url }) => label || url).join('; ') })}
        </Typography>
      )}
      {page.notices.map(({ kind, text }) => (
        <Typography key={`${kind}${text}`} variant="caption" color="text.secondary">
          {text}
        </Typography>
      ))}
      {page.provenance && (
        <Typography variant="caption" color="text.secondary">
          {t('page.provenance', { file: page.provenance.file, line: page.provenance.line })}
        </Typography>
      )}
      <Box sx={{ mt: 1, p: 1.25, border: 1, borderColor: 'divider', borderRadius: 1 }}>
        <Typography variant="caption" color="text.secondary">
          {t('page.inSearch')}
        </Typography>
        <Typography variant="body2" sx={{ color: 'info.main', fontWeight: 600 }}>
          {page.seoTitle}
        </Typography>
        <Typography variant="caption">{page.seoDescription}</Typography>
      </Box>
    </Box>
  );
}
