import { useListContext, useNotify, useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';
import { ask } from '../providers/graphql.client.ts';
import { DISABLE_PERSON, ENABLE_PERSON } from './people.graphql.ts';
import type { PersonStepProps } from './person.step.ts';

export function Disable({ person, onClose }: PersonStepProps) {
  const t = useTranslate();
  const notify = useNotify();
  const { refetch } = useListContext();
  const disable = async () => {
    await ask(DISABLE_PERSON, { personId: person.id });
    await refetch();
    notify('people.disabledNow', { type: 'success', messageArgs: { name: person.name } });
  };
  return (
    <Confirmation
      title={t('people.disableWhom', { name: person.name })}
      confirm={t('people.disable')}
      isGrave
      onConfirm={disable}
      onClose={onClose}
    >
      {t('people.disableConsequence')}
    </Confirmation>
  );
}

export function Enable({ person, onClose }: PersonStepProps) {
  const t = useTranslate();
  const notify = useNotify();
  const { refetch } = useListContext();
  const enable = async () => {
    await ask(ENABLE_PERSON, { personId: person.id });
    await refetch();
    notify('people.enabledNow', { type: 'success', messageArgs: { name: person.name } });
  };
  return (
    <Confirmation
      title={t('people.enableWhom', { name: person.name })}
      confirm={t('people.enable')}
      onConfirm={enable}
      onClose={onClose}
    >
      {t('people.enableConsequence')}
    </Confirmation>
  );
}
