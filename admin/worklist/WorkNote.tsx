import { Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import type { StaleKind } from '../gql/graphql.ts';
import { Note } from '../layout/Note.tsx';
import { Refusal } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { nextPath } from '../round/round.ts';
import { useRound } from '../round/useRound.ts';
import { ConfirmWork } from './ConfirmWork.tsx';
import { Reasons } from './Reasons.tsx';
import { useWork } from './useWork.ts';
import { workOf } from './work.of.ts';

/** A fix that waits is said by itself, with what can be done about it. */
const isOfFix = (kind: StaleKind) => kind === 'FIX_MISSING' || kind === 'FIX_LEFT_OUT';

/** In the editor: what a release changed about this code, and the way to say that the words still hold. */
export const WorkNote = memo(function WorkNote({ code }: { code: string }) {
  const t = useTranslate();
  const navigate = useNavigate();
  const maySee = useMay('WRITE_DRAFTS');
  const mayConfirm = useMay('APPROVE');
  const round = useRound(code);
  const { confirm } = useWork();
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery({ ...workOf(code), meta: { part: 'work' }, enabled: maySee });
  const items = (data?.worklist.items ?? []).filter(({ reasons }) =>
    reasons.some(({ kind }) => !isOfFix(kind) || (kind === 'FIX_LEFT_OUT' && mayConfirm)),
  );
  const confirmAll = async () => {
    const [refused] = await confirm(items);
    if (refused) {
      throw new Refusal('REFUSED', { sentence: refused.message });
    }
    if (round) {
      navigate(nextPath(round, code));
    }
  };
  return (
    <>
      {items.map((item) => (
        <Note
          key={item.id}
          tone="amber"
          title={t(
            item.reasons.every(({ kind }) => isOfFix(kind))
              ? 'worklist.inEditorLeftOut'
              : 'worklist.inEditor',
            { release: item.release },
          )}
          actions={
            mayConfirm &&
            item.reasons.every(({ kind }) => kind !== 'FIX_MISSING') && (
              <Button variant="outlined" onClick={() => setAsking(true)}>
                {t('worklist.stillRight')}
              </Button>
            )
          }
        >
          <Reasons reasons={item.reasons.filter(({ kind }) => kind !== 'FIX_MISSING')} isWhole />
        </Note>
      ))}
      {isAsking && items.length > 0 && (
        <ConfirmWork rows={items} onConfirm={confirmAll} onClose={() => setAsking(false)} />
      )}
    </>
  );
});
