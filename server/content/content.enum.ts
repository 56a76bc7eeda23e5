import { textEnum } from '../schema/schema.enum.ts';

export const SynonymKindEnum = textEnum('SynonymKind', ['CLINICAL', 'LAY', 'ABBREVIATION']);
export const AudienceEnum = textEnum('Audience', ['PATIENT', 'PROFESSIONAL']);
export const RelationKindEnum = textEnum('RelationKind', [
  'FAMILY',
  'GLOBAL',
  'TECHNICAL',
  'PROFESSIONAL',
  'ADD_ON',
  'BASE',
  'ALTERNATIVE',
  'SEE_ALSO',
  'REPLACED_BY',
]);
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
