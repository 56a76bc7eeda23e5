import { Button } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { LinkBase, useLocation, useParams, useTranslate } from 'react-admin';
import type { DraftPlace } from '../comments/comment.place.ts';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { Opening } from '../layout/Opening.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { ReviewScreen } from './ReviewScreen.tsx';
import { REVIEW_CODE, REVIEW_TEMPLATE } from './review.graphql.ts';
import { type Opened, openedCode, openedTemplate } from './review.opening.ts';
import { placeOfId, queueOf } from './review.row.ts';

/** `#/review/CODE 96932 RVU26C?queue=…`: one draft of a queue, and the way on from it. */
export default function ReviewRoute() {
  const t = useTranslate();
  const { id: encoded = '' } = useParams<{ id: string }>();
  const { search } = useLocation();
  const id = decodeURIComponent(encoded);
  const place = placeOfId(id);
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['review', 'open', id],
    queryFn: () => (place ? open(place) : null),
    // What is approved is what was read: it stays until somebody asks for it again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  if (error) {
    return (
      <>
        <PageHead title={t('review.title')} />
        <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
      </>
    );
  }
  if (data === undefined) {
    return <Opening />;
  }
  if (data === null || place === null) {
    return (
      <>
        <PageHead title={t('review.title')} />
        <Empty
          title={t('review.unknown')}
          actions={
            <Button variant="outlined" component={LinkBase} to="/review">
              {t('review.back')}
            </Button>
          }
        />
      </>
    );
  }
  return (
    <ReviewScreen
      key={id}
      id={id}
      place={place}
      opened={data}
      queue={queueOf(search)}
      onReload={async () => void (await refetch())}
      onItem={(item) => queries.setQueryData(['review', 'open', id], { ...data, item })}
    />
  );
}

async function open(place: DraftPlace): Promise<Opened> {
  const { kind, name, appliesFrom } = place;
  return kind === 'CODE'
    ? openedCode(await ask(REVIEW_CODE, { code: name, appliesFrom, place }))
    : openedTemplate(await ask(REVIEW_TEMPLATE, { key: name, place }));
}
