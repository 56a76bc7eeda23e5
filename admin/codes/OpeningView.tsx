import { Button } from '@mui/material';
import { useEffect } from 'react';
import { LinkBase, useNavigate, useTranslate } from 'react-admin';
import { Empty } from '../layout/Empty.tsx';
import { Failure } from '../layout/Failure.tsx';
import { Opening } from '../layout/Opening.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { viewPath } from './code.listing.ts';
import { useCodeViews } from './useCodeViews.ts';

/** A link that somebody was sent leads to the list that the view keeps. */
export function OpeningView({ id }: { id: string }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { data, error, refetch } = useCodeViews();
  const view = data?.codeViews.find((one) => one.id === id);
  useEffect(() => {
    if (view) {
      navigate(viewPath(view), { replace: true });
    }
  }, [view, navigate]);
  if (!error && (!data || view)) {
    return <Opening />;
  }
  return (
    <>
      <PageHead title={t('codes.title')} />
      {error ? (
        <Failure sentence={sentenceOf(error, t)} onRetry={() => void refetch()} />
      ) : (
        <Empty
          title={t('views.unknown')}
          actions={
            <Button variant="outlined" component={LinkBase} to="/codes">
              {t('views.all')}
            </Button>
          }
        >
          {t('views.unknownAdvice')}
        </Empty>
      )}
    </>
  );
}
