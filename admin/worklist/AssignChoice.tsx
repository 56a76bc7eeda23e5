import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Choice } from '../layout/Choice.tsx';
import { Confirmation } from '../layout/Confirmation.tsx';
import { useMe } from '../providers/useSession.ts';
import { useWriters } from './useWriters.ts';

interface AssignChoiceProps {
  readonly count: number;
  readonly onAssign: (personId: string | null) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Whom to give work to. */
export function AssignChoice({ count, onAssign, onClose }: AssignChoiceProps) {
  const t = useTranslate();
  const me = useMe();
  const writers = useWriters();
  const [personId, setPersonId] = useState(me?.id ?? '');
  return (
    <Confirmation
      title={t('worklist.assignAsk', { smart_count: count })}
      confirm={t('worklist.assign')}
      onConfirm={() => onAssign(personId === '' ? null : personId)}
      onClose={onClose}
    >
      <Choice
        label={t('worklist.facets.assignee')}
        value={personId}
        options={[
          ...writers.map(({ id, name }) => ({
            value: id,
            label: id === me?.id ? t('worklist.me', { name }) : name,
          })),
          { value: '', label: t('worklist.nobody') },
        ]}
        onChange={setPersonId}
      />
    </Confirmation>
  );
}
