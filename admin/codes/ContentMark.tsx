import { useTranslate } from 'react-admin';
import type { ContentStatus, DraftState } from '../gql/graphql.ts';
import { StatusDot } from '../layout/StatusDot.tsx';
import { CONTENT_TONES, DRAFT_TONES } from './code.row.ts';

interface ContentMarkProps {
  readonly status: ContentStatus;
  readonly draftState: DraftState | null;
}

/** How far the words of a code are: the step of its open draft, else the state of what is published. */
export function ContentMark({ status, draftState }: ContentMarkProps) {
  const t = useTranslate();
  return draftState ? (
    <StatusDot tone={DRAFT_TONES[draftState]}>{t(`draftStates.${draftState}`)}</StatusDot>
  ) : (
    <StatusDot tone={CONTENT_TONES[status]}>{t(`contentStatuses.${status}`)}</StatusDot>
  );
}
