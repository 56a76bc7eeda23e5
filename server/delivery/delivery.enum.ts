import { RVU_STATES } from '../rvu/rvu.state.ts';
import { textEnum } from '../schema/schema.enum.ts';

export const CodeSystemEnum = textEnum(
  'CodeSystem',
  ['CPT', 'CPT_II', 'CPT_III', 'PLA', 'MAAA', 'HCPCS_II', 'CDT'],
  'The system that a code value belongs to, told by its shape.',
  {
    CPT: 'Five digits. Copyright American Medical Association.',
    CPT_II: 'Four digits and F: performance measures.',
    CPT_III: 'Four digits and T: new and emerging services.',
    PLA: 'Four digits and U: laboratory analyses of one maker.',
    MAAA: 'Four digits and M: multianalyte assays with an algorithm.',
    HCPCS_II: "A letter and four digits: CMS's own codes.",
    CDT: 'D and four digits: dental. Copyright American Dental Association.',
  },
);

export const RvuStateEnum = textEnum(
  'RvuState',
  RVU_STATES,
  'What Medicare does with a code in a release: exactly one, from all rows of the code.',
  {
    PAID: 'Priced by RVUs, with physician work.',
    PAID_TECHNICAL_ONLY: 'Priced, no work: the technical part alone (PC/TC 3).',
    PAID_INCIDENT_TO: 'Priced, no work: done by staff under a physician (PC/TC 5).',
    PAID_NO_WORK: 'Priced, no work, for another reason.',
    SPLIT: 'The whole is priced by the contractor; the professional part by RVUs.',
    COMPONENT_ONLY: 'Listed with a modifier only.',
    RESTRICTED_VALUED: 'Covered in special circumstances; RVUs are printed (status R).',
    RESTRICTED: 'Covered in special circumstances; the contractor sets the price (status R).',
    CONTRACTOR_PRICED: 'The contractor sets the price (status C).',
    BUNDLED: 'Paid as part of another service (status B or P).',
    LISTED_NOT_USED: 'RVUs are printed with a plus sign, and Medicare does not use them.',
    OTHER_SCHEDULE: 'Paid by another schedule or excluded by law (status X or E).',
    INVALID_FOR_MEDICARE: 'Medicare asks for another code (status I).',
    NOT_COVERED: 'Not covered (status N).',
    ANESTHESIA: 'Priced by base units and time (status J).',
    MEASURE: 'Reports a measure; there is no payment (status M).',
    NOT_IN_FILE: 'This release has no row for the code.',
  },
);

export const PaymentBasisEnum = textEnum(
  'PaymentBasis',
  ['NON_QPP', 'QPP'],
  'Which conversion factor of the year: since 2026 there are two.',
  {
    NON_QPP: 'The usual one.',
    QPP: 'For qualifying participants of an advanced payment model; before 2026 the same as the usual one.',
  },
);

export const FactorBasisEnum = textEnum(
  'FactorBasis',
  ['NON_QPP', 'QPP', 'ANESTHESIA_NON_QPP', 'ANESTHESIA_QPP'],
  'What a conversion factor is for.',
  {
    NON_QPP: 'RVUs, the usual one: dollars per RVU.',
    QPP: 'RVUs of qualifying participants of an advanced payment model: dollars per RVU.',
    ANESTHESIA_NON_QPP: 'Anesthesia, the usual one: dollars per base or time unit.',
    ANESTHESIA_QPP: 'Anesthesia of qualifying participants: dollars per base or time unit.',
  },
);

export const CodeSortEnum = textEnum(
  'CodeSort',
  [
    'CODE_ASC',
    'CODE_DESC',
    'WORK_ASC',
    'WORK_DESC',
    'TOTAL_NON_FACILITY_ASC',
    'TOTAL_NON_FACILITY_DESC',
    'UPDATED_DESC',
  ],
  'Order of a list of codes; equals by code, ascending. Figures are those of the base row.',
  {
    CODE_ASC: 'As text, from the first code on.',
    CODE_DESC: 'As text, from the last code on.',
    WORK_ASC: 'Least physician work first, in RVUs.',
    WORK_DESC: 'Most physician work first, in RVUs.',
    TOTAL_NON_FACILITY_ASC: 'Lowest total outside a facility first, in RVUs.',
    TOTAL_NON_FACILITY_DESC: 'Highest total outside a facility first, in RVUs.',
    UPDATED_DESC: 'Last changed first.',
  },
);
export type CodeSort = keyof typeof CodeSortEnum;

