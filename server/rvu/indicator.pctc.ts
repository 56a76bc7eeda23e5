import { indicator } from './indicator.meaning.ts';

export const PC_TC = indicator('CMS PFS Relative Value File, record layout, attachment A: PC/TC indicator', [
  [
    '0',
    'Physician service',
    'Cannot be split into a professional and a technical part; modifiers 26 and TC are not used.',
  ],
  [
    '1',
    'Test with two parts',
    'Has a professional part, billed with modifier 26, and a technical part, billed with modifier TC. Without a modifier the code means both.',
  ],
  [
    '2',
    'Professional part only',
    'Stands for the physician part of a test that has other codes for its technical part and for the whole. Modifiers 26 and TC are not used.',
  ],
  [
    '3',
    'Technical part only',
    'Stands for staff, equipment and supplies alone. Modifiers 26 and TC are not used.',
  ],
  [
    '4',
    'Whole test',
    'Stands for the whole of a test that also has one code for its professional and one for its technical part. Modifiers 26 and TC are not used.',
  ],
  [
    '5',
    'Incident to a physician',
    'Done by staff under the direct personal supervision of a physician. Not paid for hospital patients; modifiers 26 and TC are not used.',
  ],
  [
    '6',
    'Laboratory interpretation',
    'A laboratory test for which a physician may be paid for the interpretation. The test itself is paid under the laboratory schedule; modifier TC is not used.',
  ],
  ['7', 'Therapy', 'Therapy that is not paid to independent therapists for hospital patients.'],
  [
    '8',
    'Interpretation of a smear',
    'The interpretation of an abnormal smear of a hospital inpatient. The test itself is paid to the hospital; modifier TC is not used.',
  ],
  ['9', 'Does not apply', 'The split into a professional and a technical part does not apply.'],
]);
