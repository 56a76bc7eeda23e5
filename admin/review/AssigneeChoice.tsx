import { useMutation } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useColleagues } from '../comments/useComments.ts';
import { Choice } from '../layout/Choice.tsx';
import { ask } from '../providers/graphql.client.ts';
import { sentenceOf } from '../providers/refusal.ts';
import { useMay } from '../providers/useSession.ts';
import { ASSIGN_REVIEW } from './review.graphql.ts';
import type { ReviewRow } from './review.row.ts';

interface AssigneeChoiceProps {
  readonly item: ReviewRow;
  /** As it stands now; null where it does not wait any more. */
  readonly onAssigned: (item: ReviewRow | null) => void;
  readonly isLabelHidden?: boolean;
}

/** Who is asked for a review: somebody who may approve and wrote none of the words. Reviewers choose, others read. */
export function AssigneeChoice({ item, onAssigned, isLabelHidden = false }: AssigneeChoiceProps) {
  const t = useTranslate();
  const notify = useNotify();
  const mayAssign = useMay('APPROVE');
  const colleagues = useColleagues();
  const { kind, name, appliesFrom, assignmentVersion: version, assignee } = item;
  const assign = useMutation({
    mutationFn: async (personId: string) => {
      const input = { place: { kind, name, appliesFrom }, version, personId: personId || null };
      return (await ask(ASSIGN_REVIEW, { input })).answer;
    },
    onSuccess: (answer) => {
      if (answer.__typename === 'StaleReview') {
        notify(answer.message, { type: 'warning' });
      }
      onAssigned(answer.__typename === 'StaleReview' ? answer.item : answer);
    },
    onError: (thrown) => notify(sentenceOf(thrown, t), { type: 'error' }),
  });
  if (!mayAssign) {
    return <>{assignee?.name ?? t('review.nobody')}</>;
  }
  const writers = item.writers.map(({ id }) => id);
  const options = colleagues
    .filter(({ id, mayApprove }) => mayApprove && (!writers.includes(id) || id === assignee?.id))
    .map((person) => ({ value: person.id, label: person.name }));
  const chosen = assign.isPending ? assign.variables : (assignee?.id ?? '');
  const isKnown = chosen === '' || options.some(({ value }) => value === chosen);
  return (
    <Choice
      label={t(isLabelHidden ? 'review.askFor' : 'review.asked', { name })}
      isLabelHidden={isLabelHidden}
      value={chosen}
      disabled={assign.isPending}
      options={[
        { value: '', label: t('review.nobody') },
        ...(isKnown ? [] : [{ value: chosen, label: assignee?.name ?? '' }]),
        ...options,
      ]}
      onChange={(personId) => assign.mutate(personId)}
    />
  );
}
