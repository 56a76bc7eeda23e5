import { Box, Button, Link } from '@mui/material';
import { memo } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { useRound } from './useRound.ts';

/** Where somebody is who goes through a list one after the other; nothing for everybody else. */
export const RoundBar = memo(function RoundBar({ code }: { code: string }) {
  const t = useTranslate();
  const round = useRound(code);
  if (!round) {
    return null;
  }
  const at = round.places.findIndex((place) => place.code === code);
  const [before, after] = [round.places[at - 1], round.places[at + 1]];
  return (
    <Box
      component="nav"
      aria-label={t('round.label')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1, fontSize: '0.8125rem' }}
    >
      <Link component={LinkBase} to={round.back}>
        {t(`round.${round.kind}`)}
      </Link>
      <Box component="span" sx={{ color: 'text.secondary', mr: 'auto' }}>
        {t('round.place', { at: at + 1, all: round.places.length })}
      </Box>
      {before && (
        <Button size="small" component={LinkBase} to={before.path}>
          {t('round.previous')}
        </Button>
      )}
      {after && (
        <Button size="small" component={LinkBase} to={after.path}>
          {t('round.next')} <b>&nbsp;{after.code}</b>
        </Button>
      )}
    </Box>
  );
});
