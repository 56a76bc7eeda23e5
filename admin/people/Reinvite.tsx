import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { InvitePersonMutation } from '../gql/graphql.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { ask } from '../providers/graphql.client.ts';
import { InvitationLink } from './InvitationLink.tsx';
import { REINVITE_PERSON } from './people.graphql.ts';
import { type PersonStepProps, usePersonStep } from './person.step.ts';

/** Another one-time link, for one that was lost or a password that was forgotten. */
export function Reinvite({ person, onClose }: PersonStepProps) {
  const t = useTranslate();
  const take = usePersonStep({ person, onClose });
  const [invitation, setInvitation] = useState<InvitePersonMutation['invitePerson'] | null>(null);
  if (invitation) {
    return <InvitationLink invitation={invitation} onClose={onClose} />;
  }
  return (
    <Confirmation
      title={t('people.reinviteWhom', { name: person.name })}
      confirm={t('people.makeLink')}
      staysOpen
      onConfirm={async () => {
        setInvitation(await take((seen) => ask(REINVITE_PERSON, seen)));
      }}
      onClose={onClose}
    >
      {t(`people.reinviteConsequence.${person.hasSignedIn ? 'again' : 'first'}`)}
    </Confirmation>
  );
}
