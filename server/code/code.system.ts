export type CodeSystem = 'CPT' | 'CPT_II' | 'CPT_III' | 'PLA' | 'MAAA' | 'HCPCS_II' | 'CDT';

/** Who owns the words of a code system, which decides what may be shown of them. */
export type DescriptorOwner = 'AMA' | 'ADA' | 'CMS';

export interface CodeSystemFacts {
  readonly system: CodeSystem;
  /** As a reader says it: "CPT code 96932". */
  readonly name: string;
  /** Value of schema.org's codingSystem. */
  readonly codingSystem: string;
  readonly owner: DescriptorOwner;
}

const SYSTEMS: Readonly<Record<CodeSystem, CodeSystemFacts>> = {
  CPT: { system: 'CPT', name: 'CPT', codingSystem: 'CPT', owner: 'AMA' },
  CPT_II: { system: 'CPT_II', name: 'CPT Category II', codingSystem: 'CPT', owner: 'AMA' },
  CPT_III: { system: 'CPT_III', name: 'CPT Category III', codingSystem: 'CPT', owner: 'AMA' },
  PLA: { system: 'PLA', name: 'CPT PLA', codingSystem: 'CPT', owner: 'AMA' },
  MAAA: { system: 'MAAA', name: 'CPT MAAA', codingSystem: 'CPT', owner: 'AMA' },
  HCPCS_II: { system: 'HCPCS_II', name: 'HCPCS', codingSystem: 'HCPCS Level II', owner: 'CMS' },
  CDT: { system: 'CDT', name: 'CDT', codingSystem: 'CDT', owner: 'ADA' },
};

const BY_SUFFIX: Readonly<Record<string, CodeSystem>> = { F: 'CPT_II', T: 'CPT_III', U: 'PLA', M: 'MAAA' };

/**
 * The system that a code value belongs to, by its shape: D and four digits is dental, any other leading letter
 * HCPCS Level II, the rest CPT, whose categories show in the last letter.
 */
export function codeSystemOf(code: string): CodeSystem {
  const first = code.charCodeAt(0);
  if (first >= 65 && first <= 90) return first === 68 ? 'CDT' : 'HCPCS_II';
  return BY_SUFFIX[code.charAt(4)] ?? 'CPT';
}

export function codeSystemFacts(system: CodeSystem): CodeSystemFacts {
  return SYSTEMS[system];
}
