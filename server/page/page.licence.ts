import { codeSystemFacts, codeSystemOf } from '../code/code.system.ts';
import { spellOut } from '../code/descriptor.spelling.ts';

/** Which owners' words this deployment may deliver. */
export interface LicenceFlags {
  /** A licence of the American Medical Association is on record. */
  readonly cpt: boolean;
  /** A licence of the American Dental Association is on record. */
  readonly cdt: boolean;
}

/** True where the CMS short descriptor of a code may be shown: HCPCS Level II is CMS's own and public. */
export function mayShowDescriptor(code: string, licence: LicenceFlags): boolean {
  const { owner } = codeSystemFacts(codeSystemOf(code));
  if (owner === 'CMS') return true;
  return owner === 'AMA' ? licence.cpt : licence.cdt;
}

/** A first idea for the display name of a code; null where its descriptor may not be shown. */
export function suggestedName(code: string, descriptor: string, licence: LicenceFlags): string | null {
  return descriptor.trim() === '' || !mayShowDescriptor(code, licence) ? null : spellOut(descriptor);
}
