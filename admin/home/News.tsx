import { Box, Link, Typography } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { When } from '../layout/When.tsx';
import { newsPlace } from './news.place.ts';
import { Panel } from './Panel.tsx';
import type { HomePanelProps } from './panels.ts';

/** What colleagues did lately; each line leads to what it was done to. */
export function News({ home }: HomePanelProps) {
  const t = useTranslate();
  const { news } = home.house;
  return (
    <Panel title={t('home.news')}>
      {news.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('home.noNews')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {news.map(({ id, at, actor, action, subject }) => {
          const place = newsPlace(subject);
          return (
            <Box component="li" key={id} sx={{ display: 'flex', gap: 1.5, py: 0.5 }}>
              <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
                {actor} {t(`acts.${action}`, { _: action.toLowerCase() })}{' '}
                {place ? (
                  <Link component={LinkBase} to={place} underline="always">
                    {subject}
                  </Link>
                ) : (
                  subject
                )}
              </Box>
              <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
                <When at={at} />
              </Box>
            </Box>
          );
        })}
      </Box>
    </Panel>
  );
}
