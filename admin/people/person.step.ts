import { useListContext, useTranslate } from 'react-admin';
import type { PersonFieldsFragment, StalePersonFieldsFragment } from '../gql/graphql.ts';
import { Refusal } from '../providers/refusal.ts';

export interface PersonStepProps {
  readonly person: PersonFieldsFragment;
  readonly onClose: () => void;
}

/**
 * Takes a step from the version of the person that is on the screen and reads the list again. Where another
 * administrator was first the dialog stays, with who they are now, and goes on from there.
 */
export function usePersonStep({ person }: PersonStepProps) {
  const t = useTranslate();
  const { refetch } = useListContext();
  return async <Answer extends object>(
    step: (seen: { personId: string; version: number }) => Promise<{ answer: Answer }>,
  ): Promise<Exclude<Answer, Stale>> => {
    const { answer } = await step({ personId: person.id, version: person.version });
    await refetch();
    if (!isStale(answer)) {
      return answer as Exclude<Answer, Stale>;
    }
    const { role, isDisabled } = answer.current;
    const now = t('people.now', {
      role: t(`roles.${role}`),
      state: t(isDisabled ? 'people.disabled' : 'people.active'),
    });
    throw new Refusal('STALE_VERSION', { sentence: `${answer.message} ${now}` });
  };
}

type Stale = StalePersonFieldsFragment;

function isStale(answer: object): answer is Stale {
  return 'current' in answer;
}
