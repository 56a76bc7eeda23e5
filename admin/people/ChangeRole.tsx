import { Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { Role } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import { Confirmation } from '../layout/Confirmation.tsx';
import { ask } from '../providers/graphql.client.ts';
import { CHANGE_ROLE } from './people.graphql.ts';
import { type PersonStepProps, usePersonStep } from './person.step.ts';
import { ROLES } from './roles.ts';

export function ChangeRole({ person, onClose }: PersonStepProps) {
  const t = useTranslate();
  const notify = useNotify();
  const take = usePersonStep({ person, onClose });
  const [role, setRole] = useState<Role>(person.role);
  const change = async () => {
    await take((seen) => ask(CHANGE_ROLE, { ...seen, role }));
    notify('people.roleChanged', {
      type: 'success',
      messageArgs: { name: person.name, role: t(`roles.${role}`) },
    });
  };
  return (
    <Confirmation
      title={t('people.changeRoleOf', { name: person.name })}
      confirm={t('people.changeRole')}
      isBlocked={role === person.role}
      onConfirm={change}
      onClose={onClose}
    >
      <Choice
        label={t('people.columns.role')}
        value={role}
        options={ROLES.map((value) => ({ value, label: t(`roles.${value}`) }))}
        onChange={(value) => setRole(value as Role)}
      />
      <Typography variant="caption" color="text.secondary" component="p" sx={{ m: 0 }}>
        {t(`roleDuties.${role}`)} {t('people.changeRoleConsequence')}
      </Typography>
    </Confirmation>
  );
}
