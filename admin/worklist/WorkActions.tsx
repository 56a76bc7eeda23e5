import { Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Note } from '../layout/Note.tsx';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay, useMe } from '../providers/useSession.ts';
import { AssignChoice } from './AssignChoice.tsx';
import { ConfirmWork } from './ConfirmWork.tsx';
import { type NotDone, useWork } from './useWork.ts';
import type { WorkRow } from './work.row.ts';

export type WorkQuestion = 'ASSIGN' | 'CONFIRM';

interface WorkActionsProps {
  readonly rows: readonly WorkRow[];
  /** What a key asked for. */
  readonly asked: WorkQuestion | null;
  readonly onAsk: (question: WorkQuestion | null) => void;
  readonly onDone: () => void;
  /** What can be done whether or not something is chosen. */
  readonly children: ReactNode;
}

/** What can be done with the chosen items. */
export function WorkActions({ rows, asked, onAsk, onDone, children }: WorkActionsProps) {
  const t = useTranslate();
  const me = useMe();
  const mayConfirm = useMay('APPROVE');
  const { assign, confirm } = useWork();
  const [notDone, setNotDone] = useState<readonly NotDone[]>([]);
  const take = async (act: Promise<NotDone[]>) => {
    setNotDone(await act);
    onDone();
  };
  /** By a button, without a dialog that could say what was refused. */
  const takeAtOnce = (act: Promise<NotDone[]>) =>
    take(act).catch((thrown: unknown) => setNotDone([{ code: '', message: sentenceOf(thrown, t) }]));
  const open = rows.filter(({ state }) => state === 'OPEN');
  return (
    <Box sx={{ display: 'grid', gap: 1, mb: 1 }}>
      <Box
        role="toolbar"
        aria-label={t('worklist.chosenToolbar')}
        sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, minHeight: 40 }}
      >
        <Box
          component="span"
          role="status"
          sx={
            rows.length > 0 ? { mr: 1, fontWeight: 650 } : { color: 'text.secondary', fontSize: '0.8125rem' }
          }
        >
          {rows.length > 0 ? t('selection.chosen', { smart_count: rows.length }) : t('worklist.chooseFirst')}
        </Box>
        {rows.length > 0 && (
          <>
            <Button
              variant="outlined"
              disabled={open.length === 0}
              onClick={() => void takeAtOnce(assign(open, me?.id ?? null))}
            >
              {t('worklist.assignToMe')}
            </Button>
            <Button variant="outlined" disabled={open.length === 0} onClick={() => onAsk('ASSIGN')}>
              {t('worklist.assignTo')}
            </Button>
            {mayConfirm && (
              <Button variant="contained" disabled={open.length === 0} onClick={() => onAsk('CONFIRM')}>
                {t('worklist.stillRight')}
              </Button>
            )}
            <Button onClick={onDone}>{t('selection.none')}</Button>
          </>
        )}
        {children}
      </Box>
      {notDone.length > 0 && (
        <Note
          tone="amber"
          role="alert"
          title={t('worklist.notDone', { smart_count: notDone.length })}
          actions={<Button onClick={() => setNotDone([])}>{t('verbs.close')}</Button>}
        >
          {notDone.map(({ code, message }) => (
            <div key={code}>
              <b>{code}</b> {message}
            </div>
          ))}
        </Note>
      )}
      {asked === 'ASSIGN' && (
        <AssignChoice
          count={open.length}
          onAssign={(personId) => take(assign(open, personId))}
          onClose={() => onAsk(null)}
        />
      )}
      {asked === 'CONFIRM' && mayConfirm && open.length > 0 && (
        <ConfirmWork rows={open} onConfirm={() => take(confirm(open))} onClose={() => onAsk(null)} />
      )}
    </Box>
  );
}
