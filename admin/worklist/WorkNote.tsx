import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import { Note } from '../layout/Note.tsx';
import { ask } from '../providers/graphql.client.ts';
import { useMay } from '../providers/useSession.ts';
import { nextPath } from '../round/round.ts';
import { useRound } from '../round/useRound.ts';
import { ConfirmWork } from './ConfirmWork.tsx';
import { Reasons } from './Reasons.tsx';
import { useWork } from './useWork.ts';
import { WORK_LIST } from './worklist.graphql.ts';

/** In the editor: what a release changed about this code, and the way to say that the words still hold. */
export function WorkNote({ code }: { code: string }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const maySee = useMay('WRITE_DRAFTS');
  const mayConfirm = useMay('APPROVE');
  const round = useRound(code);
  const { confirm } = useWork();
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery({
    queryKey: ['work', 'of', code],
    queryFn: ({ signal }) =>
      ask(WORK_LIST, { filter: { code, state: 'OPEN' }, page: 1, perPage: 5 }, { signal }),
    enabled: maySee,
  });
  const items = data?.worklist.items ?? [];
  const confirmAll = async () => {
    const notDone = await confirm(items);
    if (notDone.length === 0 && round) {
      navigate(nextPath(round, code));
    }
  };
  return (
    <>
      {items.map((item) => (
        <Note
          key={item.id}
          tone="amber"
          title={t('worklist.inEditor', { release: item.release })}
          actions={
            mayConfirm && (
              <Button variant="outlined" onClick={() => setAsking(true)}>
                {t('worklist.stillRight')}
              </Button>
            )
          }
        >
          <Reasons reasons={item.reasons} isWhole />
        </Note>
      ))}
      {isAsking && items.length > 0 && (
        <ConfirmWork rows={items} onConfirm={confirmAll} onClose={() => setAsking(false)} />
      )}
    </>
  );
}
