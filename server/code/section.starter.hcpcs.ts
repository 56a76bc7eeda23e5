import type { SectionFacts } from './section.facts.ts';
import { section, subsections } from './section.starter.table.ts';

/** HCPCS Level II by leading letter. D codes are a code system of their own, the dental association's. */
export const HCPCS_SECTIONS: readonly SectionFacts[] = [
  section('hcpcs', 'HCPCS Level II', 'A0000-ZZZZZ'),
  ...subsections('hcpcs', [
    ['a', 'Transport and supplies', 'A0000-AZZZZ'],
    ['b', 'Tube and vein feeding', 'B0000-BZZZZ'],
    ['c', 'Hospital outpatient items', 'C0000-CZZZZ'],
    ['e', 'Durable medical equipment', 'E0000-EZZZZ'],
    ['g', 'Procedures and professional services', 'G0000-GZZZZ'],
    ['h', 'Behavioral health', 'H0000-HZZZZ'],
    ['j', 'Drugs', 'J0000-JZZZZ'],
    ['k', 'Equipment, temporary codes', 'K0000-KZZZZ'],
    ['l', 'Orthotics and prosthetics', 'L0000-LZZZZ'],
    ['m', 'Medical services and quality measures', 'M0000-MZZZZ'],
    ['p', 'Laboratory and blood', 'P0000-PZZZZ'],
    ['q', 'Temporary codes', 'Q0000-QZZZZ'],
    ['r', 'Transport of X-ray equipment', 'R0000-RZZZZ'],
    ['s', 'Private payers', 'S0000-SZZZZ'],
    ['t', 'Medicaid', 'T0000-TZZZZ'],
    ['u', 'Laboratory tests', 'U0000-UZZZZ'],
    ['v', 'Vision, hearing and speech', 'V0000-VZZZZ'],
  ]),
  section('dental', 'Dental', 'D0000-DZZZZ'),
];
