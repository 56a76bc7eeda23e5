import { Box, Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { listPlace } from '../layout/list.place.ts';
import { count } from '../providers/locale.ts';
import { incompleteOf, type PartMissing, type SectionCoverage } from './coverage.count.ts';

interface IncompleteProps {
  readonly sections: readonly SectionCoverage[];
  readonly missing: readonly PartMissing[];
}

/** What published pages lack: nothing keeps them from readers, so they are counted and lead to their list. */
export function Incomplete({ sections, missing }: IncompleteProps) {
  const t = useTranslate();
  const pages = incompleteOf(sections);
  return (
    <Box sx={{ mb: 1.5, fontSize: '0.875rem' }}>
      {pages === 0 ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {t('home.complete')}
        </Box>
      ) : (
        <>
          <Link component={LinkBase} to={listPlace('codes', { missing: 'ANY' })}>
            {t('home.incomplete', { smart_count: pages, pages: count.format(pages) })}
          </Link>
          <Box
            component="ul"
            sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 2 }}
          >
            {missing
              .filter((each) => each.pages > 0)
              .map((each) => (
                <Box component="li" key={each.part} sx={{ display: 'flex', gap: 0.75, minHeight: 28 }}>
                  <Link component={LinkBase} to={listPlace('codes', { missing: each.part })} color="inherit">
                    {t(`codes.missing.${each.part}`)}
                  </Link>
                  <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
                    {count.format(each.pages)}
                  </Box>
                </Box>
              ))}
          </Box>
        </>
      )}
    </Box>
  );
}
