import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import type { PersonFieldsFragment } from '../gql/graphql.ts';
import { Empty } from '../layout/Empty.tsx';
import { PageHead } from '../layout/PageHead.tsx';
import { RecordList } from '../layout/RecordList.tsx';
import { type Column, OneLine, RecordTable } from '../layout/RecordTable.tsx';
import { StatusDot } from '../layout/StatusDot.tsx';
import { When } from '../layout/When.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { PersonActions } from './PersonActions.tsx';

const COLUMNS: readonly Column<PersonFieldsFragment>[] = [
  {
    key: 'name',
    label: 'people.columns.name',
    render: (person) => <NameCell person={person} />,
  },
  {
    key: 'email',
    label: 'people.columns.email',
    from: 'sm',
    render: ({ email }) => <OneLine>{email}</OneLine>,
  },
  { key: 'role', label: 'people.columns.role', width: 128, render: ({ role }) => <RoleName role={role} /> },
  {
    key: 'state',
    label: 'people.columns.state',
    from: 'sm',
    width: 170,
    render: (person) => <PersonState person={person} />,
  },
  {
    key: 'createdAt',
    label: 'people.columns.createdAt',
    from: 'lg',
    width: 120,
    render: ({ createdAt }) => <When at={createdAt} />,
  },
  {
    key: 'actions',
    label: 'people.columns.actions',
    align: 'right',
    width: 76,
    render: (person) => <PersonActions person={person} />,
  },
];

export default function PeopleList() {
  const t = useTranslate();
  return (
    <RecordList<PersonFieldsFragment> resource="people" perPage={100}>
      <PageHead title={t('people.title')} intro={t('people.intro')} actions={<Invite />} />
      <RecordTable<PersonFieldsFragment>
        label={t('people.title')}
        columns={COLUMNS}
        empty={<Empty title={t('people.none')}>{t('people.noneAdvice')}</Empty>}
      />
    </RecordList>
  );
}

function Invite() {
  const t = useTranslate();
  const { refetch } = useListContext();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('people.invite')}
      </Button>
      {isOpen && <InviteDialog onInvited={() => void refetch()} onClose={() => setOpen(false)} />}
    </>
  );
}

/** On a phone the person's state stands below the name. */
function NameCell({ person }: { person: PersonFieldsFragment }) {
  const { name, credential } = person;
  return (
    <>
      <OneLine>{credential ? `${name}, ${credential}` : name}</OneLine>
      <Box sx={{ display: { sm: 'none' }, color: 'text.secondary', fontSize: '0.8125rem' }}>
        <PersonState person={person} />
      </Box>
    </>
  );
}

function RoleName({ role }: Pick<PersonFieldsFragment, 'role'>) {
  const t = useTranslate();
  return <OneLine>{t(`roles.${role}`)}</OneLine>;
}

function PersonState({ person }: { person: PersonFieldsFragment }) {
  const t = useTranslate();
  if (person.isDisabled) {
    return <StatusDot tone="hollow">{t('people.disabled')}</StatusDot>;
  }
  return (
    <StatusDot tone={person.hasSignedIn ? 'green' : 'amber'}>
      {t(person.hasSignedIn ? 'people.active' : 'people.invited')}
    </StatusDot>
  );
}
