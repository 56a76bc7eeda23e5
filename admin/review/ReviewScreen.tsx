import { Box, Tab, Tabs } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { CommentsProvider, Seen } from '../comments/CommentsContext.tsx';
import type { DraftPlace } from '../comments/comment.place.ts';
import { useComments } from '../comments/useComments.ts';
import type { Finding } from '../drafts/draft.body.ts';
import { focusField } from '../drafts/field.focus.ts';
import { FindingsProvider } from '../findings/FindingsContext.tsx';
import { later, laterDialog } from '../layout/later.tsx';
import { Opening } from '../layout/Opening.tsx';
import { useDocumentTitle } from '../layout/useDocumentTitle.ts';
import { useMay, useMe } from '../providers/useSession.ts';
import { Differences } from './Differences.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { ReviewNotes } from './ReviewNotes.tsx';
import type { Opened } from './review.opening.ts';
import type { Queue, ReviewRow } from './review.row.ts';
import { decide, type Overtaken, type ReviewStep } from './review.step.ts';
import { type ReviewKey, useReviewKeys } from './useReviewKeys.ts';
import { useSitting } from './useSitting.ts';

const OverrideDialog = laterDialog(() => import('../findings/OverrideDialog.tsx'));
const ReviewPage = later(() => import('./ReviewPage.tsx'));

interface ReviewScreenProps {
  readonly id: string;
  readonly place: DraftPlace;
  readonly opened: Opened;
  readonly queue: Queue;
  readonly onReload: () => Promise<void>;
  /** Somebody else was asked; the words stay those that were read. */
  readonly onItem: (item: ReviewRow | null) => void;
}

const nothing = () => undefined;

/** One draft of the queue: what it changes, what is said about it, and the decision, after which the next one opens. */
export function ReviewScreen({ id, place, opened, queue, onReload, onItem }: ReviewScreenProps) {
  const t = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const sitting = useSitting(queue, id);
  const comments = useComments(place, opened.version);
  const [asking, setAsking] = useState<ReviewStep | null>(null);
  const [overtaken, setOvertaken] = useState<Overtaken | null>(null);
  const [passing, setPassing] = useState<Finding | null>(null);
  const me = useMe();
  const [pane, setPane] = useState<'differences' | 'page'>('differences');
  useDocumentTitle(opened.title);
  // The next draft begins at its beginning, as a screen of its own does.
  useEffect(() => {
    // Newer engines answer a promise, which an effect must not return.
    void window.scrollTo(0, 0);
  }, []);
  const isApproved = opened.state === 'APPROVED';
  const steps = overtaken ? [] : stepsOf(opened);

  const settle = async (step: ReviewStep, note: string) => {
    const answer = await decide(step, place, { version: opened.version, isApproved }, note);
    void queries.invalidateQueries({ queryKey: ['review', 'getList'] });
    void queries.invalidateQueries({ queryKey: ['home'] });
    setOvertaken(answer);
    if (answer === null) {
      notify(`review.done.${step}`, { type: 'success', messageArgs: { name: place.name } });
      if (!sitting.goOn()) {
        notify('review.wasLast', { type: 'info' });
      }
    }
    return answer === null;
  };
  const reload = async () => {
    await onReload();
    setOvertaken(null);
  };
  useReviewKeys((key) => {
    const step = STEPS[key];
    if (step !== undefined) {
      const isMeant = steps.includes(step) || (step === 'PUBLISH' && steps.includes('APPROVE'));
      setAsking(isMeant ? step : null);
    } else if (key === 'n' || key === 'b') {
      const to = key === 'n' ? sitting.next : sitting.previous;
      if (to !== null) {
        sitting.go(to);
      }
    } else if (key === 'q') {
      sitting.go(null);
    } else if (key === 'c') {
      fieldInFocus()?.querySelector<HTMLElement>('[data-comment]')?.click();
    } else {
      moveFocus(key === 'j' ? 1 : -1);
    }
  });

  const mayOverride = useMay('APPROVE') && mayPass(opened, me?.id);
  const open = comments.items?.filter(({ resolvedAt }) => resolvedAt === null).length ?? 0;
  return (
    <CommentsProvider comments={comments} onOpen={nothing}>
      <FindingsProvider isReadOnly onForm={nothing} onOverride={mayOverride ? setPassing : null}>
        <Seen items={comments.items} />
        <Box sx={{ pb: { xs: 9, md: 4 } }}>
          <ReviewHead place={place} opened={opened} sitting={sitting} steps={steps} onStep={setAsking} />
          <ReviewNotes
            opened={opened}
            overtaken={overtaken}
            hasNext={sitting.next !== null}
            onNext={() => sitting.go(sitting.next)}
            onReload={reload}
            onItem={onItem}
          />
          {opened.body && (
            <Tabs
              value={pane}
              onChange={(_, next: 'differences' | 'page') => setPane(next)}
              aria-label={t('review.panes')}
              sx={{ mb: 1 }}
            >
              <Tab value="differences" label={t('review.pane.differences')} />
              <Tab value="page" label={t('review.pane.page')} />
            </Tabs>
          )}
          {pane === 'page' && opened.body ? (
            <Suspense fallback={<Opening />}>
              <ReviewPage code={place.name} appliesFrom={opened.appliesFrom} body={opened.body} />
            </Suspense>
          ) : (
            <Differences opened={opened} comments={comments} />
          )}
        </Box>
      </FindingsProvider>
      {passing && (
        <Suspense fallback={null}>
          <OverrideDialog
            finding={passing}
            draft={{ code: place.name, appliesFrom: place.appliesFrom, version: opened.version }}
            onPassed={reload}
            onStale={({ message }) => setOvertaken({ sentence: message })}
            onClose={() => setPassing(null)}
          />
        </Suspense>
      )}
      {asking && (
        <ReviewDialog
          step={asking}
          name={place.name}
          isApproved={isApproved}
          openComments={open}
          blocking={opened.findings.filter(({ severity }) => severity === 'BLOCK').length}
          onDecide={settle}
          onClose={() => setAsking(null)}
        />
      )}
    </CommentsProvider>
  );
}

const STEPS: Partial<Record<ReviewKey, ReviewStep>> = { a: 'APPROVE', p: 'PUBLISH', r: 'REQUEST_CHANGES' };

/** What this person may decide, the way back first. */
function stepsOf({ actions }: Opened): ReviewStep[] {
  return (['REQUEST_CHANGES', 'APPROVE', 'PUBLISH'] as const).filter((step) => actions.includes(step));
}

/** Whoever wrote some of the words lets none of them pass. */
function mayPass({ body, item, isSaved }: Opened, personId: string | undefined): boolean {
  return body !== null && isSaved && item !== null && !item.writers.some(({ id }) => id === personId);
}

function fieldInFocus(): HTMLElement | null {
  return document.activeElement?.closest<HTMLElement>('[data-field]') ?? null;
}

function moveFocus(by: 1 | -1): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  const at = fields.indexOf(fieldInFocus() as HTMLElement);
  const to = fields[at < 0 && by < 0 ? fields.length - 1 : at + by];
  if (to?.dataset.field) {
    focusField(to.dataset.field);
  }
}
