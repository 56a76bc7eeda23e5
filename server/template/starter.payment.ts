import { templates } from './template.default.ts';

/** Labels of the arithmetic and what stands beside an amount. */
export const PAYMENT_TEMPLATES = templates('Payment', {
  'payment.step.work': 'Work: RVU × work GPCI',
  'payment.step.nonFacilityPe': 'Practice expense outside a facility: RVU × PE GPCI',
  'payment.step.facilityPe': 'Practice expense in a facility: RVU × PE GPCI',
  'payment.step.malpractice': 'Malpractice: RVU × MP GPCI',
  'payment.step.nonFacilitySum': 'Sum outside a facility',
  'payment.step.facilitySum': 'Sum in a facility',
  'payment.step.nonFacilityProduct': 'Sum outside a facility × conversion factor',
  'payment.step.facilityProduct': 'Sum in a facility × conversion factor',
  'payment.step.nonFacility': 'Amount outside a facility, rounded half up to cents',
  'payment.step.facility': 'Amount in a facility, rounded half up to cents',
  'payment.step.limitingNonFacility': 'Limiting charge outside a facility: amount × 1.0925, rounded',
  'payment.step.limitingFacility': 'Limiting charge in a facility: amount × 1.0925, rounded',
  'payment.note.nonFacilityNa':
    'CMS says that this service is rarely or never done outside a facility, so there is no amount for that setting.',
  'payment.note.facilityNa':
    'CMS says that this service is rarely or never done in a facility, so there is no amount for that setting.',
  'payment.note.oppsCap': 'Imaging is paid at the lower of the amount and the OPPS cap.',
  'payment.note.oneFactor': 'In this year one conversion factor applied to everybody.',
  'payment.note.restricted': 'Medicare covers this service in special circumstances only.',
  'payment.note.aloneThatDay':
    'Paid only when the same provider bills nothing else on the fee schedule that day.',
  'anesthesia.note.withUnits':
    'Payment is the base units plus one unit for every 15 minutes of time, multiplied by the factor.',
  'anesthesia.note.withoutUnits':
    'The files of this release carry no base units for this code. Payment is base units plus one unit for every 15 minutes of time, multiplied by the factor.',
});

/** Said where another release of the year lends a companion file, with its name. */
export const LENT_TEMPLATES = templates(
  'Payment',
  {
    'payment.lent.GPCI':
      'The files of this release came without geographic indexes; those of {lender} were used, the newest of the year.',
    'payment.lent.OPPSCAP':
      'The files of this release came without OPPS caps; those of {lender} stand here, the newest of the year.',
    'payment.lent.ANES':
      'The files of this release came without anesthesia factors by locality; those of {lender} were used, the newest of the year.',
    'payment.lent.BASE_UNITS': 'The base units are those of {lender}.',
    'payment.lent.ZIP5': 'The ZIP code was looked up in the file of {lender}.',
  },
  ['lender'],
);

export const HISTORY_TEMPLATES = templates(
  'History',
  {
    'history.new': 'New in {to}.',
    'history.back': 'Listed again in {to} after an absence.',
    'history.status': 'Status {before} became {after}.',
    'history.efficiency':
      'Work fell from {before} to {after}, which fits the efficiency adjustment of -2.5% for 2026.',
    'history.work': 'Re-valued: work changed from {before} to {after}.',
    'history.nonFacilityPe': 'Practice expense outside a facility was updated from {before} to {after}.',
    'history.facilityPe': 'Practice expense in a facility was updated from {before} to {after}.',
    'history.malpractice': 'Malpractice changed from {before} to {after}.',
    'history.na': 'The setting in which CMS prices this service changed.',
    'history.factor': 'The conversion factor changed from {before} to {after}.',
  },
  ['before', 'after', 'to'],
);
