import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useParams, useTranslate } from 'react-admin';
import { fixesOf } from '../fixes/fixes.of.ts';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { Opening } from '../layout/Opening.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { useReleases } from '../releases/useReleases.ts';
import { workOf } from '../worklist/work.of.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { openCode } from './draft.opening.ts';
import { draftsOf } from './drafts.of.ts';

/** `#/codes/96932`, or `#/codes/96932?from=RVU26C` for the draft that applies from a release (empty: the beginning). */
export default function DraftRoute() {
  const t = useTranslate();
  const { id = '' } = useParams<{ id: string }>();
  const code = decodeURIComponent(id).toUpperCase();
  const { search } = useLocation();
  const asked = new URLSearchParams(search).get('from');
  const appliesFrom = asked === null ? undefined : asked === '' ? null : asked;
  const queries = useQueryClient();
  const mayWrite = useMay('WRITE_DRAFTS');
  const { releases, error: withoutReleases } = useReleases();
  const current = releases?.find(({ isCurrent }) => isCurrent)?.name ?? null;
  const { data, error, refetch } = useQuery({
    // Without the current release: one that goes live must not take the editor away under somebody's hands.
    queryKey: ['draft', code, asked],
    queryFn: async () => {
      // The notes above the form come along, so that they do not push it down under somebody's hands.
      const notes = [
        queries.prefetchQuery({ ...draftsOf(code), retry: false }),
        queries.prefetchQuery({ ...fixesOf(code), retry: false }),
        ...(mayWrite ? [queries.prefetchQuery({ ...workOf(code), retry: false })] : []),
      ];
      const opened = await openCode(code, appliesFrom, current);
      await Promise.all(notes);
      return opened;
    },
    // The server knows where a draft lies; the current release only saves a second question.
    enabled: releases !== undefined || withoutReleases !== null,
    // Opened once and then in the editor's hands: a refetch must never run over what is being typed.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => state.data === undefined,
  });

  if (error) {
    return (
      <>
        <PageHead title={code} />
        <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
      </>
    );
  }
  if (data === undefined) {
    return <Opening />;
  }
  if (data === null) {
    return (
      <>
        <PageHead title={code} />
        <Empty title={t('draft.unknown', { code })}>{t('draft.unknownAdvice')}</Empty>
      </>
    );
  }
  return (
    <DraftEditor
      key={`${code}/${data.draft.appliesFrom ?? ''}`}
      opened={data}
      onReopen={async () => {
        const fresh = await openCode(code, data.draft.appliesFrom, current);
        void queries.invalidateQueries({ queryKey: ['revisions', code] });
        void queries.invalidateQueries({ queryKey: ['openDrafts', code] });
        void queries.invalidateQueries({ queryKey: ['codes'] });
        return fresh;
      }}
    />
  );
}
