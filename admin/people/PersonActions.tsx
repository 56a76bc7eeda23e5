import MoreIcon from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem, Typography } from '@mui/material';
import { useState } from 'react';
import { useListContext, useNotify, useTranslate } from 'react-admin';
import type { PersonFieldsFragment, Role } from '../gql/graphql.ts';
import { Choice } from '../layout/Choice.tsx';
import { Confirmation } from '../layout/Confirmation.tsx';
import { ask } from '../providers/graphql.client.ts';
import { useMe } from '../providers/useSession.ts';
import { CHANGE_ROLE, DISABLE_PERSON } from './people.graphql.ts';
import { ROLES } from './roles.ts';

/** Role and access of somebody else; nobody takes the key from themselves here. */
export function PersonActions({ person }: { person: PersonFieldsFragment }) {
  const t = useTranslate();
  const me = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [step, setStep] = useState<'role' | 'disable' | null>(null);
  if (person.isDisabled || person.id === me?.id) {
    return null;
  }
  const choose = (next: 'role' | 'disable') => {
    setAnchor(null);
    setStep(next);
  };
  return (
    <>
      <IconButton
        aria-label={t('people.actionsFor', { name: person.name })}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        <MoreIcon fontSize="small" />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => choose('role')}>{t('people.changeRole')}</MenuItem>
        <MenuItem onClick={() => choose('disable')}>{t('people.disable')}</MenuItem>
      </Menu>
      {step === 'role' && <ChangeRole person={person} onClose={() => setStep(null)} />}
      {step === 'disable' && <Disable person={person} onClose={() => setStep(null)} />}
    </>
  );
}

interface StepProps {
  readonly person: PersonFieldsFragment;
  readonly onClose: () => void;
}

function ChangeRole({ person, onClose }: StepProps) {
  const t = useTranslate();
  const notify = useNotify();
  const { refetch } = useListContext();
  const [role, setRole] = useState<Role>(person.role);
  const change = async () => {
    await ask(CHANGE_ROLE, { personId: person.id, role });
    await refetch();
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
      <Typography variant="caption" color="text.secondary">
        {t(`roleDuties.${role}`)}
      </Typography>
    </Confirmation>
  );
}

function Disable({ person, onClose }: StepProps) {
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
