const NEW_YORK = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/New_York',
  timeZoneName: 'longOffset',
  hour12: false,
});

/** The instant at which a day begins in America/New_York, where CMS's effective dates are meant. */
export function startOfDay(isoDate: string): Date {
  const noon = new Date(`${isoDate}T12:00:00Z`);
  for (const moment of [new Date(`${isoDate}T05:00:00Z`), noon]) {
    const start = new Date(`${isoDate}T00:00:00${offsetAt(moment)}`);
    if (offsetAt(start) === offsetAt(moment)) return start;
  }
  return new Date(`${isoDate}T05:00:00Z`);
}

/** The calendar day in America/New_York at an instant, as an ISO date. */
export function dayInNewYork(moment: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short' }).format(
    moment,
  );
}

function offsetAt(moment: Date): string {
  const zone = NEW_YORK.formatToParts(moment).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return zone.replace('GMT', '') || 'Z';
}
