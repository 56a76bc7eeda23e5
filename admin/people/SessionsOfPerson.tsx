import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Skeleton } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { PersonFieldsFragment } from '../gql/graphql.ts';
import { Failure } from '../layout/Failure.tsx';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { END_SESSIONS, SESSIONS } from './people.graphql.ts';
import { SessionList } from './SessionList.tsx';

interface SessionsOfPersonProps {
  readonly person: PersonFieldsFragment;
  readonly onClose: () => void;
}

/** Where somebody is signed in, and the way to end it. */
export function SessionsOfPerson({ person, onClose }: SessionsOfPersonProps) {
  const t = useTranslate();
  const titleId = useId();
  const notify = useNotify();
  const personId = person.id;
  const { data, error, refetch } = useQuery({
    queryKey: ['sessions', personId],
    queryFn: async ({ signal }) => (await ask(SESSIONS, { personId }, { signal })).sessions,
    staleTime: 0,
  });
  const end = useMutation({
    mutationFn: async () => (await ask(END_SESSIONS, { personId })).endSessions,
    onSuccess: async (ended) => {
      notify('people.sessions.ended', { type: 'success', messageArgs: { smart_count: ended } });
      await refetch();
    },
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="xs" fullWidth>
      <DialogTitle id={titleId}>{t('people.sessions.of', { name: person.name })}</DialogTitle>
      <DialogContent sx={{ minHeight: 96 }}>
        {error && <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />}
        {!error && !data && <Skeleton height={56} />}
        {data && <SessionList sessions={data} />}
        {end.error && (
          <Note tone="red" role="alert">
            {sentenceOf(end.error, t)}
          </Note>
        )}
      </DialogContent>
      <DialogActions>
        <Button
          color="error"
          disabled={!data || data.length === 0 || end.isPending}
          onClick={() => end.mutate()}
        >
          {t('people.sessions.endAll')}
        </Button>
        <Button variant="contained" onClick={onClose} autoFocus>
          {t('verbs.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
