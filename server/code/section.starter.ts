import type { SectionFacts } from './section.facts.ts';
import { HCPCS_SECTIONS } from './section.starter.hcpcs.ts';
import { LABORATORY_SECTIONS } from './section.starter.laboratory.ts';
import { MEDICINE_SECTIONS } from './section.starter.medicine.ts';
import { SURGERY_SECTIONS } from './section.starter.surgery.ts';
import { range, section, subsections } from './section.starter.table.ts';

const ANESTHESIA: readonly SectionFacts[] = [
  section('anesthesia', 'Anesthesia', '00100-01999'),
  ...subsections('anesthesia', [
    ['head', 'Anesthesia for the head', '00100-00222'],
    ['neck', 'Anesthesia for the neck', '00300-00352'],
    ['chest', 'Anesthesia for the chest', '00400-00580'],
    ['spine', 'Anesthesia for the spine', '00600-00670'],
    ['upper-abdomen', 'Anesthesia for the upper abdomen', '00700-00797'],
    ['lower-abdomen', 'Anesthesia for the lower abdomen', '00800-00882'],
    ['perineum', 'Anesthesia for the perineum', '00902-00952'],
    ['pelvis', 'Anesthesia for the pelvis and upper leg', '01112-01274'],
    ['lower-limb', 'Anesthesia for the knee, lower leg and foot', '01320-01522'],
    ['upper-limb', 'Anesthesia for the shoulder, arm and hand', '01610-01860'],
    ['other', 'Other anesthesia', '01916-01999'],
  ]),
];

const RADIOLOGY: readonly SectionFacts[] = [
  section('radiology', 'Radiology', '70010-79999'),
  ...subsections('radiology', [
    ['diagnostic', 'Diagnostic imaging', '70010-76499'],
    ['ultrasound', 'Ultrasound', '76506-76999'],
    ['guidance', 'Imaging guidance', '77001-77022'],
    ['breast', 'Breast imaging', '77046-77067'],
    ['bone', 'Bone and joint imaging', '77071-77092'],
    ['radiation-oncology', 'Radiation treatment', '77261-77799'],
    ['nuclear', 'Nuclear medicine', '78012-79999'],
  ]),
];

const EVALUATION: readonly SectionFacts[] = [
  {
    ...section('evaluation-and-management', 'Evaluation and management', '99202-99499'),
    ranges: [range('99202-99499'), range('98000-98016')],
  },
  ...subsections('evaluation-and-management', [
    ['telemedicine', 'Visits by video or telephone', '98000-98016'],
    ['office', 'Office visits', '99202-99215'],
    ['hospital', 'Hospital visits', '99221-99239'],
    ['consultations', 'Consultations', '99242-99255'],
    ['emergency', 'Emergency department', '99281-99288'],
    ['critical-care', 'Critical care', '99291-99292'],
    ['nursing-facility', 'Nursing facility visits', '99304-99316'],
    ['home', 'Visits at home', '99341-99350'],
    ['prolonged', 'Prolonged and standby services', '99358-99368'],
    ['oversight', 'Oversight of care plans', '99374-99380'],
    ['preventive', 'Preventive care', '99381-99412', '99429-99429'],
    ['remote', 'Remote contacts and monitoring', '99421-99423', '99441-99459', '99473-99474'],
    ['newborn', 'Newborn, child and intensive care', '99460-99472', '99475-99480', '99485-99486'],
    ['care-management', 'Care management', '99483-99484', '99487-99499'],
  ]),
];

const CATEGORIES: readonly SectionFacts[] = [
  section('performance-measurement', 'Performance measurement (Category II)', '0001F-9999F'),
  section('emerging-technology', 'New and emerging services (Category III)', '0001T-9999T'),
  section('proprietary-laboratory', 'Proprietary laboratory analyses', '0001U-9999U'),
  section('administrative-maaa', 'Administrative multianalyte assays', '0001M-9999M'),
  section('vaccine-administration', 'Administration of named vaccines', '0001A-9999A'),
];

/**
 * The shipped table of sections, in reading order: our own labels, since the headings of the code books are
 * text of their owners. Number order does not decide: 98000-98016 are visits, 99100-99140 modify anesthesia but
 * are listed with medicine. The most specific range wins, and a range of one code overrides all.
 */
export const STARTER_SECTIONS: readonly SectionFacts[] = [
  ...EVALUATION,
  ...ANESTHESIA,
  ...SURGERY_SECTIONS,
  ...RADIOLOGY,
  ...LABORATORY_SECTIONS,
  ...MEDICINE_SECTIONS,
  ...CATEGORIES,
  ...HCPCS_SECTIONS,
];