export const LifecycleEnum = textEnum('Lifecycle', ['ACTIVE', 'ABSENT', 'RETIRED'], 'Whether a code lives.', {
  ACTIVE: 'In this release.',
  ABSENT: 'Not in this release, but known.',
  RETIRED: 'Taken out by an editor, perhaps with a redirect.',
});

export const ReviewStatusEnum = textEnum(
  'ReviewStatus',
  ['NONE', 'STARTER', 'IMPORTED', 'REVIEWED'],
  'How far the words of a page were looked at.',
  {
    NONE: 'Nobody has written about this code, or nobody has reviewed it.',
    STARTER: 'Shipped with the product.',
    IMPORTED: 'Brought in from elsewhere and not yet reviewed here.',
    REVIEWED: 'A second person of this site approved them.',
  },
);

export const FaqOriginEnum = textEnum('FaqOrigin', ['AUTHORED', 'TEMPLATE'], 'Who wrote an answer.', {
  AUTHORED: 'An editor, for this code.',
  TEMPLATE: 'Made from the figures of this code.',
});

export const NoticeKindEnum = textEnum(
  'NoticeKind',
  ['COPYRIGHT', 'TRADEMARK', 'SOURCE', 'ORIGINALITY', 'DISCLAIMER', 'CORRECTION'],
  'What a notice is about.',
  {
    COPYRIGHT: 'Who owns a code or its descriptor.',
    TRADEMARK: 'Whose name CPT or CDT is.',
    SOURCE: 'Where the figures come from.',
    ORIGINALITY: 'That the words are the own ones of the site.',
    DISCLAIMER: 'That the page is no advice on treatment or billing.',
    CORRECTION: 'That CMS corrected the release.',
  },
);

export const RelationOriginEnum = textEnum(
  'RelationOrigin',
  ['AUTHORED', 'DERIVED'],
  'How a relation is known.',
  {
    AUTHORED: 'An editor named it.',
    DERIVED: 'The figures of the release prove it.',
  },
);

export const ComparisonMetricEnum = textEnum(
  'ComparisonMetric',
  ['WORK', 'TOTAL_NON_FACILITY'],
  'What is compared, in RVUs.',
  { WORK: 'Physician work.', TOTAL_NON_FACILITY: 'Total outside a facility.' },
);

export const ChangeKindEnum = textEnum(
  'ChangeKind',
  [
    'ADDED',
    'REMOVED',
    'STATUS',
    'WORK',
    'PRACTICE_EXPENSE',
    'MALPRACTICE',
    'TOTAL',
    'INDICATOR',
    'NA_FLAG',
    'DESCRIPTOR',
    'OPPS',
  ],
  'What about a row is different. The conversion factor belongs to the release and is not counted here.',
  {
    ADDED: 'The later release has the row, the earlier one has not.',
    REMOVED: 'The earlier release has the row, the later one has not.',
    STATUS: 'The status letter.',
    WORK: 'Work, in RVUs.',
    PRACTICE_EXPENSE: 'Practice expense in either setting, in RVUs.',
    MALPRACTICE: 'Malpractice, in RVUs.',
    TOTAL: 'The total in either setting, in RVUs.',
    INDICATOR: 'Any other indicator: global period, PC/TC, surgery, supervision.',
    DESCRIPTOR: "CMS's short descriptor.",
    NA_FLAG: 'CMS came to say, or no longer says, that the service is not performed in a setting.',
    OPPS: 'Values that serve the OPPS cap alone.',
  },
);

export const UpdateReasonEnum = textEnum(
  'UpdateReason',
  ['CONTENT', 'FIGURES', 'TEMPLATE', 'RELEASE_LABEL_ONLY', 'RETIRED'],
  'Why a page changed.',
  {
    CONTENT: 'Its words: published, or in force since a release is.',
    FIGURES: 'Its rows, or the conversion factor that prices them.',
    TEMPLATE: "A sentence of the product's own.",
    RELEASE_LABEL_ONLY:
      'The release that it names came into force; its own figures and words are the same as before. What depends on all codes of the release (the comparison) may differ.',
    RETIRED: 'It went: an editor took the code out, or the release in force lacks it.',
  },
);
export type UpdateReason = keyof typeof UpdateReasonEnum;
