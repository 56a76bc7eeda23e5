import type { ActKind, AuditFilter } from '../gql/graphql.ts';

/** What the form of the log holds: days as the person means them, where they are. */
export interface AuditForm {
  readonly kind?: ActKind;
  readonly action?: string;
  readonly actor?: string;
  readonly subject?: string;
  /** 2026-11-24 */
  readonly from?: string;
  readonly until?: string;
}

/** The filter for the server: from the beginning of the first day to the end of the last, in this zone. */
export function auditFilter({ from, until, ...same }: AuditForm): AuditFilter {
  return {
    ...same,
    ...(from ? { from: midnight(from, 0) } : {}),
    ...(until ? { to: midnight(until, 1) } : {}),
  };
}

/** Where the same entries are as a file. */
export function auditFile(format: 'csv' | 'ndjson', form: AuditForm): string {
  const given = Object.entries(auditFilter(form)).filter(([, value]) => value);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/editorial/audit.${format}${query && `?${query}`}`;
}

function midnight(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
