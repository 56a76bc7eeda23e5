import { Box, Link, Tab, Tabs } from '@mui/material';
import { Suspense, useCallback, useMemo, useState } from 'react';
import { LinkBase, useLocation, useTranslate } from 'react-admin';
import { DRAFT_TONES } from '../codes/code.row.ts';
import { CommentsProvider } from '../comments/CommentsContext.tsx';
import { CommentsTab } from '../comments/CommentsTab.tsx';
import type { DraftPlace } from '../comments/comment.place.ts';
import { useComments } from '../comments/useComments.ts';
import { FindingsButton } from '../drafts/FindingsButton.tsx';
import { withoutRepeats } from '../drafts/finding.place.ts';
import { LeaveGuard } from '../drafts/LeaveGuard.tsx';
import { SaveState } from '../drafts/SaveState.tsx';
import { EditorHead } from '../layout/EditorHead.tsx';
import { later } from '../layout/later.tsx';
import { Opening } from '../layout/Opening.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { useDocumentTitle } from '../layout/useDocumentTitle.ts';
import { PresenceMarks } from '../presence/PresenceMarks.tsx';
import { usePresence } from '../presence/usePresence.ts';
import { ImpactPane } from './ImpactPane.tsx';
import { TemplateBar } from './TemplateBar.tsx';
import { TemplateForm } from './TemplateForm.tsx';
import { TemplateNotes } from './TemplateNotes.tsx';
import { vocabularyOf } from './template.completion.ts';
import { isUnsaved } from './template.editing.ts';
import type { Template, TemplateWords } from './template.row.ts';
import { useImpact } from './useImpact.ts';
import { useTemplate } from './useTemplate.ts';
import { useTemplateCopy } from './useTemplateCopy.ts';

const TemplateHistory = later(() => import('./TemplateHistory.tsx'));
const CommentsPane = later(() => import('../comments/CommentsPane.tsx'));

const PANES = ['write', 'impact', 'comments', 'history'] as const;
type Pane = (typeof PANES)[number];

interface TemplateEditorProps {
  readonly opened: Template;
  readonly words: TemplateWords;
  /** Asks the server again, after a step that ended the draft. */
  readonly onReopen: () => Promise<Template>;
}

/** The sentence and the pages that say it, side by side; on a narrow screen, one at a time. */
export function TemplateEditor({ opened, words, onReopen }: TemplateEditorProps) {
  const t = useTranslate();
  const handle = useTemplate(opened);
  const copy = useTemplateCopy(handle);
  const { search } = useLocation();
  const asked = new URLSearchParams(search).get('pane');
  const [pane, setPane] = useState<Pane>(PANES.find((name) => name === asked) ?? 'write');
  const [isComparing, setComparing] = useState(false);
  const { editing, maySave, tell } = handle;
  const { template, text } = editing;
  const look = useImpact(template, text);
  const vocabulary = useMemo(() => vocabularyOf(words, template), [words, template]);
  const isLive = !look.isFetching && look.impact !== null && look.kind === 'altered';
  const findings = withoutRepeats([
    ...editing.refused,
    ...(isLive ? (look.impact?.findings ?? []) : isUnsaved(editing) ? [] : template.findings),
  ]);
  useDocumentTitle(template.key);
  const place: DraftPlace = { kind: 'TEMPLATE', name: template.key, appliesFrom: null };
  const comments = useComments(place, editing.version);
  const others = usePresence(place, maySave && isUnsaved(editing));
  const showComments = useCallback(() => setPane('comments'), []);
  const shown = pane === 'write' ? 'impact' : pane;
  const isUnwritten = template.liveText === null && text === '';

  return (
    <CommentsProvider comments={comments} onOpen={showComments}>
      <Box sx={{ pb: { xs: 9, md: 0 } }}>
        <EditorHead
          title={template.key}
          facts={<Facts template={template} />}
          findings={
            <>
              <PresenceMarks others={others} />
              <FindingsButton findings={findings} />
            </>
          }
          actions={
            <>
              <SaveState
                isStale={editing.stale !== null}
                isSaving={editing.isSaving}
                isUnsaved={isUnsaved(editing)}
                refusal={editing.failure?.text === text ? editing.failure.refusal : null}
                isSaved={template.isSaved}
                savedAt={template.updatedAt}
              />
              <TemplateBar
                handle={handle}
                look={look}
                findings={findings}
                onReopen={onReopen}
                onCompare={() => setComparing(true)}
              />
            </>
          }
        />
        <TemplateNotes
          handle={handle}
          copy={copy}
          isComparing={isComparing}
          onCompare={setComparing}
          onReopen={onReopen}
        />
        <Tabs
          value={pane}
          onChange={(_, next: Pane) => setPane(next)}
          variant="scrollable"
          scrollButtons={false}
          aria-label={t('templates.panes')}
          sx={{ display: { md: 'none' }, mb: 2, borderBottom: 1, borderColor: 'divider' }}
        >
          {PANES.map((name) => (
            <Tab
              key={name}
              value={name}
              label={name === 'comments' ? <CommentsTab /> : t(`templates.pane.${name}`)}
            />
          ))}
        </Tabs>
        <Box
          sx={{
            display: 'grid',
            gap: { md: 3, lg: 4 },
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' },
            alignItems: 'start',
          }}
        >
          <Box sx={{ display: { xs: pane === 'write' ? 'block' : 'none', md: 'block' }, minWidth: 0 }}>
            <TemplateForm
              template={template}
              text={text}
              vocabulary={vocabulary}
              findings={findings}
              isReadOnly={!maySave}
              onChange={(typed) => tell({ type: 'typed', text: typed })}
            />
          </Box>
          <Box
            component="aside"
            aria-label={t('templates.beside')}
            sx={{ display: { xs: pane === 'write' ? 'none' : 'block', md: 'block' }, minWidth: 0 }}
          >
            <Tabs
              value={shown}
              onChange={(_, next: Pane) => setPane(next)}
              aria-label={t('templates.beside')}
              sx={{ display: { xs: 'none', md: 'flex' }, mb: 1, mt: -1 }}
            >
              <Tab value="impact" label={t('templates.pane.impact')} />
              <Tab value="comments" label={<CommentsTab />} />
              <Tab value="history" label={t('templates.pane.history')} />
            </Tabs>
            {shown === 'impact' ? (
              <ImpactPane look={look} isUnwritten={isUnwritten} />
            ) : (
              <Suspense fallback={<Opening />}>
                {shown === 'comments' ? (
                  <CommentsPane body={null} text={text} />
                ) : (
                  <TemplateHistory handle={handle} />
                )}
              </Suspense>
            )}
          </Box>
        </Box>
        <LeaveGuard isUnsaved={isUnsaved(editing) && maySave} save={handle.save} />
      </Box>
    </CommentsProvider>
  );
}

function Facts({ template }: { template: Template }) {
  const t = useTranslate();
  const { isSaved, state, revision, liveText, group } = template;
  const inForce = revision > 0 ? 'revision' : liveText === null ? 'own' : 'shipped';
  return (
    <>
      <Link component={LinkBase} to="/templates" color="inherit">
        {t('templates.head.back')}
      </Link>
      <span>{t(`templates.groups.${group}`, { _: group })}</span>
      {isSaved && <StatusDot tone={DRAFT_TONES[state]}>{t(`draftStates.${state}`)}</StatusDot>}
      <span>{t(`templates.head.${inForce}`, { number: revision })}</span>
    </>
  );
}
