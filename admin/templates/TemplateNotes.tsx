import { Box, Button } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { useSaverName } from '../conflicts/useSaverName.ts';
import { Note } from '../layout/Note.tsx';
import { When } from '../layout/When.tsx';
import { canTakeBack } from './template.editing.ts';
import type { Template } from './template.row.ts';
import type { TemplateHandle } from './useTemplate.ts';
import type { useTemplateCopy } from './useTemplateCopy.ts';

const Conflict = lazy(() => import('./TemplateConflict.tsx'));

interface TemplateNotesProps {
  readonly handle: TemplateHandle;
  readonly copy: ReturnType<typeof useTemplateCopy>;
  readonly isComparing: boolean;
  readonly onCompare: (isOpen: boolean) => void;
  readonly onReopen: () => Promise<Template>;
}

/** What somebody has to know before typing on. */
export function TemplateNotes({ handle, copy, isComparing, onCompare, onReopen }: TemplateNotesProps) {
  const t = useTranslate();
  const { editing, maySave, tell } = handle;
  const { template, stale } = editing;
  const saver = useSaverName(stale?.savedBy);
  return (
    <Box sx={{ display: 'grid', gap: 1, '&:not(:empty)': { mb: 2 } }}>
      {stale && (
        <Note
          tone="red"
          role="alert"
          title={t('conflict.title', { name: saver })}
          actions={
            <Button variant="contained" onClick={() => onCompare(true)}>
              {t('conflict.compare')}
            </Button>
          }
        >
          {t('conflict.intro')}
        </Note>
      )}
      {stale && isComparing && (
        <Suspense fallback={null}>
          <Conflict handle={handle} stale={stale} onReopen={onReopen} onClose={() => onCompare(false)} />
        </Suspense>
      )}
      {copy.offer && maySave && (
        <Note
          tone="amber"
          role="status"
          title={t('templates.copy.title')}
          actions={
            <>
              <Button variant="contained" onClick={copy.takeBack}>
                {t('draft.copy.takeBack')}
              </Button>
              <Button variant="outlined" onClick={copy.throwAway}>
                {t('draft.copy.throwAway')}
              </Button>
            </>
          }
        >
          {t('draft.copy.intro')} <When at={copy.offer.at} withTime />
          <Box sx={{ whiteSpace: 'pre-wrap', color: 'text.secondary' }}>{copy.offer.body}</Box>
        </Note>
      )}
      {template.state === 'CHANGES_REQUESTED' && template.reviewNote && (
        <Note tone="amber" title={t('draft.changesRequested')}>
          {template.reviewNote}
        </Note>
      )}
      {template.state === 'IN_REVIEW' && template.reviewNote && (
        <Note title={t('draft.noteToReviewer')}>{template.reviewNote}</Note>
      )}
      {!maySave && (
        <Note
          actions={
            canTakeBack(editing) && (
              <Button variant="outlined" onClick={() => tell({ type: 'takenBack' })}>
                {t('draft.takeBack')}
              </Button>
            )
          }
        >
          {t(closedBecause(template))} {canTakeBack(editing) && t('draft.takeBackMeans')}
        </Note>
      )}
    </Box>
  );
}

function closedBecause(template: Template): string {
  if (!template.isSaved || template.state === 'DRAFT' || template.state === 'CHANGES_REQUESTED') {
    return 'templates.closed.role';
  }
  return template.actions.includes('APPROVE') ? 'draft.closed.toReview' : `draft.closed.${template.state}`;
}
