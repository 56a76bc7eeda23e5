import { indicator } from './indicator.meaning.ts';

const UNUSED = 'One of the families that CMS has not used since 2011.';

export const IMAGING_FAMILY = indicator(
  'CMS PFS Relative Value File, record layout: diagnostic imaging family indicator',
  [
    [
      '88',
      'Imaging reduction applies',
      'When several images are taken in one session, the further technical and professional parts are reduced.',
    ],
    ['99', 'Does not apply', 'The reduction for several images does not apply.'],
    ['01', 'Ultrasound of the trunk', UNUSED],
    ['02', 'CT of the trunk', UNUSED],
    ['03', 'CT of head and neck', UNUSED],
    ['04', 'MRI of the trunk', UNUSED],
    ['05', 'MRI of head and neck', UNUSED],
    ['06', 'MRI of the spine', UNUSED],
    ['07', 'CT of the spine', UNUSED],
    ['08', 'MRI of the legs', UNUSED],
    ['09', 'CT of the legs', UNUSED],
    ['10', 'MRI of the arms and joints', UNUSED],
    ['11', 'CT of the arms', UNUSED],
  ],
);
