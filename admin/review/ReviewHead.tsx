import BeforeIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton, Link } from '@mui/material';
import { LinkBase, useTranslate } from 'react-admin';
import { DRAFT_TONES } from '../codes/code.row.ts';
import type { DraftPlace } from '../comments/comment.place.ts';
import { FindingsButton } from '../drafts/FindingsButton.tsx';
import { EditorHead } from '../layout/EditorHead.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { PresenceMarks } from '../presence/PresenceMarks.tsx';
import { usePresence } from '../presence/usePresence.ts';
import type { Opened } from './review.opening.ts';
import { editorPath } from './review.row.ts';
import type { ReviewStep } from './review.step.ts';
import type { useSitting } from './useSitting.ts';
import { Waiting } from './Waiting.tsx';

interface ReviewHeadProps {
  readonly place: DraftPlace;
  readonly opened: Opened;
  readonly sitting: ReturnType<typeof useSitting>;
  readonly steps: readonly ReviewStep[];
  readonly onStep: (step: ReviewStep) => void;
}

/** Which draft, since when and by whom; where one is in the row; what can be decided. */
export function ReviewHead({ place, opened, sitting, steps, onStep }: ReviewHeadProps) {
  const t = useTranslate();
  const others = usePresence(place, false);
  const { item, state, isSaved, title, findings } = opened;
  return (
    <EditorHead
      title={title}
      facts={
        <>
          <Link component={LinkBase} to="/review" color="inherit" aria-keyshortcuts="q">
            {t('review.title')}
          </Link>
          {isSaved && <StatusDot tone={DRAFT_TONES[state]}>{t(`draftStates.${state}`)}</StatusDot>}
          {item && <span>{t('review.by', { name: item.submittedBy?.name ?? '' })}</span>}
          {item && <Waiting row={item} />}
          <Link component={LinkBase} to={editorPath(place)} color="inherit">
            {t('review.inEditor')}
          </Link>
        </>
      }
      findings={
        <>
          <PresenceMarks others={others} />
          <FindingsButton findings={findings} />
        </>
      }
      actions={
        <>
          <Row sitting={sitting} />
          {steps.map((step, index) => (
            <Button
              key={step}
              variant={index === steps.length - 1 ? 'contained' : 'outlined'}
              onClick={() => onStep(step)}
              aria-keyshortcuts={KEYS[step]}
            >
              {t(`steps.${step}`)}
            </Button>
          ))}
        </>
      }
    />
  );
}

const KEYS: Readonly<Record<ReviewStep, string>> = { REQUEST_CHANGES: 'r', APPROVE: 'a', PUBLISH: 'p' };

/** "3 of 12", with the ways back and on. */
function Row({ sitting: { position, previous, next, go } }: Pick<ReviewHeadProps, 'sitting'>) {
  const t = useTranslate();
  return (
    <Box
      component="nav"
      aria-label={t('review.row')}
      sx={{ display: 'flex', alignItems: 'center', mr: { xs: 'auto', md: 0.5 } }}
    >
      <IconButton
        aria-label={t('review.previous')}
        aria-keyshortcuts="b"
        disabled={previous === null}
        onClick={() => go(previous)}
      >
        <BeforeIcon fontSize="small" />
      </IconButton>
      <Box
        component="span"
        sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', fontSize: '0.875rem' }}
      >
        {position && t('review.position', position)}
      </Box>
      <IconButton
        aria-label={t('review.next')}
        aria-keyshortcuts="n"
        disabled={next === null}
        onClick={() => go(next)}
      >
        <NextIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
