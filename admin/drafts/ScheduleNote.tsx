import { useTranslate } from 'react-admin';
import { Note } from '../layout/Note.tsx';
import { clockTime, dayOf } from '../layout/When.tsx';
import type { Planned } from './publishing.when.ts';

/** When words become public by themselves, or why they did not. */
export function ScheduleNote({ schedule }: { schedule: NonNullable<Planned['schedule']> }) {
  const t = useTranslate();
  const { at, withRelease, owner, reason, note } = schedule;
  const name = owner?.name ?? '';
  const when = at ? t('when.dayAndTime', { day: dayOf(at), time: clockTime(at) }) : null;
  if (reason === null) {
    return (
      <Note>
        {when
          ? t('publishing.plannedAt', { when, name })
          : t('publishing.plannedWith', { release: withRelease ?? '', name })}
      </Note>
    );
  }
  return (
    <Note tone="amber" title={t('publishing.refused', { when: when ?? withRelease ?? '' })}>
      {note} {t('publishing.refusedOwner', { name })}
    </Note>
  );
}
