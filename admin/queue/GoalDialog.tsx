import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Confirmation } from '../layout/Confirmation.tsx';
import { Field } from '../layout/Field.tsx';
import { ask } from '../providers/graphql.client.ts';
import { SET_WRITING_GOAL } from './queue.graphql.ts';

/** How many pages a day, and whose day it is. */
export function GoalDialog({ goal, onClose }: { goal: number; onClose: () => void }) {
  const t = useTranslate();
  const queries = useQueryClient();
  const [pages, setPages] = useState(String(goal || 5));
  const [zone, setZone] = useState(Intl.DateTimeFormat().resolvedOptions().timeZone || 'America/New_York');
  const save = async () => {
    await ask(SET_WRITING_GOAL, { pagesADay: Number(pages), timeZone: zone.trim() });
    await queries.invalidateQueries({ queryKey: ['queue'] });
  };
  return (
    <Confirmation
      title={t('queue.goalTitle')}
      confirm={t('queue.goalSave')}
      isBlocked={!/^\d{1,3}$/.test(pages)}
      onConfirm={save}
      onClose={onClose}
    >
      <Field
        label={t('queue.pagesADay')}
        hint={t('queue.pagesHint')}
        type="number"
        value={pages}
        onChange={(event) => setPages(event.target.value)}
      />
      <Field
        label={t('queue.timeZone')}
        hint={t('queue.timeZoneHint')}
        value={zone}
        onChange={(event) => setZone(event.target.value)}
        sx={{ mb: 1 }}
      />
    </Confirmation>
  );
}
