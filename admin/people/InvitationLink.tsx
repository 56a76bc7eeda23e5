import { useTranslate } from 'react-admin';
import type { InvitePersonMutation } from '../gql/graphql.ts';
import { OneTimeSecret } from '../layout/OneTimeSecret.tsx';
import { clockTime, dayOf } from '../layout/When.tsx';

interface InvitationLinkProps {
  readonly invitation: InvitePersonMutation['invitePerson'];
  readonly onClose: () => void;
}

export function InvitationLink({ invitation: { person, url, expiresAt }, onClose }: InvitationLinkProps) {
  const t = useTranslate();
  return (
    <OneTimeSecret
      title={t('people.linkFor', { name: person.name })}
      explanation={t('people.linkOnce', { moment: `${dayOf(expiresAt)}, ${clockTime(expiresAt)}` })}
      label={t('people.link')}
      // The server may answer a path; a person needs the whole address.
      secret={new URL(url, window.location.href).href}
      copy={t('people.copyLink')}
      onClose={onClose}
    />
  );
}
