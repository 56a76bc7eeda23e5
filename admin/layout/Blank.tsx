import { useSyncExternalStore } from 'react';
import { useTranslate } from 'react-admin';
import { Threshold } from '../account/Threshold.tsx';
import { arrival } from '../providers/arrival.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { Failure } from './Failure.tsx';
import { useWhenOnline } from './NotFetched.tsx';

/** While it is not known who is there: nothing, so that nothing has to move. Why not, where the server does not say. */
export function Blank() {
  const t = useTranslate();
  const refused = useSyncExternalStore(arrival.subscribe, arrival.refused);
  useWhenOnline(arrival.again);
  if (!refused) {
    return null;
  }
  return (
    <Threshold title={t('frame.away')} intro={t('frame.awayIntro')}>
      <Failure sentence={sentenceOf(refused, t)} onRetry={arrival.again} />
    </Threshold>
  );
}
