import { Box, Button, Paper, Skeleton, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { Failure } from '../layout/Failure.tsx';
import { Note } from '../layout/Note.tsx';
import { SessionList } from '../people/SessionList.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { END_OTHER_SESSIONS, MY_SESSIONS } from './account.graphql.ts';

/** Where I am signed in, and the way out of everywhere else. */
export function MySessions() {
  const t = useTranslate();
  const notify = useNotify();
  const { data, error, refetch } = useQuery({
    queryKey: ['mySessions'],
    queryFn: async ({ signal }) => (await ask(MY_SESSIONS, {}, { signal })).mySessions,
    staleTime: 0,
  });
  const end = useMutation({
    mutationFn: async () => (await ask(END_OTHER_SESSIONS, {})).endOtherSessions,
    onSuccess: async (ended) => {
      notify('people.sessions.ended', { type: 'success', messageArgs: { smart_count: ended } });
      await refetch();
    },
  });
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2.5, mt: 2, display: 'grid', gap: 1 }}>
      <Typography variant="h2">{t('account.sessions')}</Typography>
      <Typography variant="body2" color="text.secondary">
        {t('account.sessionsIntro')}
      </Typography>
      <Box sx={{ minHeight: 64 }}>
        {error && <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />}
        {!error && !data && <Skeleton height={56} />}
        {data && <SessionList sessions={data} />}
      </Box>
      {end.error && (
        <Note tone="red" role="alert">
          {sentenceOf(end.error, t)}
        </Note>
      )}
      <Button
        variant="outlined"
        disabled={!data?.some(({ isThis }) => !isThis) || end.isPending}
        onClick={() => end.mutate()}
        sx={{ justifySelf: 'start' }}
      >
        {t('people.sessions.endOthers')}
      </Button>
    </Paper>
  );
}
