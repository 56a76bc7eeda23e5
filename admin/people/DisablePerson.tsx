import { useNotify, useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';
import { ask } from '../providers/graphql.client.ts';
import { DISABLE_PERSON, ENABLE_PERSON } from './people.graphql.ts';
import { type PersonStepProps, usePersonStep } from './person.step.ts';

export function Disable({ person, onClose }: PersonStepProps) {
  const t = useTranslate();
  const notify = useNotify();
  const take = usePersonStep({ person, onClose });
  const disable = async () => {
    await take((seen) => ask(DISABLE_PERSON, seen));
    notify('people.disabledNow', { type: 'success', messageArgs: { name: person.name } });
  };
  return (
    <Confirmation
      title={t('people.disableWhom', { name: person.name })}
      confirm={t('people.disable')}
      isGrave
      isBlocked={person.isDisabled}
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
  const take = usePersonStep({ person, onClose });
  const enable = async () => {
    await take((seen) => ask(ENABLE_PERSON, seen));
    notify('people.enabledNow', { type: 'success', messageArgs: { name: person.name } });
  };
  return (
    <Confirmation
      title={t('people.enableWhom', { name: person.name })}
      confirm={t('people.enable')}
      isBlocked={!person.isDisabled}
      onConfirm={enable}
      onClose={onClose}
    >
      {t('people.enableConsequence')}
    </Confirmation>
  );
}
