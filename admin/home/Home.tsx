import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { useMe } from '../providers/useSession.ts';
import { Coverage } from './Coverage.tsx';
import { CurrentRelease } from './CurrentRelease.tsx';
import { DraftQueue } from './DraftQueue.tsx';
import { HOME } from './home.graphql.ts';
import { TemplateQueue } from './TemplateQueue.tsx';

/** What needs me, what readers see, how far the writing is. */
export default function Home() {
  const t = useTranslate();
  const me = useMe();
  const { data, error, refetch } = useQuery({
    queryKey: ['home'],
    queryFn: ({ signal }) => ask(HOME, {}, { signal }),
  });
  if (error && !data) {
    return (
      <>
        <PageHead title={t('home.title')} />
        <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
      </>
    );
  }
  const drafts = data?.drafts.items;
  const isMine = (by: string | null) => by === me?.name;
  return (
    <>
      <PageHead title={t('home.title')} intro={me ? t('home.greeting', { name: me.name }) : ''} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <DraftQueue
            title={t('home.mine')}
            empty={t('home.mineEmpty')}
            rows={drafts?.filter((draft) => isMine(draft.draftBy) && draft.draftState !== 'IN_REVIEW')}
          />
          <DraftQueue
            title={t('home.inReview')}
            empty={t('home.inReviewEmpty')}
            rows={drafts?.filter(
              (draft) => draft.draftState === 'IN_REVIEW' || draft.draftState === 'APPROVED',
            )}
          />
          <TemplateQueue rows={data?.templates} />
        </Box>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <CurrentRelease />
          <Coverage totals={data} />
        </Box>
      </Box>
    </>
  );
}
