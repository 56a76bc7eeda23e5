import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { MyWritingQuery } from '../gql/graphql.ts';
import { GoalDialog } from './GoalDialog.tsx';

/** Today's pages of the goal, in whose time zone, and what still waits. */
export function DayLine({ day }: { day: MyWritingQuery['myWriting'] }) {
  const t = useTranslate();
  const [isSetting, setSetting] = useState(false);
  const { goal, today, timeZone, toDo, waiting } = day;
  const share = goal === 0 ? 0 : Math.min(100, Math.round((100 * today) / goal));
  return (
    <Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, rowGap: 0.5 }}>
        <Typography variant="body2" sx={{ fontWeight: 650 }}>
          {goal === 0 ? t('queue.todayOnly', { smart_count: today }) : t('queue.todayOf', { today, goal })}
        </Typography>
        <Typography variant="body2">{t('queue.mineOpen', { toDo, waiting })}</Typography>
        <Typography variant="caption" color="text.secondary">
          {t('queue.dayIn', { timeZone })}
        </Typography>
        <Button size="small" onClick={() => setSetting(true)} sx={{ ml: { md: 'auto' } }}>
          {t(goal === 0 ? 'queue.goalSet' : 'queue.goalChange')}
        </Button>
      </Box>
      {goal > 0 && (
        <Box
          role="progressbar"
          aria-label={t('queue.todayOf', { today, goal })}
          aria-valuenow={share}
          aria-valuemin={0}
          aria-valuemax={100}
          sx={{ mt: 0.75, height: 6, borderRadius: 3, bgcolor: 'action.hover', overflow: 'hidden' }}
        >
          <Box sx={{ height: 1, width: `${share}%`, bgcolor: 'success.main' }} />
        </Box>
      )}
      {isSetting && <GoalDialog goal={goal} onClose={() => setSetting(false)} />}
    </Box>
  );
}
