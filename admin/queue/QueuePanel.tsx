import { Box, Button, Link, Skeleton, Typography } from '@mui/material';
import { LinkBase, useNavigate, useTranslate } from 'react-admin';
import { DRAFT_TONES } from '../codes/code.row.ts';
import { Panel } from '../home/Panel.tsx';
import { Failure } from '../layout/Failure.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { beginRound } from '../round/round.ts';
import { DayLine } from './DayLine.tsx';
import { queueRound, useMyWriting } from './useQueue.ts';

const SHOWN = 5;

/** On the home screen: the day's goal and the next codes of my queue. */
export function QueuePanel() {
  const t = useTranslate();
  const navigate = useNavigate();
  const mayWrite = useMay('WRITE_DRAFTS');
  const { writing, error, refetch } = useMyWriting();
  if (!mayWrite) {
    return null;
  }
  if (!writing) {
    return (
      <Panel title={t('queue.myDay')}>
        {error ? (
          <Failure sentence={sentenceOf(error, t)} onRetry={refetch} />
        ) : (
          <Skeleton variant="rounded" height={106} />
        )}
      </Panel>
    );
  }
  const round = queueRound(writing.mine.items);
  const open = (code: string) => {
    beginRound(round);
    navigate(`/codes/${code}`);
  };
  const shown = writing.mine.items.filter(({ code }) => round.places.some((place) => place.code === code));
  return (
    <Panel title={t('queue.myDay')}>
      <DayLine day={writing.myWriting} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, fontSize: '0.875rem' }}>
        {shown.slice(0, SHOWN).map(({ code, title, draftState }) => (
          <Box
            component="li"
            key={code}
            sx={{ display: 'flex', gap: 1.5, minHeight: 32, alignItems: 'center' }}
          >
            <Link
              component={LinkBase}
              to={`/codes/${code}`}
              onClick={() => beginRound(round)}
              sx={{
                flex: 1,
                minWidth: 0,
                overflow: 'hidden',
                textOverflow: 'ellipsis',
                whiteSpace: 'nowrap',
              }}
            >
              <b>{code}</b> {title}
            </Link>
            {draftState && (
              <StatusDot tone={DRAFT_TONES[draftState]}>{t(`draftStates.${draftState}`)}</StatusDot>
            )}
          </Box>
        ))}
      </Box>
      {shown.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('queue.mineEmpty')}
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
        {shown[0] && (
          <Button variant="contained" onClick={() => open(shown[0]?.code ?? '')}>
            {t('queue.goOn')}
          </Button>
        )}
        <Button variant="outlined" component={LinkBase} to="/queue">
          {t('queue.toQueue')}
        </Button>
      </Box>
    </Panel>
  );
}
