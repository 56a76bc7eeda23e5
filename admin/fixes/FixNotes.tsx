import { Button } from '@mui/material';
import { Suspense, useState } from 'react';
import { LinkBase, useNotify, useTranslate } from 'react-admin';
import type { DraftHandle } from '../drafts/useDraft.ts';
import { laterDialog } from '../layout/later.tsx';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { type Fix, fixesToSay, fixFields, fixName } from './fix.words.ts';
import { useFixes } from './useFixes.ts';

const FixDialog = laterDialog(() => import('./FixDialog.tsx'));

/** In the editor: fixes of earlier words that these words lack, and what can be done about them. */
export function FixNotes({ handle }: { handle: DraftHandle }) {
  const { draft, version } = handle.editing;
  const { fixes, again } = useFixes(draft.code, version);
  const { here, elsewhere } = fixesToSay(fixes, draft.appliesFrom);
  const [looked, setLooked] = useState<Fix | null>(null);
  const t = useTranslate();
  const notify = useNotify();
  const mayWrite = draft.actions.includes('SAVE');
  const look = async (fix: Fix) => {
    // What is typed counts as part of the words that the fix is merged into.
    if (await handle.save()) {
      setLooked(fix);
    } else {
      const { failure, stale } = handle.now();
      const why = failure && !stale ? sentenceOf(failure.refusal, t) : '';
      notify(t('fixes.saveFirst', { why }).trim(), { type: 'error' });
    }
  };
  return (
    <>
      {here.map((fix) => (
        <FixNote key={fix.id} fix={fix} onLook={mayWrite ? () => void look(fix) : null} />
      ))}
      {elsewhere.map((fix) => (
        <ElsewhereNote key={fix.id} fix={fix} />
      ))}
      {looked && (
        <Suspense fallback={null}>
          <FixDialog fix={looked} handle={handle} onDone={again} onClose={() => setLooked(null)} />
        </Suspense>
      )}
    </>
  );
}

function FixNote({ fix, onLook }: { fix: Fix; onLook: (() => void) | null }) {
  const t = useTranslate();
  const { state, fixBy, fixedAt, reason, decidedBy } = fix;
  const name = fixName(fix, t);
  if (state === 'IN_DRAFT') {
    return <Note tone="green">{t('fixes.inDraft', { name })}</Note>;
  }
  const isLeftOut = state === 'LEFT_OUT';
  return (
    <Note
      tone={isLeftOut ? 'blue' : 'amber'}
      title={t(isLeftOut ? 'fixes.leftOut' : 'fixes.missing', { name })}
      actions={
        onLook && (
          <Button variant={isLeftOut ? 'outlined' : 'contained'} onClick={onLook}>
            {t(isLeftOut ? 'fixes.lookAgain' : 'fixes.look')}
          </Button>
        )
      }
    >
      {isLeftOut ? (
        t('fixes.leftOutBecause', { name: decidedBy ?? '', reason: reason ?? '' })
      ) : (
        <>
          {t('fixes.by', { name: fixBy?.name ?? t('fixes.somebody') })} <When at={fixedAt} />
          {' · '}
          {t('fixes.concerns', { fields: fixFields(fix, t) })}
          {fix.isLive && ` ${t('fixes.isLive')}`}
        </>
      )}
    </Note>
  );
}

function ElsewhereNote({ fix }: { fix: Fix }) {
  const t = useTranslate();
  return (
    <Note
      tone="amber"
      actions={
        <Button variant="outlined" component={LinkBase} to={`/codes/${fix.code}?from=${fix.appliesFrom}`}>
          {t('fixes.openThere', { release: fix.appliesFrom })}
        </Button>
      }
    >
      {t('fixes.missingThere', { name: fixName(fix, t), release: fix.appliesFrom })}
    </Note>
  );
}
