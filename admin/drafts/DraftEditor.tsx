import { Box } from '@mui/material';
import { Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-admin';
import { CommentsProvider } from '../comments/CommentsContext.tsx';
import type { DraftPlace } from '../comments/comment.place.ts';
import { useComments } from '../comments/useComments.ts';
import { FindingsProvider } from '../findings/FindingsContext.tsx';
import { placedNow } from '../findings/finding.placed.ts';
import { FixNotes } from '../fixes/FixNotes.tsx';
import { laterDialog } from '../layout/later.tsx';
import { useDocumentTitle } from '../layout/useDocumentTitle.ts';
import { usePresence } from '../presence/usePresence.ts';
import { useLook } from '../preview/useLook.ts';
import { useMay } from '../providers/useSession.ts';
import { SiblingStart } from '../queue/SiblingStart.tsx';
import { RoundBar } from '../round/RoundBar.tsx';
import { WorkNote } from '../worklist/WorkNote.tsx';
import { DraftForm } from './DraftForm.tsx';
import { DraftHead } from './DraftHead.tsx';
import { DraftNotes } from './DraftNotes.tsx';
import type { Finding } from './draft.body.ts';
import { isDirty } from './draft.editing.ts';
import type { OpenedCode } from './draft.opening.ts';
import { withoutRepeats } from './finding.place.ts';
import { LeaveGuard } from './LeaveGuard.tsx';
import { NoteFold } from './NoteFold.tsx';
import { OtherDrafts } from './OtherDrafts.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import { type PaneName, paneOf } from './panes.ts';
import { SidePane } from './SidePane.tsx';
import { useCalm } from './useCalm.ts';
import { useDraft } from './useDraft.ts';
import { useLocalCopy } from './useLocalCopy.ts';

const OverrideDialog = laterDialog(() => import('../findings/OverrideDialog.tsx'));

interface DraftEditorProps {
  readonly opened: OpenedCode;
  /** Asks the server for the draft again, after a step that ended it. */
  readonly onReopen: () => Promise<OpenedCode | null>;
}

/** Form and live page side by side; on a narrow screen, one at a time. */
export function DraftEditor({ opened, onReopen }: DraftEditorProps) {
  const handle = useDraft(opened.draft);
  const calm = useCalm(handle);
  const [code, setCode] = useState(opened.code);
  const reopen = useCallback(async () => {
    const fresh = await onReopen();
    if (fresh) {
      setCode(fresh.code);
    }
    return fresh;
  }, [onReopen]);
  const { editing, maySave, change } = handle;
  const copy = useLocalCopy(handle);
  const { search } = useLocation();
  const [pane, setPane] = useState<PaneName>(() => paneOf(search));
  const [release, setRelease] = useState<string | null>(null);
  const [isComparing, setComparing] = useState(false);
  const { compare: askAgain, now } = handle;
  const compare = useCallback(
    async (isOpen: boolean) => {
      if (isOpen) {
        await askAgain();
      }
      setComparing(isOpen && now().stale !== null);
    },
    [askAgain, now],
  );
  const startComparing = useCallback(() => void compare(true), [compare]);
  const look = useLook(editing.draft, editing.body, release);
  const findings = useFindings(handle.editing, look.findings);
  const title = editing.body.displayName || code.title;
  useDocumentTitle(`${editing.draft.code} ${title}`);
  const place: DraftPlace = {
    kind: 'CODE',
    name: editing.draft.code,
    appliesFrom: editing.draft.appliesFrom,
  };
  const comments = useComments(place, editing.version);
  const others = usePresence(place, maySave && isDirty(editing));
  const showComments = useCallback(() => setPane('comments'), []);
  const showForm = useCallback(() => setPane('write'), []);
  const mayOverride = useMay('APPROVE') && editing.draft.isSaved && !isDirty(editing);
  const [passing, setPassing] = useState<Finding | null>(null);

  return (
    <CommentsProvider comments={comments} onOpen={showComments}>
      <FindingsProvider isReadOnly={!maySave} onForm={showForm} onOverride={mayOverride ? setPassing : null}>
        <Box sx={{ pb: { xs: 9, md: 0 } }}>
          <RoundBar code={editing.draft.code} />
          <DraftHead
            title={title}
            code={code}
            handle={calm}
            findings={findings}
            others={others}
            onReopen={reopen}
            onCompare={startComparing}
          />
          <NoteFold>
            <DraftNotes
              handle={calm}
              copy={copy}
              isComparing={isComparing}
              onCompare={compare}
              onReopen={reopen}
            />
            <Box sx={{ '&:not(:empty)': { mb: 2 } }}>
              <SiblingStart handle={calm} />
            </Box>
            <Box sx={{ display: 'grid', gap: 1, '&:not(:empty)': { mb: 2 } }}>
              <OtherDrafts code={editing.draft.code} appliesFrom={editing.draft.appliesFrom} />
              <FixNotes handle={handle} />
              <WorkNote code={editing.draft.code} />
            </Box>
          </NoteFold>
          <PaneTabs pane={pane} onPane={setPane} />
          <Box
            sx={{
              display: 'grid',
              gap: { md: 3, lg: 4 },
              gridTemplateColumns: {
                xs: 'minmax(0, 1fr)',
                md: 'minmax(0, 1fr) minmax(0, 1fr)',
                lg: 'minmax(0, 5fr) minmax(0, 6fr)',
              },
              alignItems: 'start',
            }}
          >
            <Box sx={{ display: { xs: pane === 'write' ? 'block' : 'none', md: 'block' } }}>
              <DraftForm
                code={editing.draft.code}
                body={editing.body}
                firstIds={editing.firstIds}
                findings={findings}
                isReadOnly={!maySave}
                onChange={change}
              />
            </Box>
            <SidePane
              pane={pane}
              onPane={setPane}
              handle={calm}
              look={look}
              release={release}
              onRelease={setRelease}
            />
          </Box>
          <LeaveGuard isUnsaved={isDirty(editing) && maySave} save={handle.save} />
          {passing && (
            <Suspense fallback={null}>
              <OverrideDialog
                finding={passing}
                draft={{ ...editing.draft, version: editing.version }}
                onPassed={(draft) => {
                  handle.tell({ type: 'opened', draft });
                  look.retry();
                }}
                onStale={(stale) => handle.tell({ type: 'wentStale', stale })}
                onClose={() => setPassing(null)}
              />
            </Suspense>
          )}
        </Box>
      </FindingsProvider>
    </CommentsProvider>
  );
}

/** The live check, what refused the last step, and a refusal that names a field, as one list. */
function useFindings(
  { draft, refused, failure, body }: ReturnType<typeof useDraft>['editing'],
  live: readonly Finding[] | null,
): Finding[] {
  const findings = useMemo(() => {
    const named: Finding[] =
      failure?.refusal.field && failure.body === body
        ? [
            {
              rule: 'refused',
              field: failure.refusal.field,
              severity: 'BLOCK',
              message: failure.refusal.message,
              suggestion: null,
              from: null,
              to: null,
              item: null,
              quote: null,
              replacement: null,
              canOverride: false,
            },
          ]
        : [];
    return withoutRepeats(placedNow([...named, ...refused, ...(live ?? draft.findings)], body));
  }, [draft.findings, refused, failure, body, live]);
  return useUnchanged(findings);
}

/** The list of before while it says the same: what shows it is not drawn anew with each key. */
function useUnchanged(findings: Finding[]): Finding[] {
  const shown = useRef(findings);
  const isSame =
    shown.current.length === findings.length &&
    shown.current.every((finding, index) => isSameFinding(finding, findings[index]));
  if (!isSame) {
    shown.current = findings;
  }
  return shown.current;
}

function isSameFinding(one: Finding, other: Finding | undefined): boolean {
  return (
    other !== undefined &&
    (one === other || (Object.keys(one) as (keyof Finding)[]).every((name) => one[name] === other[name]))
  );
}
