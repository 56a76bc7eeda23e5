export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface AuditChange {
  readonly changes: readonly FieldChange[];
  /** What else the entry holds. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** The detail of an entry as what was and what is, by field; fields that stayed are left out. */
export function changeOf(detail: unknown): AuditChange {
  if (!isRecord(detail)) {
    return { changes: [], rest: {} };
  }
  const { before, after, ...rest } = detail;
  if (before === undefined && after === undefined) {
    return { changes: [], rest };
  }
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  const changes = fields
    .map((field) => ({ field, before: textOf(old[field]), after: textOf(fresh[field]) }))
    .filter((change) => change.before !== change.after);
  return { changes, rest };
}

function partsOf(side: unknown): Readonly<Record<string, unknown>> {
  return isRecord(side) ? side : { '': side };
}

function textOf(value: unknown): string {
  if (value === undefined || value === null || value === '') {
    return '–';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
