import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { CONTENT_TONES } from '../codes/code.row.ts';
import { listPlace } from '../layout/list.place.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import { count } from '../providers/locale.ts';
import { CoverageBar } from './CoverageBar.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { countOf, type SectionCoverage, STATUSES, totalOf } from './coverage.count.ts';
import { Incomplete } from './Incomplete.tsx';
import { Panel } from './Panel.tsx';
import type { HomePanelProps } from './panels.ts';

/** How far the words are, in all and by section: a picture, and the same figures as a table. */
export function Coverage({ home }: HomePanelProps) {
  const t = useTranslate();
  const { coverage: sections, missing } = home.house;
  return (
    <Panel title={t('home.coverage')}>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          mb: 1.5,
          p: 0,
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          fontSize: '0.875rem',
        }}
      >
        {STATUSES.map((status) => (
          <Box component="li" key={status} sx={{ display: 'flex', gap: 0.75, minHeight: 28 }}>
            <Link component={LinkBase} to={listPlace('codes', { contentStatus: status })} color="inherit">
              <StatusDot tone={CONTENT_TONES[status]}>{t(`contentStatuses.${status}`)}</StatusDot>
            </Link>
            <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              {count.format(totalOf(sections, status))}
            </Box>
          </Box>
        ))}
      </Box>
      {sections.length === 0 && <Typography variant="body2">{t('home.noRelease')}</Typography>}
      {sections.length > 0 && <Incomplete sections={sections} missing={missing} />}
      {sections.length > 0 && <Sections sections={sections} />}
    </Panel>
  );
}

function Sections({ sections }: { sections: readonly SectionCoverage[] }) {
  const t = useTranslate();
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {sections.map((section) => (
          <Box
            component="li"
            key={section.section}
            sx={{
              display: 'grid',
              gridTemplateColumns: {
                xs: 'minmax(0, 7fr) minmax(0, 4fr) 88px',
                lg: 'minmax(0, 5fr) minmax(0, 4fr) 88px',
              },
              gap: 1.5,
              alignItems: 'center',
              minHeight: 32,
            }}
          >
            <Link
              component={LinkBase}
              to={listPlace('codes', { section: section.section })}
              sx={{ lineHeight: 1.3, py: 0.25, overflowWrap: 'anywhere' }}
            >
              {section.name}
            </Link>
            <CoverageBar section={section} />
            <Box component="span" sx={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
              {t('home.written', {
                written: count.format(section.codes - countOf(section, 'NONE')),
                codes: count.format(section.codes),
              })}
            </Box>
          </Box>
        ))}
      </Box>
      <CoverageTable sections={sections} />
    </>
  );
}
