import { indicator } from './indicator.meaning.ts';

export const GLOBAL_PERIOD = indicator('CMS PFS Relative Value File, record layout: global surgery', [
  [
    '000',
    'Day of the procedure',
    'Care before and after the procedure on the same day is included. A visit on that day is generally not paid in addition.',
  ],
  [
    '010',
    '10 days',
    'Care on the day of the procedure and in the 10 days after it is included. Visits in that time are generally not paid in addition.',
  ],
  [
    '090',
    '90 days',
    'Care on the day before, on the day of surgery and in the 90 days after it is included.',
  ],
  ['MMM', 'Maternity', 'Maternity care; the usual global period does not apply.'],
  ['XXX', 'None', 'The idea of a global period does not apply to this code.'],
  [
    'YYY',
    'Set by the contractor',
    'The local Medicare contractor decides whether there is a global period and how long it is.',
  ],
  [
    'ZZZ',
    'Within another service',
    'Belongs to another service and is always included in the global period of that service.',
  ],
]);
