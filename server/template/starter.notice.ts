import { templates } from './template.default.ts';

/**
 * Notices. The copyright line is the one that the imported file prints; `notice.copyright.*` stands in only
 * where it prints none, and therefore names no year.
 */
export const NOTICE_TEMPLATES = templates('Notices', {
  'notice.copyright.AMA':
    'CPT codes and descriptions only are copyright American Medical Association. All rights reserved. Applicable FARS/DFARS apply.',
  'notice.copyright.ADA':
    'Dental codes (D codes) are copyright American Dental Association. All rights reserved.',
  'notice.trademark.AMA': 'CPT is a registered trademark of the American Medical Association.',
  'notice.trademark.ADA': 'CDT is a registered trademark of the American Dental Association.',
  'notice.source':
    'Figures come from the Physician Fee Schedule Relative Value File {release} of the Centers for Medicare & Medicaid Services. CMS released it on {cmsReleasedOn}.',
  'notice.originality':
    'The explanations on this page are original texts. They are not the official description of the code.',
  'notice.disclaimer':
    'This page is for information. It is not billing, legal or medical advice, and a listed amount is no promise of coverage or payment.',
});
