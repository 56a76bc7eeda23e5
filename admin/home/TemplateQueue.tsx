import { Box, Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { DRAFT_TONES } from '../codes/code.row.ts';
import type { HomeQuery } from '../gql/graphql.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import { templatePath } from '../templates/template.row.ts';
import { Panel } from './Panel.tsx';

/** Templates that somebody works on; nothing where nobody does. */
export function TemplateQueue({ rows }: { rows: HomeQuery['templates'] | undefined }) {
  const t = useTranslate();
  if (!rows || rows.length === 0) {
    return null;
  }
  return (
    <Panel title={t('templates.queue')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {rows.map(({ key, draftState, draftBy }) => (
          <Box
            component="li"
            key={key}
            sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', minHeight: 36 }}
          >
            <Link
              component={LinkBase}
              to={templatePath(key)}
              sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere', fontWeight: 600 }}
            >
              {key}
            </Link>
            {draftState && (
              <StatusDot tone={DRAFT_TONES[draftState]}>{t(`draftStates.${draftState}`)}</StatusDot>
            )}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {draftBy}
            </Box>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
