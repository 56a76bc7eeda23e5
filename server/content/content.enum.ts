import { textEnum } from '../schema/schema.enum.ts';
import { AUDIENCES, RELATION_KINDS, SYNONYM_KINDS } from './content.body.ts';

export const SynonymKindEnum = textEnum('SynonymKind', SYNONYM_KINDS, 'Who uses another name.', {
  CLINICAL: 'Clinicians.',
  LAY: 'Patients and everybody else.',
  ABBREVIATION: 'Letters that stand for the name.',
});
export const AudienceEnum = textEnum('Audience', AUDIENCES, 'Whom a question and its answer are for.', {
  PATIENT: 'Patients, in plain words.',
  PROFESSIONAL: 'Clinicians, coders and billers.',
});
export const RelationKindEnum = textEnum(
  'RelationKind',
  RELATION_KINDS,
  'What another code is to the code of the page.',
  {
    FAMILY: 'Of the same family of services.',
    GLOBAL: 'The whole of which the code is a part.',
    TECHNICAL: 'The technical part of it: equipment, staff and supplies.',
    PROFESSIONAL: "The professional part of it: the physician's work.",
    ADD_ON: 'Reported in addition to the code, never alone.',
    BASE: 'The code that the code is reported in addition to.',
    ALTERNATIVE: 'Reported in place of it, under other circumstances.',
    SEE_ALSO: 'Of use to who reads about the code.',
    REPLACED_BY: 'Reported now where the code was before.',
  },
);
export const ContentOriginEnum = textEnum(
  'ContentOrigin',
  ['AUTHORED', 'STARTER', 'IMPORTED', 'ASSISTED'],
  'Who wrote a text.',
  {
    STARTER: 'Shipped with the product.',
    IMPORTED: 'Brought in from elsewhere.',
    ASSISTED: "Drafted with a machine's help.",
  },
);
