import { Box, Link } from '@mui/material';
import { memo } from 'react';
import { LinkBase, useTranslate } from 'react-admin';
import { ContentMark } from '../codes/ContentMark.tsx';
import { DRAFT_TONES } from '../codes/code.row.ts';
import { FindingWalk } from '../findings/FindingWalk.tsx';
import { EditorHead } from '../layout/EditorHead.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { PresenceMarks } from '../presence/PresenceMarks.tsx';
import type { Present } from '../presence/usePresence.ts';
import { AppliesFrom } from './AppliesFrom.tsx';
import type { Finding } from './draft.body.ts';
import { isDirty } from './draft.editing.ts';
import type { OpenedCode } from './draft.opening.ts';
import { FindingsButton } from './FindingsButton.tsx';
import { SaveState } from './SaveState.tsx';
import type { DraftHandle } from './useDraft.ts';
import { WorkflowBar } from './WorkflowBar.tsx';

interface DraftHeadProps {
  readonly title: string;
  readonly code: OpenedCode['code'];
  readonly handle: DraftHandle;
  readonly findings: readonly Finding[];
  /** Who else has it open. */
  readonly others: readonly Present[];
  readonly onReopen: () => Promise<OpenedCode | null>;
  readonly onCompare: () => void;
}

/** Which code, how far its words are, whether they are saved, and the one next step. */
export const DraftHead = memo(function DraftHead({
  title,
  code,
  handle,
  findings,
  others,
  onReopen,
  onCompare,
}: DraftHeadProps) {
  const t = useTranslate();
  const { editing } = handle;
  const { draft } = editing;
  return (
    <EditorHead
      title={`${draft.code} ${title}`}
      facts={
        <>
          <Link component={LinkBase} to="/codes" color="inherit">
            {t('codes.title')}
          </Link>
          {draft.isSaved ? (
            <StatusDot tone={DRAFT_TONES[draft.state]}>{t(`draftStates.${draft.state}`)}</StatusDot>
          ) : (
            <ContentMark
              status={code.contentStatus === 'DRAFT' ? 'NONE' : code.contentStatus}
              draftState={null}
            />
          )}
          <AppliesFrom draft={draft} />
          <Box
            component="span"
            sx={{ display: { xs: 'none', lg: 'block' }, overflow: 'hidden', textOverflow: 'ellipsis' }}
          >
            {t(`rvuStates.${code.state}`)}
            {code.work !== null &&
              ` · ${t('draft.figures', { work: code.work, nonFacility: code.nonFacilityTotal ?? '–', facility: code.facilityTotal ?? '–' })}`}
          </Box>
        </>
      }
      findings={
        <>
          <PresenceMarks others={others} />
          <FindingsButton findings={findings} />
          <FindingWalk findings={findings} />
        </>
      }
      actions={
        <>
          <SaveState
            isStale={editing.stale !== null}
            isSaving={editing.isSaving}
            isUnsaved={isDirty(editing)}
            refusal={editing.failure?.refusal ?? null}
            isSaved={draft.isSaved}
            savedAt={draft.updatedAt}
          />
          <WorkflowBar handle={handle} findings={findings} onReopen={onReopen} onCompare={onCompare} />
        </>
      }
    />
  );
});
