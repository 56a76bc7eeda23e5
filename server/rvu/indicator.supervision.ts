import { indicator } from './indicator.meaning.ts';

export const SUPERVISION = indicator(
  'CMS PFS Relative Value File, record layout: physician supervision of diagnostic procedures',
  [
    ['01', 'General', 'Done under the general supervision of a physician.'],
    ['02', 'Direct', 'Done under the direct supervision of a physician.'],
    ['03', 'Personal', 'Done under the personal supervision of a physician.'],
    [
      '04',
      'Psychologist exception',
      'No supervision is required of a qualified or clinical psychologist; otherwise general supervision by a physician.',
    ],
    [
      '05',
      'Audiologist exception',
      'No supervision is required of a qualified audiologist; otherwise general supervision by a physician.',
    ],
    [
      '06',
      'Physician or certified therapist',
      'Done by a physician, or by a physical therapist who is certified in clinical electrophysiology where the state permits it.',
    ],
    [
      '21',
      'Certified technician',
      'A certified technician may do it under general supervision of a physician; others under direct supervision.',
    ],
    [
      '22',
      'Technician in contact',
      'A technician may do it who is in contact with a physician online and in real time.',
    ],
    [
      '66',
      'Physician or therapist certified for it',
      'Done by a physician, or by a certified physical therapist who is also certified in this procedure.',
    ],
    [
      '6A',
      'As 66, may supervise',
      'As for 66; the certified therapist may also supervise another therapist, but only the certified one may bill.',
    ],
    [
      '77',
      'Certified therapist, or supervised',
      'Done by a certified physical therapist, by another therapist under direct supervision of a physician, or by a certified technician under general supervision.',
    ],
    [
      '7A',
      'As 77, may supervise',
      'As for 77; the certified therapist may also supervise another therapist, but only the certified one may bill.',
    ],
    ['09', 'Does not apply', 'The idea of supervision of a diagnostic test does not apply.'],
  ],
);
