import type { RowChange } from '../rvu/rvu.change.ts';
import { type LicenceFlags, mayShowDescriptor } from './page.licence.ts';

/**
 * A change as it may be delivered: that a descriptor changed is a fact, but its words stay with their owner
 * where no licence is on record.
 */
export function deliverableChange(change: RowChange, licence: LicenceFlags): RowChange {
  if (mayShowDescriptor(change.code, licence)) return change;
  const fields = change.fields.map((field) =>
    field.field === 'descriptor' ? { ...field, before: null, after: null } : field,
  );
  return { ...change, fields };
}
