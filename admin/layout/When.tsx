import { useTranslate } from 'react-admin';
import { LOCALE } from '../providers/locale.ts';

const time = new Intl.DateTimeFormat(LOCALE, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'short', year: 'numeric' });
const full = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' });

/** "12:03" */
export function clockTime(instant: string | Date): string {
  return time.format(new Date(instant));
}

/** "24 Nov 2026" in the reader's zone; a plain date stays the date that it says. */
export function dayOf(instant: string): string {
  return day.format(new Date(instant.length === 10 ? `${instant}T12:00:00` : instant));
}

/** An instant: today by the clock, earlier by the day; the whole of it on hover. */
export function When({ at, withTime = false }: { at: string | null; withTime?: boolean }) {
  const t = useTranslate();
  if (!at) {
    return null;
  }
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  const shown = isToday
    ? t('when.today', { time: clockTime(at) })
    : withTime
      ? t('when.dayAndTime', { day: dayOf(at), time: clockTime(at) })
      : dayOf(at);
  return (
    <time dateTime={at} title={full.format(new Date(at))}>
      {shown}
    </time>
  );
}
