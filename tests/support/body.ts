import { type ContentBody, EMPTY_BODY } from '../../server/content/content.body.ts';

/** A body that passes every check, with what a test wants to differ. */
export function buildBody(overrides: Partial<ContentBody> = {}): ContentBody {
  return {
    ...EMPTY_BODY,
    displayName: 'Skin scan, pictures only',
    synonyms: [{ text: 'RCM pictures', kind: 'ABBREVIATION' }],
    summary: 'Confocal pictures of one skin spot are taken and stored; somebody else reads them later.',
    plainLanguage:
      'A special microscope takes pictures of a spot on your skin. Nothing is cut. A doctor looks at the pictures later.',
    clinicalContext: 'Used when one team takes the images and a second clinician gives the written report.',
    specialties: ['dermatology'],
    faqs: [
      {
        id: 'pain',
        question: 'Does the scan hurt?',
        answer:
          'No. The lens rests on your skin with a drop of oil. You may feel light pressure, nothing more.',
        audience: 'PATIENT',
      },
    ],
    ...overrides,
  };
}
