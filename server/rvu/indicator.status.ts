import { indicator } from './indicator.meaning.ts';

export const STATUS = indicator('CMS PFS Relative Value File, record layout, attachment A: status code', [
  [
    'A',
    'Active',
    'Paid separately under the physician fee schedule when the service is covered. The letter alone does not promise coverage.',
  ],
  [
    'B',
    'Bundled',
    'Always paid as part of another service, never on its own. Values that are printed are not used.',
  ],
  [
    'C',
    'Contractor priced',
    'The local Medicare contractor sets the value and the amount, usually case by case.',
  ],
  ['D', 'Deleted', 'Deleted from the beginning of the year. Not used in files since 2006.'],
  [
    'E',
    'Excluded by regulation',
    'Kept out of the physician fee schedule by regulation. When it is covered, it is paid in another way.',
  ],
  ['F', 'Discontinued', 'Deleted or discontinued without a grace period. Not used in files since 2006.'],
  ['G', 'Not valid, with grace period', 'Medicare asks for another code. Not used in files since 2006.'],
  [
    'H',
    'Modifier deleted',
    'A component that existed the year before has been deleted. Not used in files since 2006.',
  ],
  [
    'I',
    'Not valid for Medicare',
    'Medicare uses another code to report and pay this service, without a grace period.',
  ],
  ['J', 'Anesthesia', 'Paid by base units and time, so the row carries no values of its own.'],
  ['M', 'Measurement', 'Used to report quality of care, not to be paid.'],
  ['N', 'Not covered', 'Medicare does not cover this service.'],
  [
    'P',
    'Bundled or excluded',
    'No values and no separate payment under the fee schedule. When it belongs to a physician service, it is paid within that service.',
  ],
  [
    'R',
    'Restricted coverage',
    'Covered in special circumstances only; where no value is printed, the local contractor prices it.',
  ],
  [
    'T',
    'Paid when alone',
    'Paid only when nothing else on the fee schedule is billed by the same provider on the same day.',
  ],
  [
    'X',
    'Outside the fee schedule by law',
    'The law does not count this among physician services, so no fee schedule payment is made; ambulance trips and clinical laboratory tests are examples.',
  ],
]);
