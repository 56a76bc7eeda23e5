import type { ColumnLayout, PatternLayout, PositionLayout } from './layout.ts';

const contractor = ['CONTRACTOR', 'CARRIER', 'MAC', 'MEDICARE ADMINISTRATIVE CONTRACTOR'];
const locality = ['LOCALITY', 'LOCALITY NUMBER'];

/** Counties of each locality. CMS writes "Adminstrative"; 2026 adds a column without a name. */
export const loccoColumnLayouts: readonly ColumnLayout[] = [
  {
    id: 'LOCCO, 5 columns',
    kind: 'LOCCO',
    columns: {
      mac: [
        'MEDICARE ADMINSTRATIVE CONTRACTOR',
        'MEDICARE ADMINISTRATIVE CONTRACTOR',
        'MEDICARE ADMINISTRATIVE CONTRACTOR (MAC)',
      ],
      locality: ['LOCALITY NUMBER', 'LOCALITY'],
      state: 'STATE',
      area: 'FEE SCHEDULE AREA',
      counties: 'COUNTIES',
    },
    hasFootnotes: true,
  },
];

export const loccoTextLayouts: readonly PositionLayout[] = [
  {
    id: 'LOCCO, fixed width',
    kind: 'LOCCO',
    shape: /^ {4}\d{5} {7}\d{2} {4}.{22} \S.*/,
    positions: { mac: [5, 9], locality: [17, 18], state: [23, 44], area: [46, 127], counties: [144, 225] },
    width: 144,
    rowStart: /^\s*\d{4,5}\s/,
    hasFootnotes: true,
  },
];

const oneFactor = [
  'NATIONAL ANES CF OF {FACTOR}',
  'ANES CF OF {FACTOR}',
  '{YEAR} ANES CF',
  'ANES CF',
  'NATIONAL ANES CF',
  '{YEAR} ANESTHESIA CONVERSION FACTOR',
  'CONVERSION FACTOR',
  'ANESTHESIA CONVERSION FACTOR',
];

/** Anesthesia factors; the national factor stands in the header. 2026 has one for each payment basis. */
export const anesColumnLayouts: readonly ColumnLayout[] = [
  {
    id: 'ANES 2025, one factor',
    kind: 'ANES',
    columns: {
      mac: contractor,
      locality,
      name: 'LOCALITY NAME',
      nonQpp: oneFactor,
    },
    hasFootnotes: true,
  },
  {
    id: 'ANES with the GPCIs, one factor',
    kind: 'ANES',
    columns: {
      mac: contractor,
      locality,
      name: 'LOCALITY NAME',
      workGpci: ['WORK GPCI', '{YEAR} PW GPCI', 'PW GPCI'],
      peGpci: ['PE GPCI', '{YEAR} PE GPCI'],
      malpracticeGpci: ['MP GPCI', '{YEAR} MP GPCI'],
      nonQpp: oneFactor,
    },
    hasFootnotes: true,
  },
  {
    id: 'ANES 2026, two factors',
    kind: 'ANES',
    columns: {
      mac: contractor,
      locality,
      name: 'LOCALITY NAME',
      qpp: [
        'QUALIFYING APM NATIONAL ANES CF (WITH 2.5% STATUTORY INCREASE) OF {FACTOR}',
        'QUALIFYING APM NATIONAL ANES CF OF {FACTOR}',
        'QUALIFYING APM ANES CF OF {FACTOR}',
      ],
      nonQpp: [
        'NON-QUALIFYING APM NATIONAL ANES CF (WITH 2.5% STATUTORY INCREASE) OF {FACTOR}',
        'NON-QUALIFYING APM NATIONAL ANES CF OF {FACTOR}',
        'NON-QUALIFYING APM ANES CF OF {FACTOR}',
      ],
    },
    hasFootnotes: true,
  },
];

const anesRowStart = /^\s*\d{4,5}\s/;

