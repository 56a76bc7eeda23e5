import { Box, Button } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useIsBegun } from '../drafts/useKept.ts';
import { useAnnounce } from '../layout/Announcements.tsx';
import { Confirmation } from '../layout/Confirmation.tsx';
import { useMay, useMe } from '../providers/useSession.ts';
import { CommentForm } from './CommentForm.tsx';
import { Remark } from './Remark.tsx';
import type { AnyRemark, Comments } from './useComments.ts';

interface OwnRemarkProps {
  readonly remark: AnyRemark;
  readonly onChange: Comments['change'];
}

const SHOWN = 60;

/** A remark that whoever wrote it can put in other words or take back. */
export function OwnRemark({ remark, onChange }: OwnRemarkProps) {
  const t = useTranslate();
  const announce = useAnnounce();
  const isMine = useMe()?.id === remark.author.id && remark.removedAt === null;
  const mayComment = useMay('COMMENT');
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  const keptAs = `edit:${remark.id}`;
  const [doing, setDoing] = useState<'EDIT' | 'REMOVE' | null>(useIsBegun(keptAs) ? 'EDIT' : null);
  const words = remark.body.length > SHOWN ? `${remark.body.slice(0, SHOWN)}…` : remark.body;

  useEffect(() => {
    if (wasEditing.current && doing === null) {
      editButton.current?.focus();
    }
    wasEditing.current = doing === 'EDIT';
  }, [doing]);

  if (!isMine || !mayComment) {
    return <Remark remark={remark} />;
  }
  if (doing === 'EDIT') {
    return (
      <CommentForm
        label={t('comments.editWhat', { words })}
        send={t('comments.save')}
        remark={remark}
        keptAs={keptAs}
        isEager
        onSay={async (said) => {
          await onChange(remark, said);
          setDoing(null);
          announce(t('comments.editedNow'));
        }}
        onCancel={() => setDoing(null)}
      />
    );
  }
  return (
    <Box>
      <Remark remark={remark} />
      <Box sx={{ display: 'flex', gap: 0.5, ml: -1 }}>
        <Button
          ref={editButton}
          onClick={() => setDoing('EDIT')}
          aria-label={t('comments.editWhat', { words })}
          sx={{ color: 'text.secondary' }}
        >
          {t('comments.edit')}
        </Button>
        <Button
          onClick={() => setDoing('REMOVE')}
          aria-label={t('comments.removeWhat', { words })}
          sx={{ color: 'text.secondary' }}
        >
          {t('comments.remove')}
        </Button>
      </Box>
      {doing === 'REMOVE' && (
        <Confirmation
          title={t('comments.removeAsk')}
          confirm={t('comments.remove')}
          isGrave
          onConfirm={async () => {
            await onChange(remark, null);
            announce(t('comments.removedNow'));
          }}
          onClose={() => setDoing(null)}
        >
          {t('comments.removeMeans')}
        </Confirmation>
      )}
    </Box>
  );
}
