import { Box, Skeleton } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay, useMe } from '../providers/useSession.ts';
import { MINE } from '../queue/my.writing.ts';
import { HOME } from './home.graphql.ts';
import { NeedList } from './NeedList.tsx';
import { NEXT_PANELS, SIDE_PANELS } from './panels.ts';

/** Keeps the height of the line that comes. */
const NO_BREAK_SPACE = '\u00a0';

const COLUMNS = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
} as const;
const COLUMN = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 2,
  alignContent: 'start',
} as const;

/**
 * What needs me, what readers see, how far the writing is: asked in one request, and shown at once when it is there. How
 * high each panel becomes is known to nobody before.
 */
export default function Home() {
  const t = useTranslate();
  const me = useMe();
  const writes = useMay('WRITE_DRAFTS');
  const queries = useQueryClient();
  const {
    data: home,
    error,
    refetch,
  } = useQuery({
    queryKey: ['home', writes, me?.id],
    queryFn: async ({ signal }) => {
      // What a panel asks for itself comes along, so that nothing moves when it is there.
      const day = writes ? queries.prefetchQuery({ ...MINE, retry: false }) : null;
      const answer = await ask(HOME, { writes, me: me?.id ?? '' }, { signal });
      await day;
      return answer;
    },
    enabled: me !== null,
  });
  if (error && !home) {
    return (
      <>
        <PageHead title={t('home.title')} />
        <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
      </>
    );
  }
  const head = (
    <PageHead title={t('home.title')} intro={me ? t('home.greeting', { name: me.name }) : NO_BREAK_SPACE} />
  );
  if (!home || !me) {
    return (
      <>
        {head}
        <Box sx={COLUMNS}>
          <Skeleton variant="rounded" sx={{ height: '60vh' }} />
          <Skeleton variant="rounded" sx={{ height: '60vh' }} />
        </Box>
      </>
    );
  }
  return (
    <>
      {head}
      <Box sx={COLUMNS}>
        <Box sx={COLUMN}>
          <NeedList home={home} me={me} />
          {NEXT_PANELS.map(({ id, View }) => (
            <View key={id} home={home} />
          ))}
        </Box>
        <Box sx={COLUMN}>
          {SIDE_PANELS.map(({ id, View }) => (
            <View key={id} home={home} />
          ))}
        </Box>
      </Box>
    </>
  );
}
