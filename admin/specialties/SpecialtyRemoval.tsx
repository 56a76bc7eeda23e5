import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useRequestKey } from '../drafts/useRequestKey.ts';
import { Confirmation } from '../layout/Confirmation.tsx';
import { ask } from '../providers/graphql.client.ts';
import { Refusal } from '../providers/refusal.ts';
import { REMOVE_SPECIALTY } from './specialties.graphql.ts';
import type { Specialty, SpecialtyTable } from './useSpecialtyTable.ts';

interface SpecialtyRemovalProps {
  readonly table: SpecialtyTable;
  readonly specialty: Specialty;
  readonly onSaved: (table: SpecialtyTable) => void;
  readonly onClose: () => void;
}

export function SpecialtyRemoval({ table, specialty, onSaved, onClose }: SpecialtyRemovalProps) {
  const t = useTranslate();
  const notify = useNotify();
  const keyOf = useRequestKey();
  const [version, setVersion] = useState(table.version);
  const { slug, name } = specialty;
  const remove = async () => {
    const request = { slug, version };
    const { answer } = await ask(REMOVE_SPECIALTY, { ...request, clientKey: keyOf(request) });
    if (answer.__typename === 'SpecialtyTable') {
      onSaved(answer);
      notify('specialties.removed', { type: 'success', messageArgs: { name } });
      return;
    }
    if (answer.__typename === 'StaleSpecialtyTable') {
      // Asking once more removes what the other person made of it; the sentence says so.
      setVersion(answer.currentVersion);
      throw new Refusal('STALE_VERSION', {
        sentence: t(
          JSON.stringify(answer.theirs) === JSON.stringify(answer.base)
            ? 'specialties.staleElsewhere'
            : 'specialties.staleHere',
          { name: answer.savedByName, now: answer.theirs?.name ?? t('vocabulary.removed') },
        ),
      });
    }
    throw new Refusal('BAD_USER_INPUT', {
      sentence: answer.findings.map(({ message }) => message).join(' '),
    });
  };
  return (
    <Confirmation
      title={t('specialties.removeAsk', { name })}
      confirm={t('verbs.remove')}
      isGrave
      onConfirm={remove}
      onClose={onClose}
    >
      {t('specialties.removeMeans')}
    </Confirmation>
  );
}
