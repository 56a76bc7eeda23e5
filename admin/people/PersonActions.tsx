import MoreIcon from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNavigate, useTranslate } from 'react-admin';
import type { PersonFieldsFragment } from '../gql/graphql.ts';
import { listPlace } from '../layout/list.place.ts';
import { useMe } from '../providers/useSession.ts';
import { ChangeRole } from './ChangeRole.tsx';
import { Disable, Enable } from './DisablePerson.tsx';
import { Reinvite } from './Reinvite.tsx';
import { SessionsOfPerson } from './SessionsOfPerson.tsx';

const STEPS = {
  sessions: { name: 'people.sessions.see', View: SessionsOfPerson },
  role: { name: 'people.changeRole', View: ChangeRole },
  reinvite: { name: 'people.reinvite', View: Reinvite },
  disable: { name: 'people.disable', View: Disable },
  enable: { name: 'people.enable', View: Enable },
} as const;
type Step = keyof typeof STEPS;

/** Role, access and sessions of somebody else; nobody takes the key from themselves here. */
export function PersonActions({ person }: { person: PersonFieldsFragment }) {
  const t = useTranslate();
  const me = useMe();
  const navigate = useNavigate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [step, setStep] = useState<Step | null>(null);
  const View = step && STEPS[step].View;
  const choose = (next: Step) => {
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
        {stepsFor(person, me?.id === person.id).map((each) => (
          <MenuItem key={each} onClick={() => choose(each)}>
            {t(STEPS[each].name)}
          </MenuItem>
        ))}
        <MenuItem onClick={() => navigate(actsOf(person.name))}>{t('people.acts')}</MenuItem>
      </Menu>
      {View && <View person={person} onClose={() => setStep(null)} />}
    </>
  );
}

function stepsFor({ isDisabled }: PersonFieldsFragment, isMe: boolean): readonly Step[] {
  if (isMe) {
    return ['sessions'];
  }
  return isDisabled ? ['enable'] : ['sessions', 'role', 'reinvite', 'disable'];
}

/** The audit log, narrowed to one person. */
function actsOf(actor: string): string {
  return listPlace('audit', { actor });
}
