import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ReadingSection } from './ReadingSection.tsx';
import type { Page } from './useLook.ts';

export function RelatedSection({ page }: { page: Page }) {
  const t = useTranslate();
  if (page.related.length === 0) {
    return null;
  }
  return (
    <ReadingSection title={t('page.related')}>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {page.related.map((related) => (
          <Typography key={`${related.code}${related.kind}`} component="li" variant="body2">
            <b>{related.code}</b> {related.title}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {' · '}
              {related.note ?? t(`relationKinds.${related.kind}`)}
            </Box>
          </Typography>
        ))}
      </Box>
    </ReadingSection>
  );
}