/** Cents without a point, no header. Two factors stand in the order of the csv: qualifying first. */
export const anesTextLayouts: readonly PatternLayout[] = [
  {
    id: 'ANES 2025, text, one factor',
    kind: 'ANES',
    line: /^(?<mac>\d{5})\s+(?<locality>\d{2})\s+(?<name>[^\d\s][^\d]*?)\s{2,}(?<nonQpp>\d{4})\s*$/,
    rowStart: anesRowStart,
  },
  {
    id: 'ANES 2026, text, two factors',
    kind: 'ANES',
    line: /^(?<mac>\d{5})\s+(?<locality>\d{2})\s+(?<name>[^\d\s][^\d]*?)\s{2,}(?<qpp>\d{4})\s+(?<nonQpp>\d{4})\s*$/,
    rowStart: anesRowStart,
  },
];

/** CMS writes NON-FACILTY. */
export const oppscapColumnLayouts: readonly ColumnLayout[] = [
  {
    id: 'OPPSCAP, 7 columns',
    kind: 'OPPSCAP',
    columns: {
      code: 'HCPCS',
      modifier: 'MOD',
      status: 'PROCSTAT',
      mac: 'CARRIER',
      locality: 'LOCALITY',
      facility: 'FACILITY PRICE',
      nonFacility: ['NON-FACILTY PRICE', 'NON-FACILITY PRICE'],
    },
  },
];

export const oppscapTextLayouts: readonly PositionLayout[] = [
  {
    id: 'OPPSCAP, fixed width',
    kind: 'OPPSCAP',
    shape: /^[0-9A-Z]{5}(26|TC|53| {2}) [A-Z] \d{5} {2}\d{2} {2,}[\d.]+ {2,}[\d.]+ *$/,
    positions: {
      code: [1, 5],
      modifier: [6, 7],
      status: [9, 9],
      mac: [11, 15],
      locality: [18, 19],
      facility: [21, 28],
      nonFacility: [30, 38],
    },
    width: 38,
    rowStart: /./,
  },
];

/** ZIP5lyout.txt. The quarter is YYYYQ. */
export const zip5TextLayouts: readonly PositionLayout[] = [
  {
    id: 'ZIP5, fixed width',
    kind: 'ZIP5',
    shape: /^[A-Z]{2}\d{5}\d{5}\d{2}[ RB].{5}[01 ].{54}\d{5}$/,
    positions: {
      state: [1, 2],
      zip: [3, 7],
      mac: [8, 12],
      locality: [13, 14],
      rural: [15, 15],
      labLocality: [16, 17],
      rural2: [18, 18],
      plusFour: [21, 21],
      partB: [23, 23],
      quarter: [76, 80],
    },
    width: 80,
    rowStart: /./,
  },
];

export const zip5ColumnLayouts: readonly ColumnLayout[] = [
  {
    id: 'ZIP5, 10 columns',
    kind: 'ZIP5',
    columns: {
      state: 'STATE',
      zip: ['ZIP CODE', 'ZIP'],
      mac: 'CARRIER',
      locality: ['LOCALITY', 'PRICING LOCALITY'],
      rural: ['RURAL IND', 'RURAL INDICATOR'],
      labLocality: ['LAB CB LOCALITY', 'BENE LAB CB LOCALITY'],
      rural2: ['RURAL IND2', 'RURAL INDICATOR2', 'RURAL IND 2'],
      plusFour: ['PLUS 4 FLAG', 'PLUS FOUR FLAG'],
      partB: ['PART B PAYMENT INDICATOR', 'PART B DRUG INDICATOR'],
      quarter: ['YEAR/QTR', 'YEAR/QUARTER'],
    },
  },
];

export const baseUnitsColumnLayouts: readonly ColumnLayout[] = [
  {
    id: 'Anesthesia base units',
    kind: 'BASE_UNITS',
    columns: {
      code: ['CODE', 'HCPCS', 'CPT CODE', 'HCPCS CODE'],
      units: ['{YEAR} BASE UNIT', '{YEAR} BASE UNITS'],
    },
  },
];
